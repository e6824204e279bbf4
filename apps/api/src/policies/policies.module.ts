import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PolicyEntity } from './persistence/policy.entity';
import { Policies } from './policies';
import { PoliciesController } from './policies.controller';
import { DecidePolicy } from './use-cases/decide-policy';

/** Global, because every rule that an agency may set asks here. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PolicyEntity])],
  controllers: [PoliciesController],
  providers: [Policies, DecidePolicy],
  exports: [Policies],
})
export class PoliciesModule {}
