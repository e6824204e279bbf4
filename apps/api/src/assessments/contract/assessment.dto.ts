import {
  NEED_SOURCES,
  ABANDON_REASONS,
  OVERRIDE_REASONS,
  RISK_LEVELS,
  WITHDRAW_REASONS,
  type AbandonReason,
  type OverrideReason,
  type RiskLevel,
  type WithdrawReason,
} from '@throughcare/domain';
import { ANSWER_VALUE } from './answer-value';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  JsonField,
  NestedField,
  TextField,
  UuidField,
} from '../../platform/http/fields';
import { ASSESSMENT_MOMENTS, type AssessmentMoment } from '../persistence/assessment.entity';

export class StartAssessmentDto {
  @UuidField({ optional: true, description: 'Made by the client where it was begun offline' })
  readonly id?: string;
  @TextField({ max: 60 }) readonly instrument!: string;
  @TextField({ max: 20, optional: true }) readonly version?: string;
  @ChoiceField(ASSESSMENT_MOMENTS, { name: 'AssessmentMoment' }) readonly moment!: AssessmentMoment;
  @TextField({ max: 35, description: 'Language of the interview, BCP 47' })
  readonly language!: string;
  @DateField({ optional: true, description: 'Day of the interview; today when left out' })
  readonly assessedOn?: string;
  @TextField({
    max: 500,
    optional: true,
    nullable: true,
    description: 'Why to go on although a test of fit failed',
  })
  readonly fitReason?: string | null;
}

export const ANSWER_STATUSES = ['answered', 'unknown', 'declined', 'not-asked'] as const;

export class AnswerDto {
  @JsonField({
    shape: ANSWER_VALUE,
    nullable: true,
    description: 'Option code, codes, number, yes/no, text, day or entries; null when not answered',
  })
  readonly value!: unknown;
  @ChoiceField(ANSWER_STATUSES, { name: 'AnswerStatus' })
  readonly status!: (typeof ANSWER_STATUSES)[number];
  @IntegerField({ min: 0, description: 'The revision of the answer seen; 0 when there was none' })
  readonly seen!: number;
  @TextField({ max: 35, description: 'Language in which the question was shown' })
  readonly language!: string;
  @TextField({ max: 4000, optional: true, nullable: true }) readonly evidence?: string | null;
  @ChoiceField(NEED_SOURCES, { name: 'AnswerSource', list: true, optional: true })
  readonly sources?: readonly string[];
}

export class RevisionDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
}

export class ReturnedCommentDto {
  @TextField({ max: 120, description: 'Code of the question' }) readonly item!: string;
  @TextField({ min: 5, max: 2000 }) readonly comment!: string;
}

export class ReturnAssessmentDto extends RevisionDto {
  @TextField({ min: 5, max: 2000 }) readonly note!: string;
  @NestedField(() => ReturnedCommentDto, {
    list: true,
    optional: true,
    max: 300,
    description: 'What to look at again, question by question',
  })
  readonly comments?: readonly ReturnedCommentDto[];
}

export class SettleCommentDto extends RevisionDto {
  @BooleanField() readonly isDealtWith!: boolean;
  @TextField({
    max: 2000,
    optional: true,
    nullable: true,
    description: 'What was done about it, or why the answer stays',
  })
  readonly reply?: string | null;
}

export class AbandonAssessmentDto extends RevisionDto {
  @ChoiceField(ABANDON_REASONS, { name: 'AbandonReason' }) readonly reason!: AbandonReason;
  @TextField({ max: 1000, optional: true, nullable: true, description: 'Needed for «other»' })
  readonly note?: string | null;
}

export class WithdrawAssessmentDto extends RevisionDto {
  @ChoiceField(WITHDRAW_REASONS, { name: 'WithdrawReason' }) readonly reason!: WithdrawReason;
  @TextField({ max: 1000, optional: true, nullable: true, description: 'Needed for «other»' })
  readonly note?: string | null;
}

export class ProposeOverrideDto {
  @ChoiceField(RISK_LEVELS, { name: 'RiskLevel' }) readonly to!: RiskLevel;
  @ChoiceField(OVERRIDE_REASONS, { name: 'OverrideReason' }) readonly reason!: OverrideReason;
  @TextField({ min: 20, max: 4000, description: 'Why the score misstates the risk' })
  readonly justification!: string;
}

export class DecideOverrideDto extends RevisionDto {
  @ChoiceField(['accept', 'refuse'], { name: 'OverrideDecision' }) readonly decision!:
    'accept' | 'refuse';
  @TextField({ max: 2000, optional: true, nullable: true }) readonly note?: string | null;
}
