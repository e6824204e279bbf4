/** A code of ours from somebody's words: small letters, digits and dashes. */
export function codeOf(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'band'
  );
}
