import { UserReference } from '../../people';
import { Shown } from '../../platform/http/fields';

const DAY = { type: String, format: 'date', nullable: true } as const;
const TEXT = { type: String, nullable: true } as const;

export class ExplanationResponse {
  @Shown({ format: 'date' }) on!: string;
  @Shown() language!: string;
  @Shown(TEXT) saidBack!: string | null;
  @Shown(TEXT) by!: string | null;
}

export class ConditionResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown() wording!: string;
  @Shown() purpose!: string;
  @Shown(TEXT) needDomain!: string | null;
  @Shown() protectsVictim!: boolean;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown(DAY) endsOn!: string | null;
  @Shown() checkedBy!: string;
  @Shown({ type: [ExplanationResponse] }) explanations!: ExplanationResponse[];
  @Shown({ description: 'The present wording was explained by word and in writing (TR-12.3)' })
  isExplained!: boolean;
  @Shown({ type: 'integer' }) revision!: number;
}

export class SupervisionContactResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() type!: string;
  @Shown() method!: string;
  @Shown() place!: string;
  @Shown({ format: 'date-time' }) plannedAt!: string;
  @Shown() state!: string;
  @Shown(TEXT) missedReason!: string | null;
  @Shown(TEXT) note!: string | null;
  @Shown({ type: UserReference, nullable: true }) officer!: UserReference | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class AlternativeResponse {
  @Shown() step!: string;
  @Shown() whyNot!: string;
}

export class SetbackResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown() state!: string;
  @Shown({ format: 'date' }) happenedOn!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) conditionId!: string | null;
  @Shown() officersAccount!: string;
  @Shown(TEXT) personsAccount!: string | null;
  @Shown(TEXT) noAccountReason!: string | null;
  @Shown({ type: UserReference, nullable: true }) recordedBy!: UserReference | null;
  @Shown(TEXT) responseStep!: string | null;
  @Shown(TEXT) responseWording!: string | null;
  @Shown({ type: [AlternativeResponse] }) alternatives!: AlternativeResponse[];
  @Shown({ type: UserReference, nullable: true }) decidedBy!: UserReference | null;
  @Shown(DAY) decidedOn!: string | null;
  @Shown(DAY) appealUntilOn!: string | null;
  @Shown(TEXT) appealGrounds!: string | null;
  @Shown(DAY) appealedOn!: string | null;
  @Shown(TEXT) appealStands!: string | null;
  @Shown({ type: UserReference, nullable: true }) appealDecidedBy!: UserReference | null;
  @Shown(TEXT) withdrawnBecause!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class StatusPeriodResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() area!: string;
  @Shown() value!: string;
  @Shown({ format: 'date' }) fromOn!: string;
  @Shown(DAY) toOn!: string | null;
  @Shown() source!: string;
  @Shown({ format: 'date' }) confirmedOn!: string;
  @Shown(TEXT) detail!: string | null;
}

export class MilestoneResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ format: 'date' }) reachedOn!: string;
  @Shown(TEXT) note!: string | null;
}

export class PathwayResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() needDomain!: string;
  @Shown() state!: string;
  @Shown({ format: 'date' }) openedOn!: string;
  @Shown(TEXT) closeReason!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class SupervisionResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown() state!: string;
  @Shown() level!: string;
  @Shown(TEXT) levelReason!: string | null;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown({ format: 'date' }) endsOn!: string;
  @Shown(DAY) earlyEndFromOn!: string | null;
  @Shown(DAY) endedOn!: string | null;
  @Shown(TEXT) endReason!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class CommunityResponse {
  @Shown({
    type: SupervisionResponse,
    nullable: true,
    description: 'The live supervision, else the last one',
  })
  supervision!: SupervisionResponse | null;
  @Shown(TEXT) finalLevel!: string | null;
  @Shown(DAY) releasedOn!: string | null;
  @Shown({ type: [ConditionResponse] }) conditions!: ConditionResponse[];
  @Shown({ type: [SupervisionContactResponse] }) contacts!: SupervisionContactResponse[];
  @Shown({ type: [SetbackResponse] }) setbacks!: SetbackResponse[];
  @Shown({ type: [StatusPeriodResponse] }) statuses!: StatusPeriodResponse[];
  @Shown({ type: [MilestoneResponse] }) milestones!: MilestoneResponse[];
  @Shown({ type: [PathwayResponse] }) pathways!: PathwayResponse[];
}

export class SupervisionRow {
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() name!: string;
  @Shown() number!: string;
  @Shown() level!: string;
  @Shown(TEXT) finalLevel!: string | null;
  @Shown({ format: 'date' }) endsOn!: string;
  @Shown(TEXT) officer!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) lastContactAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) nextContactAt!: string | null;
  @Shown({
    type: 'integer',
    description: 'Setbacks that wait for an account, an answer or a look at an appeal',
  })
  openSetbacks!: number;
  @Shown({
    type: 'integer',
    description: 'Conditions in force whose wording was not explained yet',
  })
  unexplained!: number;
}

export class SupervisionPage {
  @Shown({ type: [SupervisionRow] }) items!: SupervisionRow[];
  @Shown({ type: 'integer' }) total!: number;
}
