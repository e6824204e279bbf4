import { Shown } from '../../platform/http/fields';

const TEXT = { type: 'object', additionalProperties: { type: 'string' } } as const;
const ANY = { type: 'object', additionalProperties: true } as const;

export class ScorePoint {
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown({ format: 'date' }) on!: string;
  @Shown() version!: string;
  @Shown() value!: number;
  @Shown({ ...TEXT, nullable: true, description: 'Label of the band it fell into then' })
  band!: Record<string, string> | null;
}

export class ScoreHistory {
  @Shown() instrument!: string;
  @Shown({ description: 'The output of the instrument that is followed' }) output!: string;
  @Shown(TEXT) title!: Record<string, string>;
  @Shown({ enum: ['points', 'percent', 'scale', 'probability'], enumName: 'ScoreUnit' })
  unit!: 'points' | 'percent' | 'scale' | 'probability';
  @Shown({ ...ANY, isArray: true, description: 'The bands of the latest, for this person’s group' })
  bands!: Record<string, unknown>[];
  @Shown({ type: [ScorePoint], description: 'Oldest first' }) points!: ScorePoint[];
}

export class ScoreHistories {
  @Shown({ type: [ScoreHistory] }) items!: ScoreHistory[];
}
