import { Shown } from '../../platform/http/fields';

export class RoundTaskResponse {
  @Shown({ format: 'uuid' }) dutyId!: string;
  @Shown() instrument!: string;
  @Shown() rule!: string;
  @Shown({
    enum: ['to-start', 'started', 'to-countersign', 'done', 'not-for-person'],
    enumName: 'RoundTaskState',
  })
  state!: 'to-start' | 'started' | 'to-countersign' | 'done' | 'not-for-person';
  @Shown({ format: 'date-time' }) dueAt!: string;
  @Shown({ format: 'date-time' }) originalDueAt!: string;
  @Shown({
    type: String,
    format: 'date',
    nullable: true,
    description: 'One made before this day would not count',
  })
  opensOn!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The draft, what waits for a second signature, or what answered it',
  })
  assessmentId!: string | null;
  @Shown({ type: [String], description: 'Tests the instrument fails with this person' })
  failedTests!: string[];
}

export class RoundResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({
    enum: ['reception', 'community', 'before-release', 'after-event'],
    enumName: 'ProtocolMoment',
  })
  moment!: 'reception' | 'community' | 'before-release' | 'after-event';
  @Shown({ format: 'date-time' }) beganAt!: string;
  @Shown({ type: String, nullable: true }) setback!: string | null;
  @Shown({ type: [RoundTaskResponse] }) tasks!: RoundTaskResponse[];
}

export class RoundsResponse {
  @Shown({ type: [RoundResponse] }) items!: RoundResponse[];
}
