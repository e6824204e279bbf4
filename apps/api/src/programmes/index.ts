export { ProgrammesModule } from './programmes.module';
export { visibleGroups } from './group-reach';
export {
  ProgrammeEntity,
  ProgrammeGroupEntity,
  ProgrammeSessionEntity,
} from './persistence/programme.entity';
export {
  AttendanceEntity,
  ProgrammeOutcomeEntity,
  ReferralEntity,
} from './persistence/referral.entity';
export { DefineProgramme } from './use-cases/define-programme';
export { EndProgramme } from './use-cases/end-programme';
export { KeepRegister } from './use-cases/keep-register';
export { MakeReferral } from './use-cases/make-referral';
export { MoveReferral } from './use-cases/move-referral';
export { OpenGroup } from './use-cases/open-group';
