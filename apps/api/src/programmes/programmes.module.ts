import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { PlansModule } from '../plans';
import {
  ProgrammeEntity,
  ProgrammeGroupEntity,
  ProgrammeSessionEntity,
} from './persistence/programme.entity';
import {
  AttendanceEntity,
  ProgrammeOutcomeEntity,
  ReferralEntity,
  ReferralMoveEntity,
} from './persistence/referral.entity';
import { ProgrammesController } from './programmes.controller';
import { ReferralWay } from './referral-way';
import { ReferralsController } from './referrals.controller';
import { CallOffSession } from './use-cases/call-off-session';
import { CheckSuitability } from './use-cases/check-suitability';
import { CloseGroup } from './use-cases/close-group';
import { DefineProgramme } from './use-cases/define-programme';
import { EndProgramme } from './use-cases/end-programme';
import { GiveCatchUp } from './use-cases/give-catch-up';
import { KeepRegister } from './use-cases/keep-register';
import { MakeReferral } from './use-cases/make-referral';
import { MoveReferral } from './use-cases/move-referral';
import { OpenGroup } from './use-cases/open-group';

@Module({
  imports: [
    PeopleModule,
    PlansModule,
    TypeOrmModule.forFeature([
      ProgrammeEntity,
      ProgrammeGroupEntity,
      ProgrammeSessionEntity,
      ReferralEntity,
      ReferralMoveEntity,
      AttendanceEntity,
      ProgrammeOutcomeEntity,
    ]),
  ],
  controllers: [ProgrammesController, ReferralsController],
  providers: [
    ReferralWay,
    CheckSuitability,
    DefineProgramme,
    OpenGroup,
    MakeReferral,
    MoveReferral,
    GiveCatchUp,
    KeepRegister,
    CallOffSession,
    CloseGroup,
    EndProgramme,
  ],
  exports: [DefineProgramme, OpenGroup, MakeReferral, MoveReferral, KeepRegister, EndProgramme],
})
export class ProgrammesModule {}
