import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { VerifyAuditTrail } from '../audit';
import { dataSourceOptions } from '../platform/database/data-source';
import { readEnvironment } from '../platform/environment';

/** `npm run audit:verify`: exit 0 when the trail is whole, 1 when a row or batch was touched. */
const { databaseUrl } = readEnvironment({ TOKEN_SECRET: 'x'.repeat(32), ...process.env });
const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
const verdict = await new VerifyAuditTrail(dataSource).execute();
await dataSource.destroy();
if (verdict.isWhole) {
  process.stdout.write(
    `The trail is whole: ${verdict.rows} rows in ${verdict.batches} batches, ${verdict.unsealedRows} not sealed yet.\n`,
  );
} else {
  if (verdict.firstBrokenRow !== null)
    process.stdout.write(`The first row that was changed: ${verdict.firstBrokenRow}.\n`);
  if (verdict.firstBrokenBatch !== null)
    process.stdout.write(`The first batch that no longer adds up: ${verdict.firstBrokenBatch}.\n`);
  process.exit(1);
}
