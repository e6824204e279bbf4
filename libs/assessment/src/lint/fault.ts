/** One thing wrong with an instrument definition: a stable code, where it is, and what to do in plain words. */
export interface Fault {
  readonly code:
    | 'form'
    | 'duplicate-code'
    | 'unknown-reference'
    | 'unreachable-item'
    | 'option-missing'
    | 'points-missing'
    | 'band-gap'
    | 'band-overlap'
    | 'band-open-end'
    | 'ladder-order'
    | 'translation-missing'
    | 'risk-excluded-item'
    | 'policy-incomplete'
    | 'pattern-invalid'
    | 'empty-section'
    | 'does-not-compile'
    | 'version-taken'
    | 'version-not-newer';
  /** Path in the definition, such as `items[phq9.4].options`. */
  readonly at: string;
  readonly message: string;
}
