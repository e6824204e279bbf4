import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './platform/database/data-source';
import { readEnvironment } from './platform/environment';
import { sentenceFor } from './platform/start-problem';

/** Brings the database up to date: `node dist/api/migrate.mjs`. */
async function migrate(): Promise<void> {
  const { databaseUrl } = readEnvironment({ TOKEN_SECRET: 'x'.repeat(32), ...process.env });
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
  try {
    const done = await dataSource.runMigrations();
    for (const migration of done) process.stdout.write(`migrated: ${migration.name}\n`);
  } finally {
    await dataSource.destroy();
  }
}

migrate().catch((problem: unknown) => {
  process.stderr.write(`${sentenceFor(problem)}\n`);
  process.exit(1);
});
