import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { populate } from '../demo/populate';
import { dataSourceOptions } from '../platform/database/data-source';
import { readEnvironment } from '../platform/environment';

/** `load-demo.mjs [--if-empty] [--people N]`: the fictional jurisdiction, only ever into an empty database. */
const people = Number(process.argv[process.argv.indexOf('--people') + 1] ?? 600) || 600;
const { databaseUrl } = readEnvironment({ TOKEN_SECRET: 'x'.repeat(32), ...process.env });
const dataSource = await new DataSource({ ...dataSourceOptions(databaseUrl, 2) }).initialize();
const [state] = await dataSource.query<{ taken: boolean }[]>(
  'SELECT EXISTS (SELECT 1 FROM app_user) OR EXISTS (SELECT 1 FROM person) AS taken',
);
if (!state?.taken) {
  process.stdout.write(`Making ${people} fictional people with three years of history\n`);
  await populate(dataSource, people, new Date().toISOString().slice(0, 10));
} else if (!process.argv.includes('--if-empty')) {
  process.stderr.write(
    'The database is not empty; the fictional jurisdiction is only loaded into an empty one.\n',
  );
  process.exitCode = 1;
}
await dataSource.destroy();
