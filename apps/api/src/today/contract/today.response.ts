import { ChoiceField, Shown } from '../../platform/http/fields';
import { DAY_VIEWS, type DayView } from '../queries/today';

const ANY = { type: 'object', additionalProperties: true } as const;

export class TodayQuery {
  @ChoiceField(DAY_VIEWS, {
    name: 'DayView',
    optional: true,
    description: 'Own caseload, or everyone at the own sites; by role when left out',
  })
  readonly view?: DayView;
}

export class TodayPerson {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() number!: string;
  @Shown() givenName!: string;
  @Shown() familyName!: string;
  @Shown({ type: String, nullable: true }) place!: string | null;
}

/** One act of the day: a duty with its clock, a step of a plan one owns, a draft one began. */
export class TodayAct {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ enum: ['duty', 'step', 'draft'], enumName: 'TodayActSource' }) source!:
    'duty' | 'step' | 'draft';
  @Shown({ description: 'Duty kind, wording of the step, or code of the instrument' })
  what!: string;
  @Shown({ type: String, nullable: true }) rule!: string | null;
  @Shown({ enum: ['overdue', 'today', 'week', 'open'], enumName: 'TodaySection' }) section!:
    'overdue' | 'today' | 'week' | 'open';
  @Shown({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @Shown({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The due instant first set, when it was moved',
  })
  firstDueAt!: string | null;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ type: String, nullable: true, description: 'Code of the instrument it is about' })
  instrument!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ type: TodayPerson }) person!: TodayPerson;
}

/** An assessment that waits for this user’s decision. */
export class TodayDecision {
  @Shown({
    format: 'uuid',
    description: 'The override, the assessment to countersign, or the contest',
  })
  id!: string;
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown({ enum: ['override', 'countersignature', 'contest'], enumName: 'TodayDecisionKind' })
  kind!: 'override' | 'countersignature' | 'contest';
  @Shown() instrument!: string;
  @Shown({ type: String, nullable: true }) from!: string | null;
  @Shown({ type: String, nullable: true }) to!: string | null;
  @Shown({ format: 'date-time' }) since!: string;
  @Shown({ type: String, nullable: true }) by!: string | null;
  @Shown({ type: TodayPerson }) person!: TodayPerson;
}

export class TodayMoment {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ format: 'date-time' }) happenedAt!: string;
  @Shown(ANY) facts!: Record<string, unknown>;
  @Shown({ type: TodayPerson }) person!: TodayPerson;
}

export class TodayCounts {
  @Shown({ type: 'integer' }) overdue!: number;
  @Shown({ type: 'integer' }) today!: number;
  @Shown({ type: 'integer' }) week!: number;
  @Shown({ type: 'integer' }) people!: number;
}

export class TodayResponse {
  @Shown({ enum: DAY_VIEWS, enumName: 'DayView' }) view!: DayView;
  @Shown({ format: 'date' }) today!: string;
  @Shown({ type: TodayCounts }) counts!: TodayCounts;
  @Shown({ type: [TodayAct], description: 'At most two hundred, most urgent first' })
  acts!: TodayAct[];
  @Shown({ type: [TodayDecision] }) decisions!: TodayDecision[];
  @Shown({ type: [TodayMoment], description: 'Recorded since yesterday' }) changed!: TodayMoment[];
  @Shown({ type: [TodayMoment], description: 'Good news of the last seven days' })
  goingWell!: TodayMoment[];
}
