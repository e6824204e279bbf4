/** The address of the last look before handing in, among the sections. */
export const CHECK = 'check';
