export const DRAFT_PREFIX = 'throughcare.draft.';

/** Nothing that one user typed waits for the next one at the same desk. */
export function forgetDrafts(): void {
  Object.keys(sessionStorage)
    .filter((place) => place.startsWith(DRAFT_PREFIX))
    .forEach((place) => sessionStorage.removeItem(place));
}
