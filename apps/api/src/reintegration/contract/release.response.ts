import { UserReference } from '../../people';
import { Shown } from '../../platform/http/fields';

const TEXT = { type: String, nullable: true } as const;
const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class ReleaseCheckResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() item!: string;
  @Shown({ type: 'integer' }) daysBefore!: number;
  @Shown() owner!: string;
  @Shown({ type: UserReference, nullable: true }) ownerUser!: UserReference | null;
  @Shown({ format: 'date' }) dueOn!: string;
  @Shown() state!: string;
  @Shown(TEXT) evidence!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class HandoverResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown({ type: UserReference }) offeredBy!: UserReference;
  @Shown({ type: UserReference }) offeredTo!: UserReference;
  @Shown({ format: 'date-time' }) offeredAt!: string;
  @Shown(TEXT) note!: string | null;
  @Shown(INSTANT) answeredAt!: string | null;
  @Shown(TEXT) declineReason!: string | null;
  @Shown(INSTANT) meetingAt!: string | null;
  @Shown(INSTANT) doneAt!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class ReleaseRecordResponse {
  @Shown() kind!: string;
  @Shown({ format: 'date-time' }) releasedAt!: string;
  @Shown() destination!: string;
  @Shown({ type: [String] }) handedOver!: string[];
  @Shown(TEXT) noHandoverReason!: string | null;
}

export class ReadinessResponse {
  @Shown({ type: 'integer' }) done!: number;
  @Shown({ type: 'integer' }) needed!: number;
  @Shown({ type: 'integer' }) late!: number;
}

export class PersonReleaseResponse {
  @Shown({ type: String, format: 'date', nullable: true }) earliestReleaseOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) orderEndsOn!: string | null;
  @Shown() setting!: string;
  @Shown({ type: [ReleaseCheckResponse] }) checklist!: ReleaseCheckResponse[];
  @Shown({ type: ReadinessResponse }) readiness!: ReadinessResponse;
  @Shown({ type: [HandoverResponse] }) handovers!: HandoverResponse[];
  @Shown({ type: [ReleaseRecordResponse] }) releases!: ReleaseRecordResponse[];
}

export class ReleaseRow {
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() name!: string;
  @Shown() number!: string;
  @Shown({ format: 'date' }) earliestReleaseOn!: string;
  @Shown(TEXT) finalLevel!: string | null;
  @Shown(TEXT) site!: string | null;
  @Shown(TEXT) caseManager!: string | null;
  @Shown({ type: ReadinessResponse }) readiness!: ReadinessResponse;
  @Shown(TEXT) handover!: string | null;
  @Shown(TEXT) handoverTo!: string | null;
}

export class ReleasesPage {
  @Shown({ type: [ReleaseRow] }) items!: ReleaseRow[];
  @Shown({ type: 'integer' }) total!: number;
}

export class HandoverRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() name!: string;
  @Shown() number!: string;
  @Shown() state!: string;
  @Shown({ type: UserReference }) offeredBy!: UserReference;
  @Shown({ format: 'date-time' }) offeredAt!: string;
  @Shown({ type: String, format: 'date', nullable: true }) earliestReleaseOn!: string | null;
  @Shown(TEXT) note!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class HandoversPage {
  @Shown({ type: [HandoverRow] }) items!: HandoverRow[];
  @Shown({ type: 'integer' }) total!: number;
}

export class PartnerRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
  @Shown() kind!: string;
  @Shown({ type: [String] }) services!: string[];
  @Shown({ type: [String] }) needDomains!: string[];
  @Shown(TEXT) area!: string | null;
  @Shown({ type: 'integer' }) places!: number;
  @Shown({ type: 'integer', description: 'Referrals accepted or started now' }) helping!: number;
  @Shown({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day of the sharing agreement in force',
  })
  agreementUntil!: string | null;
  @Shown({ type: [String], description: 'What the agreement in force lets us share' })
  sections!: string[];
}

export class PartnersResponse {
  @Shown({ type: [PartnerRow] }) items!: PartnerRow[];
}

export class PartnerNoteResponse {
  @Shown() by!: string;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown() text!: string;
}

export class PartnerReferralResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null for the partner, who never sees the record',
  })
  personId!: string | null;
  @Shown({ type: UserReference }) partner!: UserReference;
  @Shown() needDomain!: string;
  @Shown() state!: string;
  @Shown({ type: [String] }) sections!: string[];
  @Shown({
    type: 'object',
    additionalProperties: true,
    description: 'What was shared, as it stood when it was sent',
  })
  shared!: Record<string, unknown>;
  @Shown({ type: String, format: 'date', nullable: true }) consentOn!: string | null;
  @Shown(TEXT) legalGround!: string | null;
  @Shown() message!: string;
  @Shown({ type: UserReference }) sentBy!: UserReference;
  @Shown({ format: 'date-time' }) sentAt!: string;
  @Shown(INSTANT) answeredAt!: string | null;
  @Shown(TEXT) declineReason!: string | null;
  @Shown(TEXT) outcome!: string | null;
  @Shown({ type: [PartnerNoteResponse] }) notes!: PartnerNoteResponse[];
  @Shown({ type: 'integer' }) revision!: number;
}

export class PartnerReferralsPage {
  @Shown({ type: [PartnerReferralResponse] }) items!: PartnerReferralResponse[];
  @Shown({ type: 'integer' }) total!: number;
}
