/** Someone else changed the record since it was read: 409 with both versions, so nothing is lost. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';

  constructor(
    readonly current: unknown,
    readonly yours: unknown,
  ) {
    super('stale revision');
  }
}

/** Refuses a write that saw another revision than the one stored. */
export function requireRevision<Stored extends { readonly revision: number }>(
  stored: Stored,
  seen: number,
  yours: unknown,
  shown: (stored: Stored) => unknown,
): void {
  if (stored.revision !== seen) throw new StaleRevision(shown(stored), yours);
}
