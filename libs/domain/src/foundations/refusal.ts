/** Plain facts that explain a refusal; they reach the screen, so nothing sensitive belongs in them. */
export type RefusalFacts = Readonly<Record<string, unknown>>;

/**
 * A rule's no. `code` is stable (`subject.reason`) and is what the web has words for;
 * `facts` are what the sentence needs. The API answers it as problem+json with status 409.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}
