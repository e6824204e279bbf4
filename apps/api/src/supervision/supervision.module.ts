import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import * as records from './persistence/supervision.entity';
import { SupervisionController } from './supervision.controller';
import { AnswerSetback } from './use-cases/answer-setback';
import { ChangeSetback } from './use-cases/change-setback';
import { RecordSetback } from './use-cases/record-setback';
import { ReconsiderSetback } from './use-cases/reconsider-setback';
import { KeepContact } from './use-cases/keep-contact';
import { ManageConditions } from './use-cases/manage-conditions';
import { RecordLife } from './use-cases/record-life';
import { Supervise } from './use-cases/supervise';

@Module({
  imports: [PeopleModule, DutiesModule, TypeOrmModule.forFeature(Object.values(records))],
  controllers: [SupervisionController],
  providers: [
    Supervise,
    ManageConditions,
    KeepContact,
    RecordSetback,
    AnswerSetback,
    ReconsiderSetback,
    ChangeSetback,
    RecordLife,
  ],
  exports: [Supervise],
})
export class SupervisionModule {}
