import { EXEMPTION_REASONS, type ExemptionReason } from '@throughcare/domain';
import {
  ChoiceField,
  DateField,
  InstantField,
  IntegerField,
  Shown,
  TextField,
} from '../../platform/http/fields';

export class CompleteDutyDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @InstantField({ optional: true, description: 'When it was done; now when left out' })
  readonly doneAt?: string;
  @TextField({ max: 1000, optional: true, nullable: true, description: 'What was done, by whom' })
  readonly note?: string | null;
}

export class ExemptDutyDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @ChoiceField(EXEMPTION_REASONS, { name: 'ExemptionReason' }) readonly reason!: ExemptionReason;
  @IntegerField({ min: 1, max: 60 }) readonly days!: number;
  @TextField({ min: 5, max: 500 }) readonly note!: string;
}

export class SnoozeDutyDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @DateField() readonly until!: string;
  @TextField({ min: 3, max: 300 }) readonly reason!: string;
}

export class DutyChangeResponse {
  @Shown({ format: 'date-time' }) dueBefore!: string;
  @Shown({ format: 'date-time' }) dueAfter!: string;
  @Shown() reason!: string;
}

export class DutyResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ type: String, nullable: true, description: 'The assessment it asks for' })
  instrument!: string | null;
  @Shown() rule!: string;
  @Shown({ format: 'date-time' }) triggeredAt!: string;
  @Shown({ format: 'date-time' }) dueAt!: string;
  @Shown({ format: 'date-time' }) originalDueAt!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) cancelledAt!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) snoozedUntil!: string | null;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ type: [DutyChangeResponse] }) changes!: DutyChangeResponse[];
  @Shown({ type: 'integer' }) revision!: number;
}

export class DutiesResponse {
  @Shown({ type: [DutyResponse] }) items!: DutyResponse[];
}
