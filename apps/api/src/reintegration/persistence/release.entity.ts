import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ChecklistItem,
  ChecklistOffset,
  ChecklistOwner,
  ChecklistState,
  HandoverDeclineReason,
  HandoverState,
  LegalGround,
  NeedDomain,
  NoHandoverReason,
  PartnerDeclineReason,
  PartnerOutcome,
  PartnerReferralState,
  ReleaseKind,
  SharedSection,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('release_check')
export class ReleaseCheckEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('date') releaseOn!: string;
  @Column('text') item!: ChecklistItem;
  @Column('int') daysBefore!: ChecklistOffset;
  @Column('text') owner!: ChecklistOwner;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('date') dueOn!: string;
  @Column('text') state!: ChecklistState;
  @Column('text', { nullable: true }) evidence!: string | null;
}

@Entity('handover')
export class HandoverEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('text') state!: HandoverState;
  @Column('uuid') offeredById!: string;
  @Column('uuid') offeredToId!: string;
  @Column('timestamptz') offeredAt!: Date;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) declineReason!: HandoverDeclineReason | null;
  @Column('timestamptz', { nullable: true }) meetingAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}

@Entity('release_record')
export class ReleaseRecordEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') movementId!: string;
  @Column('text') kind!: ReleaseKind;
  @Column('timestamptz') releasedAt!: Date;
  @Column('text') destination!: string;
  @Column('text', { array: true, default: () => "'{}'" }) handedOver!: string[];
  @Column('text', { nullable: true }) noHandoverReason!: NoHandoverReason | null;
  @Column('uuid', { nullable: true }) handoverId!: string | null;
}

@Entity('partner_referral')
export class PartnerReferralEntity extends RecordColumns {
  @Column('uuid') personId!: string;
  @Column('uuid') partnerId!: string;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('text') needDomain!: NeedDomain;
  @Column('text') state!: PartnerReferralState;
  @Column('text', { array: true }) sections!: SharedSection[];
  @Column('jsonb') shared!: Record<string, unknown>;
  @Column('date', { nullable: true }) consentOn!: string | null;
  @Column('text', { nullable: true }) legalGround!: LegalGround | null;
  @Column('text') message!: string;
  @Column('uuid') sentById!: string;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredById!: string | null;
  @Column('text', { nullable: true }) declineReason!: PartnerDeclineReason | null;
  @Column('text', { nullable: true }) outcome!: PartnerOutcome | null;
}

@Entity('partner_referral_note')
export class PartnerReferralNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') referralId!: string;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('text') text!: string;
}
