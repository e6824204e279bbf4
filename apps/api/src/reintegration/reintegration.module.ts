import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import { SupervisionModule } from '../supervision';
import { HandoverDiary } from './handover-diary';
import { PartnerReferralsController } from './partner-referrals.controller';
import * as records from './persistence/release.entity';
import { LayChecklistWhenReleaseDateIsSet } from './reactions/lay-checklist-when-release-date-is-set';
import { ReleaseController } from './release.controller';
import { HandOver } from './use-cases/hand-over';
import { PrepareRelease } from './use-cases/prepare-release';
import { ReferToPartner } from './use-cases/refer-to-partner';
import { ReleasePerson } from './use-cases/release-person';

@Module({
  imports: [
    PeopleModule,
    DutiesModule,
    SupervisionModule,
    TypeOrmModule.forFeature(Object.values(records)),
  ],
  controllers: [ReleaseController, PartnerReferralsController],
  providers: [
    PrepareRelease,
    HandOver,
    HandoverDiary,
    ReleasePerson,
    ReferToPartner,
    LayChecklistWhenReleaseDateIsSet,
  ],
})
export class ReintegrationModule {}
