import {
  LITERACY_LEVELS,
  NEED_DOMAINS,
  OFFENCE_FLAGS,
  PROGRAMME_TAGS,
  RISK_LEVELS,
  SETTINGS,
  SEXES,
  type LiteracyLevel,
  type NeedDomain,
  type OffenceFlag,
  type ProgrammeTag,
  type RiskLevel,
  type Setting,
  type Sex,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  NestedField,
  NumberField,
  TextField,
  TextListField,
  UuidField,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export class SessionTemplateDto {
  @TextField({ max: 200 }) readonly title!: string;
  @IntegerField({ min: 1, max: 600 }) readonly minutes!: number;
  @ChoiceField(['group', 'one-to-one'], { name: 'TemplateKind' }) readonly kind!:
    'group' | 'one-to-one';
  @BooleanField({
    description: 'False for induction, reviews and recreation: attended, but not dose (NMR-105)',
  })
  readonly isRiskReducing!: boolean;
}

export class ProgrammeModuleDto {
  @TextField({ max: 20 }) readonly code!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @NestedField(() => SessionTemplateDto, { list: true, min: 1, max: 100 })
  readonly sessions!: SessionTemplateDto[];
}

export class EligibilityDto {
  @ChoiceField(RISK_LEVELS, { name: 'RiskLevel', list: true, optional: true })
  readonly levels?: RiskLevel[];
  @ChoiceField(SEXES, { name: 'Sex', list: true, optional: true }) readonly sexes?: Sex[];
  @IntegerField({ optional: true, max: 120 }) readonly ageFrom?: number;
  @IntegerField({ optional: true, max: 120 }) readonly ageTo?: number;
  @ChoiceField(SETTINGS, { name: 'ProgrammeSetting', list: true, optional: true })
  readonly settings?: Setting[];
  @ChoiceField(OFFENCE_FLAGS, { name: 'OffenceFlag', list: true, optional: true })
  readonly requiredOffenceFlags?: OffenceFlag[];
  @ChoiceField(OFFENCE_FLAGS, { name: 'OffenceFlag', list: true, optional: true })
  readonly excludedOffenceFlags?: OffenceFlag[];
  @TextListField({ optional: true, each: 35 }) readonly languages?: string[];
  @ChoiceField(LITERACY_LEVELS, { name: 'LiteracyLevel', optional: true })
  readonly leastLiteracy?: LiteracyLevel;
  @IntegerField({ optional: true, max: 3650 }) readonly leastDaysLeft?: number;
  @TextListField({ optional: true, each: 40 }) readonly prerequisites?: string[];
  @BooleanField({ optional: true }) readonly needsConviction?: boolean;
}

export class DefineProgrammeDto {
  @TextField({ max: 40 }) readonly code!: string;
  @TextField({ max: 200 }) readonly name!: string;
  @TextField({ max: 1000, optional: true }) readonly summary?: string;
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain', list: true })
  readonly targetNeeds!: NeedDomain[];
  @NestedField(() => ProgrammeModuleDto, { list: true, min: 1, max: 40 })
  readonly modules!: ProgrammeModuleDto[];
  @IntegerField({ min: 1, max: 100 }) readonly groupLeast!: number;
  @IntegerField({ min: 1, max: 100 }) readonly groupMost!: number;
  @NestedField(() => EligibilityDto, { optional: true }) readonly eligibility?: EligibilityDto;
  @ChoiceField(PROGRAMME_TAGS, { name: 'ProgrammeTag', list: true, optional: true })
  readonly tags?: ProgrammeTag[];
  @IntegerField({ min: 1, max: 3650 }) readonly lengthDays!: number;
  @NumberField({
    min: 0,
    max: 1,
    description: 'Share of intended minutes that counts as completed',
  })
  readonly completionShare!: number;
  @TextField({ max: 4000 }) readonly evidenceNote!: string;
  @TextField({ max: 300, optional: true, nullable: true }) readonly accreditation?: string | null;
}

export class ListProgrammesQuery extends PageQuery {
  @ChoiceField(NEED_DOMAINS, { name: 'NeedDomain', optional: true }) readonly need?: NeedDomain;
  @TextField({ max: 120, optional: true }) readonly search?: string;
}

export class ListGroupsQuery extends PageQuery {
  @BooleanField({ optional: true, description: 'Only groups this user leads' })
  readonly mine?: boolean;
}

export class ListSessionsQuery {
  @DateField({ optional: true, description: 'Today when left out' }) readonly on?: string;
  @BooleanField({
    optional: true,
    description: 'Every group the user may open, not only the ones they lead',
  })
  readonly all?: boolean;
}

export class ReferralsToDecideQuery extends PageQuery {
  @UuidField({ optional: true }) readonly programmeId?: string;
}

export class SuitabilityQuery {
  @UuidField({ optional: true, description: 'One programme; all that are offered when left out' })
  readonly programmeId?: string;
}

export class WeeklySlotDto {
  @IntegerField({ min: 0, max: 6, description: '0 = Sunday … 6 = Saturday' })
  readonly weekday!: number;
  @TextField({ min: 5, max: 5, description: 'Local time, `10:00`' }) readonly startsAt!: string;
}

export class OpenGroupDto {
  @UuidField() readonly siteId!: string;
  @UuidField({ list: true, max: 6 }) readonly facilitatorIds!: string[];
  @TextField({ max: 120 }) readonly room!: string;
  @DateField() readonly startsOn!: string;
  @NestedField(() => WeeklySlotDto, { list: true, min: 1, max: 14 })
  readonly weekly!: WeeklySlotDto[];
  @IntegerField({
    min: 1,
    max: 100,
    optional: true,
    description: 'The programme’s own limit when left out',
  })
  readonly capacity?: number;
}

export class CloseGroupDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @ChoiceField(['finished', 'cancelled'], { name: 'GroupEnd' }) readonly as!:
    'finished' | 'cancelled';
  @TextField({
    min: 3,
    max: 500,
    optional: true,
    description: 'Why it is cancelled; kept with every session that did not run',
  })
  readonly reason?: string;
}
