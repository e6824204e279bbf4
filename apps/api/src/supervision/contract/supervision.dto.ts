import {
  CHECK_METHODS,
  CONDITION_KINDS,
  CONTACT_METHODS,
  CONTACT_PLACES,
  CONTACT_TYPES,
  MILESTONES,
  MISSED_REASONS,
  NEED_DOMAINS,
  NO_ACCOUNT_REASONS,
  PATHWAY_CLOSE_REASONS,
  RESPONSE_STEPS,
  SETBACK_KINDS,
  STATUS_AREAS,
  STATUS_VALUES,
  SUPERVISION_END_REASONS,
  SUPERVISION_LEVELS,
  type CheckMethod,
  type ConditionKind,
  type ContactMethod,
  type ContactMove,
  type ContactPlace,
  type ContactType,
  type MissedReason,
  type NeedDomain,
  type NoAccountReason,
  type PathwayCloseReason,
  type ResponseStep,
  type SetbackKind,
  type StatusArea,
  type StatusValue,
  type SupervisionEndReason,
  type SupervisionLevel,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  DateField,
  InstantField,
  IntegerField,
  NestedField,
  TextField,
  UuidField,
} from '../../platform/http/fields';

const CONTACT_MOVES = [
  'attend',
  'attempt',
  'miss-acceptably',
  'miss-unacceptably',
  'cancel',
] as const satisfies readonly ContactMove[];
const PATHWAY_MOVES = ['help', 'settle', 'reopen', 'close'] as const;
export type PathwayMove = (typeof PATHWAY_MOVES)[number];

class Revised {
  @IntegerField({ min: 1, description: 'The revision the change was made from' })
  readonly revision!: number;
}

export class BeginSupervisionDto {
  @ChoiceField(['licence', 'community-order'], { name: 'SupervisionKind' }) readonly kind!:
    'licence' | 'community-order';
  @ChoiceField(SUPERVISION_LEVELS, { name: 'SupervisionLevel' }) readonly level!: SupervisionLevel;
  @DateField() readonly startsOn!: string;
  @DateField() readonly endsOn!: string;
  @DateField({ optional: true, nullable: true }) readonly earlyEndFromOn?: string | null;
}

export class SetLevelDto extends Revised {
  @ChoiceField(SUPERVISION_LEVELS, { name: 'SupervisionLevel' }) readonly level!: SupervisionLevel;
  @TextField({ min: 5, max: 1000 }) readonly reason!: string;
}

export class EndSupervisionDto extends Revised {
  @ChoiceField(SUPERVISION_END_REASONS, { name: 'SupervisionEndReason' })
  readonly reason!: SupervisionEndReason;
  @DateField() readonly endedOn!: string;
}

export class ImposeConditionDto {
  @ChoiceField(CONDITION_KINDS, { name: 'ConditionKind' }) readonly kind!: ConditionKind;
  @TextField({ min: 5, max: 1000 }) readonly wording!: string;
  @TextField({ max: 500, min: 3, description: 'What it is for (TR-12.1)' })
  readonly purpose!: string;
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain', optional: true, nullable: true })
  readonly needDomain?: NeedDomain | null;
  @BooleanField() readonly protectsVictim!: boolean;
  @DateField() readonly startsOn!: string;
  @DateField({ optional: true, nullable: true }) readonly endsOn?: string | null;
  @ChoiceField(CHECK_METHODS, { name: 'CheckMethod' }) readonly checkedBy!: CheckMethod;
}

export class ExplainConditionDto {
  @DateField() readonly on!: string;
  @TextField({ max: 35 }) readonly language!: string;
  @BooleanField() readonly wasSpoken!: boolean;
  @BooleanField() readonly wasWritten!: boolean;
  @TextField({
    max: 1000,
    optional: true,
    nullable: true,
    description: 'What the person said it means to them',
  })
  readonly saidBack?: string | null;
}

export class ChangeConditionDto extends Revised {
  @TextField({ min: 5, max: 1000 }) readonly wording!: string;
  @TextField({ max: 200 }) readonly orderedBy!: string;
}

export class EndConditionDto extends Revised {
  @DateField({ description: 'The last day it is in force' }) readonly endsOn!: string;
  @TextField({ min: 3, max: 200, description: 'Who ordered it' }) readonly orderedBy!: string;
}

