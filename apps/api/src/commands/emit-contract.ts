import 'reflect-metadata';
import { contractDocument } from '../contract-document';
import { createApp } from '../create-app';
import { readEnvironment } from '../platform/environment';

/** Prints the contract; `npm run contract` keeps it in contracts/openapi.json. */
const app = await createApp(readEnvironment({ ...process.env, LOG_LEVEL: 'error' }));
// Waits until the pipe has taken all of it; exit would cut the rest off.
await new Promise<void>((taken) =>
  process.stdout.write(`${JSON.stringify(contractDocument(app), null, 2)}\n`, () => taken()),
);
await app.close();
process.exit(0);
