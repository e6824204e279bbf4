/** One field the API could not accept, by the path it was sent under (`contacts.0.phone`). */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** RFC 9457 problem+json as the API writes it. `code` is stable; `title` and `detail` are for logs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly current?: unknown;
  readonly yours?: unknown;
  readonly requestId?: string;
}

/** Any answer of the API that is not a success. The screens choose words by `code`. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = new.target.name;
    this.status = problem.status;
    this.code = problem.code;
    this.facts = problem.facts ?? {};
    this.requestId = problem.requestId;
  }
}

/** Fields need correcting; nothing was changed. */
export class FieldsRefused extends ApiProblem {
  readonly errors: readonly FieldError[];

  constructor(problem: Problem) {
    super(problem);
    this.errors = problem.errors ?? [];
  }
}

/** A rule of the field said no. */
export class RuleRefused extends ApiProblem {}

/** Someone else changed the record meanwhile: both versions are here to be compared. */
export class StaleRevision<Version = unknown> extends ApiProblem {
  readonly current: Version;
  readonly yours: Version;

  constructor(problem: Problem) {
    super(problem);
    this.current = problem.current as Version;
    this.yours = problem.yours as Version;
  }
}

/** Nobody is signed in, or the sign-in failed. */
export class NotSignedIn extends ApiProblem {}

/** Not permitted, absent or outside the caseload: the person in front of the screen sees no difference. */
export class NotFound extends ApiProblem {}

/** Too many attempts; `retryAfterSeconds` says when to try again. */
export class TooMany extends ApiProblem {
  readonly retryAfterSeconds: number;

  constructor(problem: Problem) {
    super(problem);
    this.retryAfterSeconds = Number(problem.facts?.['retryAfterSeconds'] ?? 60);
  }
}

/** The request never reached the API. */
export class Unreachable extends ApiProblem {
  constructor(cause: unknown) {
    super({ type: 'about:blank', title: 'Unreachable', status: 0, code: 'connection.unreachable' });
    this.cause = cause;
  }
}

/** Reads an unsuccessful answer. A body that is no problem (a proxy's page) becomes an honest unknown. */
export function toProblem(status: number, body: unknown): ApiProblem {
  const problem = isProblem(body) ? { ...body, status } : unknownProblem(status);
  if (status === 401) return new NotSignedIn(problem);
  if (status === 403 || status === 404) return new NotFound(problem);
  if (status === 429) return new TooMany(withRetry(problem, body));
  if (status === 409 && 'current' in problem) return new StaleRevision(problem);
  if (problem.errors && problem.errors.length > 0) return new FieldsRefused(problem);
  if (status === 409 || status === 422) return new RuleRefused(problem);
  return new ApiProblem(problem);
}

/** `retryAfterSeconds` may stand among the facts or beside them. */
function withRetry(problem: Problem, body: unknown): Problem {
  const beside = (body as { retryAfterSeconds?: unknown } | null)?.retryAfterSeconds;
  if (beside === undefined) return problem;
  return { ...problem, facts: { retryAfterSeconds: beside, ...problem.facts } };
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  return typeof (body as Partial<Problem>).code === 'string';
}

function unknownProblem(status: number): Problem {
  return { type: 'about:blank', title: 'Unknown problem', status, code: `http.${status}` };
}
