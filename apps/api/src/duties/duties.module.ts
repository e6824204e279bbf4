import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { Duties } from './duties';
import { DutiesController } from './duties.controller';
import { DutyEntity, DutyExemptionEntity } from './persistence/duty.entity';
import { ClocksFollowThePerson } from './reactions/clocks-follow-the-person';
import { ChangeDuty } from './use-cases/change-duty';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([DutyEntity, DutyExemptionEntity])],
  controllers: [DutiesController],
  providers: [Duties, ChangeDuty, ClocksFollowThePerson],
  exports: [Duties],
})
export class DutiesModule {}
