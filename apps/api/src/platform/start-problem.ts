import { ConfigurationProblem } from './environment';

/** What an operator has to do, in one sentence; a stack trace only for what nobody foresaw. */
export function sentenceFor(problem: unknown): string {
  if (problem instanceof ConfigurationProblem) return problem.message;
  const { code, message, stack } = problem as { code?: string; message?: string; stack?: string };
  if (code === 'EADDRINUSE')
    return 'The port is in use: stop the other program or set PORT to a free one.';
  if (
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code === 'ETIMEDOUT' ||
    /timeout/i.test(message ?? '')
  ) {
    return 'The database of DATABASE_URL cannot be reached: check that it runs and that host and port are right.';
  }
  if (code === '28P01' || code === '28000')
    return 'The database refuses the user or password of DATABASE_URL.';
  if (code === '3D000')
    return 'The database named in DATABASE_URL does not exist: create it first.';
  return stack ?? String(problem);
}
