import { Shown } from '../../platform/http/fields';
import { UserReference } from '../../people';
import { InstrumentStopResponse } from './instrument-use.dto';
import { ANSWER_VALUE } from './answer-value';
import { ContestSummary } from './contest.dto';
import { ReturnResponse } from './returned.response';

const TEXT = { type: 'object', additionalProperties: { type: 'string' } } as const;
const ANY = { type: 'object', additionalProperties: true } as const;

export class InstrumentSummary {
  @Shown() code!: string;
  @Shown() version!: string;
  @Shown(TEXT) title!: Record<string, string>;
  @Shown(TEXT) purpose!: Record<string, string>;
  @Shown(TEXT) population!: Record<string, string>;
  @Shown({ type: 'integer', nullable: true }) minutes!: number | null;
  @Shown({ type: 'integer' }) items!: number;
  @Shown() validationStatus!: string;
  @Shown(TEXT) validation!: Record<string, string>;
  @Shown({ type: [String] }) validatedFor!: string[];
  @Shown() licence!: string;
  @Shown({ type: [String] }) languages!: string[];
  @Shown({ description: 'True when a scale measures risk' }) measuresRisk!: boolean;
  @Shown({ description: 'Only for assessors with a valid training in it' })
  trainingRequired!: boolean;
  @Shown({ description: 'Taken out of use for good: read, never begun' }) isRetired!: boolean;
  @Shown({ type: InstrumentStopResponse, nullable: true, description: 'Set while out of use' })
  stop!: InstrumentStopResponse | null;
}

export class InstrumentResponse {
  @Shown({ ...ANY, description: 'The definition as data; libs/assessment compiles it' })
  definition!: Record<string, unknown>;
}

export class FitTestResponse {
  @Shown() test!: string;
  @Shown({ type: Boolean, nullable: true }) passed!: boolean | null;
  @Shown({ enum: ['forbids', 'requires', 'advises'] }) weight!: string;
  @Shown(TEXT) reason!: Record<string, string>;
}

export class FitResponse {
  @Shown() fits!: boolean;
  @Shown({ type: [FitTestResponse] }) tests!: FitTestResponse[];
}

export class AssessmentRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown() instrument!: string;
  @Shown() version!: string;
  @Shown() moment!: string;
  @Shown() state!: string;
  @Shown({ type: UserReference }) assessor!: UserReference;
  @Shown({ format: 'date' }) assessedOn!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) signedAt!: string | null;
  @Shown({ type: Number, nullable: true }) total!: number | null;
  @Shown({ type: String, nullable: true }) scoredLevel!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown() isOverridePending!: boolean;
  @Shown({ type: 'integer' }) answered!: number;
  @Shown({ format: 'date-time' }) updatedAt!: string;
  @Shown({ format: 'date-time', description: 'The last answer or move' }) lastTouchedAt!: string;
  @Shown({ description: 'A draft nobody has touched for as long as policy says' })
  isUntouched!: boolean;
  @Shown({ type: 'integer' }) revision!: number;
}

export class AssessmentsPage {
  @Shown({ type: [AssessmentRow] }) items!: AssessmentRow[];
  @Shown({ type: 'integer' }) total!: number;
}

export class AnswerResponse {
  @Shown() item!: string;
  @Shown({
    ...ANSWER_VALUE,
    description: 'Option code, codes, number, yes/no, text or day',
    nullable: true,
  })
  value!: unknown;
  @Shown() status!: string;
  @Shown({ type: String, nullable: true }) evidence!: string | null;
  @Shown({ type: [String] }) sources!: string[];
  @Shown() isPrefilled!: boolean;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: 'integer' }) revision!: number;
}

export class SavedAnswerResponse {
  @Shown() item!: string;
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ format: 'date-time' }) at!: string;
}