export class PlanContactDto {
  @ChoiceField(CONTACT_TYPES, { name: 'ContactType' }) readonly type!: ContactType;
  @ChoiceField(CONTACT_METHODS, { name: 'ContactMethod' }) readonly method!: ContactMethod;
  @ChoiceField(CONTACT_PLACES, { name: 'ContactPlace' }) readonly place!: ContactPlace;
  @InstantField() readonly plannedAt!: string;
  @TextField({ max: 4000, optional: true, nullable: true }) readonly note?: string | null;
}

export class MoveContactDto extends Revised {
  @ChoiceField(CONTACT_MOVES, { name: 'ContactMove' }) readonly move!: ContactMove;
  @ChoiceField(MISSED_REASONS, { name: 'MissedReason', optional: true })
  readonly reason?: MissedReason;
  @TextField({ max: 4000, optional: true, nullable: true }) readonly note?: string | null;
}

export class RecordSetbackDto {
  @ChoiceField(SETBACK_KINDS, { name: 'SetbackKind' }) readonly kind!: SetbackKind;
  @DateField() readonly happenedOn!: string;
  @UuidField({
    optional: true,
    nullable: true,
    description: 'The condition that was not kept, if one',
  })
  readonly conditionId?: string | null;
  @TextField({ min: 10, max: 4000 }) readonly officersAccount!: string;
}

export class HearAccountDto extends Revised {
  @TextField({
    max: 4000,
    optional: true,
    nullable: true,
    description: 'The person’s side, in their words',
  })
  readonly personsAccount?: string | null;
  @ChoiceField(NO_ACCOUNT_REASONS, { name: 'NoAccountReason', optional: true })
  readonly noAccountReason?: NoAccountReason;
}

export class AlternativeDto {
  @ChoiceField(RESPONSE_STEPS, { name: 'ResponseStep' }) readonly step!: ResponseStep;
  @TextField({ min: 3, max: 500 }) readonly whyNot!: string;
}

export class AnswerSetbackDto extends Revised {
  @ChoiceField(RESPONSE_STEPS, { name: 'ResponseStep' }) readonly step!: ResponseStep;
  @TextField({ min: 5, max: 2000 }) readonly wording!: string;
  @NestedField(() => AlternativeDto, { list: true, min: 1, max: 5 })
  readonly alternatives!: AlternativeDto[];
}

export class AppealSetbackDto extends Revised {
  @TextField({ min: 10, max: 4000, description: 'What the person says against the answer' })
  readonly grounds!: string;
  @DateField({ optional: true, description: 'Day it was said; today when left out' })
  readonly appealedOn?: string;
}

export class UpholdSetbackDto extends Revised {
  @TextField({
    min: 10,
    max: 2000,
    description: 'Why the answer stands, as the person will hear it',
  })
  readonly because!: string;
}

export class WithdrawSetbackDto extends Revised {
  @TextField({ min: 10, max: 1000 }) readonly because!: string;
}

export class RecordStatusDto {
  @ChoiceField(STATUS_AREAS, { name: 'StatusArea' }) readonly area!: StatusArea;
  @ChoiceField(Object.values(STATUS_VALUES).flat(), { name: 'StatusValue' })
  readonly value!: StatusValue;
  @DateField() readonly fromOn!: string;
  @ChoiceField(['verified', 'self-reported', 'unknown'], { name: 'EvidenceSource' })
  readonly source!: 'verified' | 'self-reported' | 'unknown';
  @TextField({ max: 300, optional: true, nullable: true }) readonly detail?: string | null;
}

export class RecordMilestoneDto {
  @ChoiceField(MILESTONES, { name: 'MilestoneKind' }) readonly kind!: (typeof MILESTONES)[number];
  @DateField() readonly reachedOn!: string;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
}

export class OpenPathwayDto {
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain' }) readonly needDomain!: NeedDomain;
}

export class MovePathwayDto extends Revised {
  @ChoiceField(PATHWAY_MOVES, { name: 'PathwayMove' }) readonly move!: PathwayMove;
  @ChoiceField(PATHWAY_CLOSE_REASONS, { name: 'PathwayCloseReason', optional: true })
  readonly reason?: PathwayCloseReason;
}
