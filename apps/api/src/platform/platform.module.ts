import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { Clock } from './clock';
import { DatabaseModule } from './database/database.module';
import { Typesetter } from './documents/typesetter';
import { ENVIRONMENT, type Environment } from './environment';
import { DomainEvents } from './events/domain-events';
import { HealthController } from './health/health.controller';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { ProblemFilter } from './http/problem.filter';
import { validation } from './http/validation';
import { Logger } from './logging/logger';

/** Technique that every capability uses; it knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule, DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        { provide: Logger, useFactory: () => new Logger(environment.logLevel) },
        Clock,
        DomainEvents,
        Typesetter,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
        IdempotencyInterceptor,
      ],
      exports: [ENVIRONMENT, Logger, Clock, DomainEvents, Typesetter],
    };
  }
}
