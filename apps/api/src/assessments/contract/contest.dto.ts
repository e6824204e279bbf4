import {
  CONTEST_OUTCOMES,
  CONTEST_VOICES,
  type ContestOutcome,
  type ContestVoice,
} from '@throughcare/domain';
import { UserReference } from '../../people';
import {
  ChoiceField,
  DateField,
  JsonField,
  NestedField,
  Shown,
  TextField,
  TextListField,
} from '../../platform/http/fields';
import { ANSWER_VALUE } from './answer-value';
import { ANSWER_STATUSES, RevisionDto } from './assessment.dto';

const ANY = { type: 'object', additionalProperties: true } as const;

export class MakeContestDto {
  @TextField({ min: 10, max: 4000, description: 'What is wrong, in the person’s own words' })
  readonly account!: string;
  @ChoiceField(CONTEST_VOICES, { name: 'ContestVoice' }) readonly voice!: ContestVoice;
  @TextField({ max: 35, description: 'Language it was said in, BCP 47' })
  readonly language!: string;
  @DateField({ optional: true, description: 'Day it was said; today when left out' })
  readonly madeOn?: string;
  @TextListField({ max: 300, each: 120, optional: true, description: 'Questions it is about' })
  readonly items?: readonly string[];
}

export class ProposedAnswerDto {
  @TextField({ max: 120 }) readonly item!: string;
  @JsonField({ shape: ANSWER_VALUE, nullable: true }) readonly value!: unknown;
  @ChoiceField(ANSWER_STATUSES, { name: 'AnswerStatus' })
  readonly status!: (typeof ANSWER_STATUSES)[number];
  @TextField({ min: 5, max: 2000, description: 'What speaks for it' }) readonly because!: string;
}

export class ProposeAnswersDto extends RevisionDto {
  @NestedField(() => ProposedAnswerDto, { list: true, max: 300 })
  readonly answers!: readonly ProposedAnswerDto[];
}

export class DecideContestDto extends RevisionDto {
  @ChoiceField(CONTEST_OUTCOMES, { name: 'ContestOutcome' }) readonly outcome!: ContestOutcome;
  @TextField({ min: 20, max: 4000, description: 'The answer to the person, in plain words' })
  readonly explanation!: string;
  @TextField({
    max: 2000,
    optional: true,
    nullable: true,
    description: 'Stands beside the assessment from now on',
  })
  readonly note?: string | null;
}

export class TakeBackContestDto extends RevisionDto {
  @TextField({ min: 5, max: 1000 }) readonly reason!: string;
}

/** A contest as the assessment it is about shows it. */
export class ContestSummary {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() state!: string;
  @Shown() account!: string;
  @Shown() voice!: string;
  @Shown({ format: 'date' }) madeOn!: string;
  @Shown({ format: 'date-time' }) dueAt!: string;
  @Shown({ type: UserReference, nullable: true }) reviewer!: UserReference | null;
  @Shown({ type: String, nullable: true }) outcome!: string | null;
  @Shown({ type: String, nullable: true }) explanation!: string | null;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @Shown({ type: String, format: 'uuid', nullable: true }) correctionId!: string | null;
  @Shown({ type: String, nullable: true }) correctionState!: string | null;
}

export class ProposedAnswerResponse {
  @Shown() item!: string;
  @Shown({ ...ANSWER_VALUE, nullable: true }) value!: unknown;
  @Shown() status!: string;
  @Shown() because!: string;
}

export class ContestResponse extends ContestSummary {
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() language!: string;
  @Shown({ type: [String] }) items!: string[];
  @Shown({ type: UserReference }) recordedBy!: UserReference;
  @Shown({ description: 'The standard it is answered by' }) rule!: string;
  @Shown({ type: [ProposedAnswerResponse] }) proposal!: ProposedAnswerResponse[];
  @Shown({ ...ANY, nullable: true, description: 'The whole score of the proposed answers' })
  proposedScore!: Record<string, unknown> | null;
  @Shown({ type: String, nullable: true }) proposedLevel!: string | null;
  @Shown({ type: String, nullable: true }) takenBackBecause!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class ContestRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown() personName!: string;
  @Shown() personNumber!: string;
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown() instrument!: string;
  @Shown() state!: string;
  @Shown({ format: 'date' }) madeOn!: string;
  @Shown({ format: 'date-time' }) dueAt!: string;
  @Shown({ type: UserReference }) assessor!: UserReference;
  @Shown({ type: UserReference, nullable: true }) reviewer!: UserReference | null;
  @Shown({ description: 'False where the reader assessed or signed' }) mayReview!: boolean;
}

export class ContestsPage {
  @Shown({ type: [ContestRow] }) items!: ContestRow[];
  @Shown({ type: 'integer' }) total!: number;
}
