/** The name a person goes by on the screen; some have one part only. */
export function fullName({
  givenName,
  familyName,
}: {
  readonly givenName: string;
  readonly familyName: string;
}): string {
  return `${givenName} ${familyName}`.trim();
}
