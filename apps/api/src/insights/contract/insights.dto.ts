import { RISK_LEVELS, SEXES, type Sex } from '@throughcare/domain';
import { ChoiceField, DateField, Shown, UuidField } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

const WORDS = { type: 'object', additionalProperties: { type: 'string' } } as const;
const COUNT = {
  type: 'integer',
  nullable: true,
  description: 'Null when hidden: fewer than five',
} as const;

export class MetricFilter {
  @DateField({ optional: true, description: 'First day; a year ago when left out' })
  readonly from?: string;
  @DateField({ optional: true, description: 'First day no longer counted; tomorrow when left out' })
  readonly to?: string;
  @UuidField({ optional: true }) readonly siteId?: string;
  @ChoiceField(SEXES, { name: 'Sex', optional: true }) readonly sex?: Sex;
  @ChoiceField([...RISK_LEVELS, 'none'], { name: 'LevelFilter', optional: true })
  readonly level?: string;
}

export const CASE_STATES = ['met', 'not-met', 'unknown', 'all'] as const;

export class MetricPeopleQuery extends PageQuery {
  @DateField({ optional: true }) readonly from?: string;
  @DateField({ optional: true }) readonly to?: string;
  @UuidField({ optional: true }) readonly siteId?: string;
  @ChoiceField(SEXES, { name: 'Sex', optional: true }) readonly sex?: Sex;
  @ChoiceField([...RISK_LEVELS, 'none'], { name: 'LevelFilter', optional: true })
  readonly level?: string;
  @ChoiceField(CASE_STATES, { name: 'CaseState', optional: true })
  readonly state?: (typeof CASE_STATES)[number];
}

export class MetricDefinition {
  @Shown() code!: string;
  @Shown({ type: 'integer' }) version!: number;
  @Shown() group!: string;
  @Shown() kind!: string;
  @Shown() unit!: string;
  @Shown() counts!: string;
  @Shown() better!: string;
  @Shown(WORDS) title!: Record<string, string>;
  @Shown(WORDS) definition!: Record<string, string>;
  @Shown(WORDS) basis!: Record<string, string>;
  @Shown(WORDS) exclusions!: Record<string, string>;
}

export class MetricFigure {
  @Shown({
    type: Number,
    nullable: true,
    description: 'Percent or days; null when nothing counts or it is hidden',
  })
  value!: number | null;
  @Shown(COUNT) met!: number | null;
  @Shown(COUNT) of!: number | null;
  @Shown(COUNT) unknown!: number | null;
  @Shown({
    type: Number,
    nullable: true,
    description: 'Wilson 95 %, in percent; where fewer than 200 count',
  })
  low!: number | null;
  @Shown({ type: Number, nullable: true }) high!: number | null;
  @Shown({ type: Number, nullable: true, description: 'Ninth decile, for medians' }) ninth!:
    number | null;
  @Shown({ description: 'True when small numbers are hidden' }) isHidden!: boolean;
}

export class MetricPoint extends MetricFigure {
  @Shown({ format: 'date', description: 'First day of the month' }) month!: string;
}

export class MetricGroupFigure extends MetricFigure {
  @Shown() group!: string;
}

export class MetricBreakdown {
  @Shown() by!: string;
  @Shown({ type: [MetricGroupFigure] }) groups!: MetricGroupFigure[];
}

export class MetricResponse {
  @Shown({ type: MetricDefinition }) metric!: MetricDefinition;
  @Shown({ format: 'date' }) from!: string;
  @Shown({ format: 'date' }) to!: string;
  @Shown({ type: MetricFigure }) current!: MetricFigure;
  @Shown({ type: MetricFigure, description: 'The period of the same length before' })
  previous!: MetricFigure;
  @Shown({ type: [MetricPoint] }) trend!: MetricPoint[];
  @Shown({ type: [MetricBreakdown] }) breakdowns!: MetricBreakdown[];
}

export class MetricPerson {
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() name!: string;
  @Shown() number!: string;
  @Shown({ type: String, nullable: true }) site!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown({ format: 'date' }) onDay!: string;
  @Shown({ type: Boolean, nullable: true }) met!: boolean | null;
  @Shown({ type: Number, nullable: true }) value!: number | null;
}

export class MetricPeoplePage {
  @Shown({ type: [MetricPerson] }) items!: MetricPerson[];
  @Shown({ type: 'integer' }) total!: number;
}