export class OverrideResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown() scoredLevel!: string;
  @Shown() proposedLevel!: string;
  @Shown() reason!: string;
  @Shown() justification!: string;
  @Shown({ type: UserReference }) proposedBy!: UserReference;
  @Shown({ format: 'date-time' }) proposedAt!: string;
  @Shown({ type: UserReference, nullable: true }) decidedBy!: UserReference | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @Shown({ type: String, nullable: true }) decisionNote!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class AssessmentResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() instrument!: string;
  @Shown() version!: string;
  @Shown() moment!: string;
  @Shown() state!: string;
  @Shown({ type: UserReference }) assessor!: UserReference;
  @Shown({ type: UserReference, nullable: true }) countersigner!: UserReference | null;
  @Shown() language!: string;
  @Shown({ format: 'date' }) assessedOn!: string;
  @Shown(ANY) context!: Record<string, unknown>;
  @Shown({ type: FitResponse }) fit!: FitResponse;
  @Shown({ type: String, nullable: true }) fitReason!: string | null;
  @Shown({ format: 'date-time' }) startedAt!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) signedAt!: string | null;
  @Shown({ type: String, nullable: true }) returnNote!: string | null;
  @Shown({ type: String, nullable: true }) abandonReason!: string | null;
  @Shown({ type: String, nullable: true }) withdrawReason!: string | null;
  @Shown({
    type: String,
    nullable: true,
    description: 'In words, why it was given up or taken back',
  })
  endedNote!: string | null;
  @Shown({
    ...ANY,
    nullable: true,
    description: 'The whole score with every contribution, from submission on',
  })
  score!: Record<string, unknown> | null;
  @Shown({ type: String, nullable: true }) scoredLevel!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown({ type: [AnswerResponse] }) answers!: AnswerResponse[];
  @Shown({ type: [OverrideResponse] }) overrides!: OverrideResponse[];
  @Shown({ type: [ReturnResponse], description: 'Each time it was sent back, the latest first' })
  returns!: ReturnResponse[];
  @Shown({ type: [ContestSummary], description: 'What was said against it, the latest first' })
  contests!: ContestSummary[];
  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The contested assessment that this one puts right',
  })
  corrects!: string | null;
  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The last signed one of the same instrument before this',
  })
  previousId!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class NeedEvidenceResponse {
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown() instrument!: string;
  @Shown() level!: string;
  @Shown({ format: 'date' }) foundOn!: string;
  @Shown({ type: String, format: 'date', nullable: true }) reviewOn!: string | null;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown({ description: 'Older than the review interval of its instrument' }) isStale!: boolean;
  @Shown({
    description: 'Has a part in the level: what is stale has none where something is fresh',
  })
  counts!: boolean;
}

export class DraftAnswersResponse {
  @Shown({ type: 'integer', description: 'Grows by one with every answer saved' }) version!: number;
  @Shown() state!: string;
  @Shown({
    type: [AnswerResponse],
    description: 'All of them; empty where the version is the same',
  })
  answers!: AnswerResponse[];
}

export class NeedResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() domain!: string;
  @Shown() level!: string;
  @Shown() isLinkedToOffending!: boolean;
  @Shown() isLinkedToHarm!: boolean;
  @Shown() isPriority!: boolean;
  @Shown({ type: String, nullable: true }) strengths!: string | null;
  @Shown({ type: String, nullable: true }) ownWords!: string | null;
  @Shown() motivation!: string;
  @Shown({ format: 'date' }) foundOn!: string;
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown() instrument!: string;
  @Shown({
    type: String,
    nullable: true,
    description: 'Level at the assessment before, to show change',
  })
  levelBefore!: string | null;
  @Shown({ description: 'Instruments that count find different levels' }) isDisputed!: boolean;
  @Shown({ description: 'All that is known is older than its review interval' }) isStale!: boolean;
  @Shown({
    type: [NeedEvidenceResponse],
    description: 'The latest of each instrument, newest first',
  })
  evidence!: NeedEvidenceResponse[];
}

export class NeedsResponse {
  @Shown({ type: [NeedResponse] }) items!: NeedResponse[];
}
