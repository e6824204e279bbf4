import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AcceptableAbsenceReason,
  AttendanceCode,
  MeasuredChange,
  NeedDomain,
  OpenReferralState,
  OutcomeDecider,
  OutcomeResult,
  ReferralReasonCategory,
  ReferralReasonCode,
  ReferralState,
  SuitabilityResult,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('referral')
export class ReferralEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') programmeId!: string;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) stepId!: string | null;
  @Column('text') needDomain!: NeedDomain;
  @Column('text') state!: ReferralState;
  @Column('text', { nullable: true }) heldFrom!: OpenReferralState | null;
  @Column('jsonb', { default: [] }) suitability!: SuitabilityResult[];
  @Column('text', { nullable: true }) overrideReason!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') referredBy!: string;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('date', { nullable: true }) waitingSinceOn!: string | null;
  @Column('uuid', { nullable: true }) groupId!: string | null;
  @Column('date', { nullable: true }) enrolledOn!: string | null;
  @Column('date', { nullable: true }) startedOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) reasonCategory!: ReferralReasonCategory | null;
  @Column('text', { nullable: true }) reasonCode!: ReferralReasonCode | null;
  @Column('text', { nullable: true }) reasonNote!: string | null;
}

@Entity('referral_move')
export class ReferralMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') referralId!: string;
  @Column('uuid') personId!: string;
  @Column('text') move!: string;
  @Column('text') fromState!: ReferralState;
  @Column('text') toState!: ReferralState;
  @Column('timestamptz') movedAt!: Date;
  @Column('uuid') movedBy!: string;
  @Column('text', { nullable: true }) reasonCategory!: ReferralReasonCategory | null;
  @Column('text', { nullable: true }) reasonCode!: ReferralReasonCode | null;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('attendance')
export class AttendanceEntity extends RecordColumns {
  @Column('uuid') sessionId!: string;
  @Column('uuid') referralId!: string;
  @Column('uuid') personId!: string;
  @Column('text') code!: AttendanceCode;
  @Column('text', { nullable: true }) absenceReason!: AcceptableAbsenceReason | null;
  @Column('int', { default: 0 }) minutesLate!: number;
  @Column('int', { nullable: true }) leftAfterMinutes!: number | null;
  @Column('int') minutesPresent!: number;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity('programme_outcome')
export class ProgrammeOutcomeEntity extends RecordColumns {
  @Column('uuid') referralId!: string;
  @Column('uuid') personId!: string;
  @Column('text') result!: OutcomeResult;
  @Column('text', { nullable: true }) reasonCategory!: ReferralReasonCategory | null;
  @Column('text', { nullable: true }) reasonCode!: ReferralReasonCode | null;
  @Column('text', { nullable: true }) decidedBy!: OutcomeDecider | null;
  @Column('jsonb', { default: [] }) measures!: MeasuredChange[];
  @Column('text') facilitatorReport!: string;
  @Column('text', { nullable: true }) personsView!: string | null;
  @Column('int') doseMinutes!: number;
  @Column('int') intendedMinutes!: number;
  @Column('text', { nullable: true }) discretionReason!: string | null;
  @Column('date') endedOn!: string;
}
