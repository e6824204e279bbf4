/** What a user is employed to do. One user has one role; permissions hang on it, never on the person. */
export const ROLES = [
  'caseworker',
  'probation-officer',
  'facilitator',
  'supervisor',
  'manager',
  'partner-worker',
  'instrument-author',
  'administrator',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that may be responsible for a named person. */
export const CASE_HOLDING_ROLES = [
  'caseworker',
  'probation-officer',
  'supervisor',
] as const satisfies readonly Role[];
