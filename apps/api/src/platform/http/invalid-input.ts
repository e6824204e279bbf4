/** One thing wrong with one field of the input, in a form the web has words for. */
export interface FieldProblem {
  /** Path in the body or query, `offences.0.code`. */
  readonly field: string;
  /** Stable code: `required`, `too-long`, `not-a-date`, `unknown` … */
  readonly code: string;
  readonly message: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** Input that cannot be accepted as it is; 400 with every field named. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(readonly problems: readonly FieldProblem[]) {
    super(problems.map((problem) => `${problem.field}: ${problem.message}`).join('; '));
  }

  static field(
    field: string,
    code: string,
    message: string,
    limits?: Readonly<Record<string, unknown>>,
  ): InvalidInput {
    return new InvalidInput([{ field, code, message, ...(limits ? { limits } : {}) }]);
  }
}
