import { RoundResponse } from '../../assessments';
import { Shown } from '../../platform/http/fields';

const ANY = { type: 'object', additionalProperties: true } as const;
const TEXT = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class ScoreBefore {
  @Shown({ format: 'date' }) assessedOn!: string;
  @Shown({ type: Number, nullable: true }) total!: number | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
}

/** The last signed measure of risk, enough to say how likely and why in one card. */
export class OverviewRisk {
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown() instrument!: string;
  @Shown({ format: 'date' }) assessedOn!: string;
  @Shown({ type: String, nullable: true }) scoredLevel!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown(TEXT) title!: Record<string, string>;
  @Shown({ type: Number, nullable: true }) total!: number | null;
  @Shown({
    ...ANY,
    nullable: true,
    description: 'The primary output: value, unit, band and every band that was possible',
  })
  output!: Record<string, unknown> | null;
  @Shown({ ...ANY, isArray: true, description: 'The three terms that gave most points' })
  contributions!: Record<string, unknown>[];
  @Shown({ type: Number, nullable: true, description: 'Points of the scale the terms add up to' })
  raw!: number | null;
  @Shown({
    ...ANY,
    nullable: true,
    description: 'The one changed answer that would lower the band',
  })
  nearestChange!: Record<string, unknown> | null;
  @Shown({ type: ScoreBefore, nullable: true }) before!: ScoreBefore | null;
}

export class OverviewNeed {
  @Shown() domain!: string;
  @Shown() level!: string;
  @Shown({ type: String, nullable: true }) levelBefore!: string | null;
  @Shown() isPriority!: boolean;
  @Shown({ description: 'Instruments find different levels' }) isDisputed!: boolean;
  @Shown({ description: 'Older than its review interval' }) isStale!: boolean;
  @Shown() isLinkedToOffending!: boolean;
  @Shown({ type: String, nullable: true }) strengths!: string | null;
  @Shown() hasGoal!: boolean;
}

export class OverviewGoal {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() needDomain!: string;
  @Shown() wording!: string;
  @Shown() state!: string;
  @Shown({ type: 'integer' }) steps!: number;
  @Shown({ type: 'integer' }) done!: number;
  @Shown({ type: 'integer' }) blocked!: number;
}

export class OverviewPlan {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown({ type: 'integer' }) version!: number;
  @Shown({ type: String, format: 'date', nullable: true }) agreedOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) nextReviewOn!: string | null;
  @Shown({ type: [OverviewGoal] }) goals!: OverviewGoal[];
}

export class OverviewDuty {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ type: String, nullable: true, description: 'The assessment it asks for' })
  instrument!: string | null;
  @Shown() rule!: string;
  @Shown({ format: 'date-time' }) dueAt!: string;
  @Shown({ format: 'date-time' }) originalDueAt!: string;
  @Shown({ type: 'integer' }) revision!: number;
}

export class OverviewMoment {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ format: 'date-time' }) happenedAt!: string;
  @Shown(ANY) facts!: Record<string, unknown>;
}

export class OverviewProgramme {
  @Shown({ format: 'uuid' }) referralId!: string;
  @Shown() name!: string;
  @Shown() state!: string;
  @Shown({ type: String, format: 'date', nullable: true }) since!: string | null;
  @Shown({ type: 'integer' }) minutes!: number;
  @Shown({ type: 'integer' }) intendedMinutes!: number;
}

export class OverviewVoice {
  @Shown() words!: string;
  @Shown({ format: 'date' }) on!: string;
  @Shown({ type: String, nullable: true }) language!: string | null;
}

/** One person in one look (screens: overview). */
export class OverviewResponse {
  @Shown({ type: OverviewRisk, nullable: true }) risk!: OverviewRisk | null;
  @Shown({ type: [OverviewNeed] }) needs!: OverviewNeed[];
  @Shown({ type: String, format: 'date', nullable: true }) needsFoundOn!: string | null;
  @Shown({ type: OverviewPlan, nullable: true }) plan!: OverviewPlan | null;
  @Shown({ type: [OverviewProgramme], description: 'Open ones first, at most four' })
  programmes!: OverviewProgramme[];
  @Shown({ type: [OverviewDuty], description: 'The next five open duties' }) due!: OverviewDuty[];
  @Shown({ type: [RoundResponse], description: 'What the protocols ask for now; not in `due`' })
  rounds!: RoundResponse[];
  @Shown({ type: 'integer' }) dueCount!: number;
  @Shown({ type: [OverviewMoment] }) wentWell!: OverviewMoment[];
  @Shown({ type: OverviewVoice, nullable: true }) voice!: OverviewVoice | null;
}
