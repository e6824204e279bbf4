import { DateField, Shown, TextField } from '../../platform/http/fields';
import { UserReference } from '../../people';

export class RecordTrainingDto {
  @TextField({ max: 60, description: 'Code of the instrument' }) readonly instrument!: string;
  @DateField() readonly trainedOn!: string;
  @DateField({ optional: true, nullable: true, description: 'Last day; null when it stays valid' })
  readonly validUntil?: string | null;
  @TextField({ max: 120, optional: true, nullable: true }) readonly certificate?: string | null;
}

export class InstrumentUseDto {
  @TextField({ min: 10, max: 1000, description: 'Why; shown to whoever would use it' })
  readonly reason!: string;
}

export class TrainingResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() instrument!: string;
  @Shown({ format: 'date' }) trainedOn!: string;
  @Shown({ type: String, format: 'date', nullable: true }) validUntil!: string | null;
  @Shown({ type: String, nullable: true }) certificate!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class TrainingsResponse {
  @Shown({ type: [TrainingResponse] }) items!: TrainingResponse[];
}

export class InstrumentStopResponse {
  @Shown() reason!: string;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown({ format: 'date-time' }) at!: string;
}
