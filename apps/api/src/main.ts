import { SealAuditTrail } from './audit';
import { createApp } from './create-app';
import { ConfigurationProblem, readEnvironment } from './platform/environment';
import { Logger } from './platform/logging/logger';

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const app = await createApp(environment);
  await app.listen({ port: environment.port, host: environment.host });
  app.get(SealAuditTrail).startSealing();
  app.get(Logger).info({ port: environment.port }, 'listening');
  process.send?.('ready');
}

main().catch((problem: unknown) => {
  process.stderr.write(`${sentenceFor(problem)}\n`);
  process.exit(1);
});

/** What an operator has to do, in one sentence; a stack trace only for what nobody foresaw. */
function sentenceFor(problem: unknown): string {
  if (problem instanceof ConfigurationProblem) return problem.message;
  const { code, message, stack } = problem as { code?: string; message?: string; stack?: string };
  if (code === 'EADDRINUSE') return 'The port is in use: stop the other program or set PORT to a free one.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || /timeout/i.test(message ?? '')) {
    return 'The database of DATABASE_URL cannot be reached: check that it runs and that host and port are right.';
  }
  if (code === '28P01' || code === '28000') return 'The database refuses the user or password of DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist: create it first.';
  return stack ?? String(problem);
}
