import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ENVIRONMENT, type Environment } from '../environment';
import { dataSourceOptions } from './data-source';
import { Prepared } from './prepared';
import { Reads } from './reads';
import { Transactions } from './transactions';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => ({
        ...dataSourceOptions(environment.databaseUrl, environment.databasePoolSize),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [Transactions, Prepared, Reads],
  exports: [Transactions, Prepared, Reads],
})
export class DatabaseModule {}
