import {
  HANDOVER_DECLINE_REASONS,
  LEGAL_GROUNDS,
  NEED_DOMAINS,
  NO_HANDOVER_REASONS,
  PARTNER_DECLINE_REASONS,
  PARTNER_OUTCOMES,
  RELEASE_KINDS,
  SHARED_SECTIONS,
  type HandoverDeclineReason,
  type HandoverMove,
  type LegalGround,
  type NeedDomain,
  type NoHandoverReason,
  type PartnerDeclineReason,
  type PartnerOutcome,
  type PartnerReferralMove,
  type ReleaseKind,
  type SharedSection,
} from '@throughcare/domain';
import {
  ChoiceField,
  DateField,
  InstantField,
  IntegerField,
  TextField,
  TextListField,
  UuidField,
} from '../../platform/http/fields';

const CHECK_MOVES = ['start', 'block', 'finish', 'waive', 'reopen'] as const;
const HANDOVER_MOVES = [
  'accept',
  'decline',
  'hold-meeting',
  'finish',
  'withdraw',
] as const satisfies readonly HandoverMove[];
const REFERRAL_MOVES = [
  'accept',
  'decline',
  'start',
  'finish',
  'withdraw',
] as const satisfies readonly PartnerReferralMove[];

class Revised {
  @IntegerField({ min: 1, description: 'The revision the change was made from' })
  readonly revision!: number;
}

export class MoveCheckDto extends Revised {
  @ChoiceField(CHECK_MOVES, { name: 'ReleaseCheckMove' })
  readonly move!: (typeof CHECK_MOVES)[number];
  @TextField({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'What shows that it is done, or what stands in the way',
  })
  readonly evidence?: string | null;
}

export class OfferHandoverDto {
  @UuidField({ description: 'The community officer who is asked' }) readonly toUserId!: string;
  @TextField({ max: 2000, optional: true, nullable: true }) readonly note?: string | null;
}

export class MoveHandoverDto extends Revised {
  @ChoiceField(HANDOVER_MOVES, { name: 'HandoverMove' }) readonly move!: HandoverMove;
  @ChoiceField(HANDOVER_DECLINE_REASONS, { name: 'HandoverDeclineReason', optional: true })
  readonly reason?: HandoverDeclineReason;
  @InstantField({ optional: true }) readonly meetingAt?: string;
}

export class ReleasePersonDto {
  @ChoiceField(RELEASE_KINDS, { name: 'ReleaseKind' }) readonly kind!: ReleaseKind;
  @InstantField() readonly releasedAt!: string;
  @TextField({ max: 300, description: 'Where the person goes' }) readonly destination!: string;
  @TextListField({ max: 20, description: 'What was handed over: papers, money, medicine …' })
  readonly handedOver!: string[];
  @ChoiceField(NO_HANDOVER_REASONS, { name: 'NoHandoverReason', optional: true })
  readonly noHandoverReason?: NoHandoverReason;
  @DateField({
    optional: true,
    nullable: true,
    description: 'Last day of supervision; the order’s last day when left out',
  })
  readonly supervisedUntil?: string | null;
}

export class SendPartnerReferralDto {
  @UuidField() readonly partnerId!: string;
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain' }) readonly needDomain!: NeedDomain;
  @UuidField({ optional: true, nullable: true }) readonly goalId?: string | null;
  @ChoiceField(SHARED_SECTIONS, { name: 'SharedSection', list: true })
  readonly sections!: SharedSection[];
  @DateField({ optional: true, nullable: true, description: 'The day the person agreed to it' })
  readonly consentOn?: string | null;
  @ChoiceField(LEGAL_GROUNDS, { name: 'LegalGround', optional: true, nullable: true })
  readonly legalGround?: LegalGround | null;
  @TextField({ min: 10, max: 2000 }) readonly message!: string;
}

export class MovePartnerReferralDto extends Revised {
  @ChoiceField(REFERRAL_MOVES, { name: 'PartnerReferralMove' }) readonly move!: PartnerReferralMove;
  @ChoiceField(PARTNER_DECLINE_REASONS, { name: 'PartnerDeclineReason', optional: true })
  readonly reason?: PartnerDeclineReason;
  @ChoiceField(PARTNER_OUTCOMES, { name: 'PartnerOutcome', optional: true })
  readonly outcome?: PartnerOutcome;
}

export class PartnerNoteDto {
  @TextField({ min: 3, max: 2000 }) readonly text!: string;
}
