import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../../../migrations';
import { AuthorshipSubscriber } from './authorship.subscriber';
import { SnakeNaming } from './snake-naming';

/** How everything of ours connects: API, migrations, demo loader, tests. The schema is made by migrations only. */
export function dataSourceOptions(url: string, poolSize = 4): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName: 'throughcare',
    synchronize: false,
    migrationsRun: false,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    subscribers: [AuthorshipSubscriber],
    poolSize,
    extra: {
      options: '-c timezone=UTC -c jit=off',
      connectionTimeoutMillis: 5_000,
      // A connection stays: closing idle ones would set and clear a timer with every statement.
      idleTimeoutMillis: 0,
    },
  };
}
