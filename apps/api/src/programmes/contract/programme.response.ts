import { Shown } from '../../platform/http/fields';
import { UserReference } from '../../people';

const ANY = { type: 'object', additionalProperties: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;
const DATE = { type: String, format: 'date' } as const;
const DATE_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const TEXTS: { readonly type: [StringConstructor] } = { type: [String] };
const TEXTS_OR_NULL = { ...TEXTS, nullable: true };
const WHOLE = { type: 'integer' } as const;

export class ProgrammeReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown() name!: string;
}

export class PlaceReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
}

export class ProgrammeRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown(WHOLE) version!: number;
  @Shown() name!: string;
  @Shown() summary!: string;
  @Shown(TEXTS) targetNeeds!: string[];
  @Shown(TEXTS_OR_NULL) levels!: string[] | null;
  @Shown(TEXTS_OR_NULL) settings!: string[] | null;
  @Shown(TEXTS) tags!: string[];
  @Shown({ ...WHOLE, description: 'Minutes of risk-reducing sessions' }) intendedMinutes!: number;
  @Shown(WHOLE) lengthDays!: number;
  @Shown(WHOLE) sessions!: number;
  @Shown(WHOLE) groupLeast!: number;
  @Shown(WHOLE) groupMost!: number;
  @Shown(TEXT_OR_NULL) accreditation!: string | null;
  @Shown() isOffered!: boolean;
  @Shown(WHOLE) waiting!: number;
  @Shown(WHOLE) taking!: number;
  @Shown(DATE_OR_NULL) nextStartOn!: string | null;
}

export class ProgrammePage {
  @Shown({ type: [ProgrammeRow] }) items!: ProgrammeRow[];
  @Shown(WHOLE) total!: number;
}

export class SessionReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(WHOLE) number!: number;
  @Shown() title!: string;
  @Shown({ format: 'date-time' }) startsAt!: string;
  @Shown(WHOLE) minutes!: number;
}

export class GroupRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(WHOLE) number!: number;
  @Shown() state!: string;
  @Shown() room!: string;
  @Shown(DATE) startsOn!: string;
  @Shown(DATE) endsOn!: string;
  @Shown({ type: ProgrammeReference }) programme!: ProgrammeReference;
  @Shown({ type: PlaceReference }) site!: PlaceReference;
  @Shown({ type: [UserReference] }) facilitators!: UserReference[];
  @Shown() isMine!: boolean;
  @Shown(WHOLE) capacity!: number;
  @Shown(WHOLE) members!: number;
  @Shown(WHOLE) sessions!: number;
  @Shown(WHOLE) held!: number;
  @Shown({ type: SessionReference, nullable: true }) nextSession!: SessionReference | null;
}

export class GroupPage {
  @Shown({ type: [GroupRow] }) items!: GroupRow[];
  @Shown(WHOLE) total!: number;
}

export class SessionTemplateResponse {
  @Shown() title!: string;
  @Shown(WHOLE) minutes!: number;
  @Shown() kind!: string;
  @Shown() isRiskReducing!: boolean;
}

export class ModuleResponse {
  @Shown() code!: string;
  @Shown() title!: string;
  @Shown({ type: [SessionTemplateResponse] }) sessions!: SessionTemplateResponse[];
}

export class ProgrammeResponse extends ProgrammeRow {
  @Shown({ type: [ModuleResponse] }) modules!: ModuleResponse[];
  @Shown({ ...ANY, description: 'Formal conditions as data; an absent one asks nothing' })
  eligibility!: Record<string, unknown>;
  @Shown() evidenceNote!: string;
  @Shown({ type: Number }) completionShare!: number;
  @Shown({ type: [GroupRow] }) groups!: GroupRow[];
  @Shown(WHOLE) revision!: number;
}

export class CalendarSession extends SessionReference {
  @Shown() moduleCode!: string;
  @Shown() kind!: string;
  @Shown() isRiskReducing!: boolean;
  @Shown() state!: string;
  @Shown(TEXT_OR_NULL) didNotRunReason!: string | null;
  @Shown(WHOLE) present!: number;
  @Shown(WHOLE) marked!: number;
  @Shown(WHOLE) revision!: number;
}

export class MemberSupport {
  @Shown({ format: 'uuid' }) referralId!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown(TEXT_OR_NULL) adjustments!: string | null;
  @Shown() needsInterpreter!: boolean;
  @Shown(TEXT_OR_NULL) language!: string | null;
  @Shown() literacy!: string;
  @Shown() state!: string;
}

export class GroupMember extends MemberSupport {
  @Shown(DATE_OR_NULL) enrolledOn!: string | null;
  @Shown(DATE_OR_NULL) startedOn!: string | null;
  @Shown(DATE_OR_NULL) endedOn!: string | null;
  @Shown(TEXT_OR_NULL) finalLevel!: string | null;
  @Shown(WHOLE) receivedMinutes!: number;
  @Shown(WHOLE) intendedMinutes!: number;
  @Shown(WHOLE) revision!: number;
}

export class WeeklySlotResponse {
  @Shown(WHOLE) weekday!: number;
  @Shown() startsAt!: string;
}

export class GroupResponse {
  @Shown({ type: GroupRow }) group!: GroupRow;
  @Shown({ type: [WeeklySlotResponse] }) weekly!: WeeklySlotResponse[];
  @Shown(WHOLE) revision!: number;
  @Shown({ type: [CalendarSession] }) calendar!: CalendarSession[];
  @Shown({ type: [GroupMember] }) members!: GroupMember[];
}

export class DaySession extends SessionReference {
  @Shown({ format: 'uuid' }) groupId!: string;
  @Shown(WHOLE) groupNumber!: number;
  @Shown() programme!: string;
  @Shown() kind!: string;
  @Shown() state!: string;
  @Shown() room!: string;
  @Shown() site!: string;
  @Shown(WHOLE) members!: number;
  @Shown(WHOLE) marked!: number;
}

export class DaySessions {
  @Shown({ type: [DaySession] }) items!: DaySession[];
  @Shown(WHOLE) total!: number;
}

export class MarkResponse {
  @Shown() code!: string;
  @Shown(TEXT_OR_NULL) absenceReason!: string | null;
  @Shown(WHOLE) minutesLate!: number;
  @Shown({ type: 'integer', nullable: true }) leftAfterMinutes!: number | null;
  @Shown(TEXT_OR_NULL) note!: string | null;
}

export class CatchUpResponse {
  @Shown({ format: 'uuid' }) sessionId!: string;
  @Shown({ format: 'date-time' }) startsAt!: string;
  @Shown() state!: string;
}

export class RegisterMember extends MemberSupport {
  @Shown({ ...TEXTS, description: 'The last six marks, oldest first' }) past!: string[];
  @Shown({ type: MarkResponse, nullable: true }) mark!: MarkResponse | null;
  @Shown({ description: 'Got a place after this session: may be marked, need not be' })
  hasJoinedLater!: boolean;
  @Shown({
    type: CatchUpResponse,
    nullable: true,
    description: 'Where this session is made up for',
  })
  catchUp!: CatchUpResponse | null;
}

export class RegisterSession extends SessionReference {
  @Shown() kind!: string;
  @Shown() state!: string;
  @Shown() isRiskReducing!: boolean;
  @Shown(TEXT_OR_NULL) didNotRunReason!: string | null;
  @Shown(WHOLE) revision!: number;
}

export class RegisterResponse {
  @Shown({ type: RegisterSession }) session!: RegisterSession;
  @Shown({ type: GroupRow }) group!: GroupRow;
  @Shown({ type: [RegisterMember] }) members!: RegisterMember[];
}
