import { SealAuditTrail } from './audit';
import { ImportWorker } from './imports';
import { createApp } from './create-app';
import { readEnvironment } from './platform/environment';
import { sentenceFor } from './platform/start-problem';
import { Logger } from './platform/logging/logger';

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const app = await createApp(environment);
  await app.listen({ port: environment.port, host: environment.host });
  app.get(SealAuditTrail).startSealing();
  app.get(ImportWorker).startWorking();
  app.get(Logger).info({ port: environment.port }, 'listening');
  process.send?.('ready');
}

main().catch((problem: unknown) => {
  process.stderr.write(`${sentenceFor(problem)}\n`);
  process.exit(1);
});
