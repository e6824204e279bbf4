/** A code nobody has yet: the wanted one, or the next number behind it (`q1`, `q2`; `mood`, `mood-2`). */
export function freeCode(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const counted = /^(.*?)(\d+)$/.exec(wanted);
  const stem = counted?.[1] ?? `${wanted}-`;
  for (let number = counted ? Number(counted[2]) + 1 : 2; ; number += 1) {
    const code = `${stem}${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** What a code may be made of; the same rule as the file's schema. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
