import { Shown } from '../../platform/http/fields';

export class ThreadAnswer {
  @Shown({ description: 'The question as it was shown' }) question!: string;
  @Shown({ type: String, nullable: true, description: 'The answer as it was shown' }) answer!:
    string | null;
  @Shown({ type: String, nullable: true }) evidence!: string | null;
  @Shown({ type: String, nullable: true }) by!: string | null;
}

export class ThreadGoal {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() wording!: string;
  @Shown() state!: string;
  @Shown({ type: 'integer' }) planVersion!: number;
  @Shown({ type: String, format: 'date', nullable: true }) agreedOn!: string | null;
  @Shown({ format: 'date' }) targetOn!: string;
}

export class ThreadStep {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() wording!: string;
  @Shown() state!: string;
  @Shown({ format: 'date' }) dueOn!: string;
  @Shown({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @Shown({ type: String, nullable: true, description: 'Null when the step is the person’s own' })
  owner!: string | null;
  @Shown({ type: 'integer' }) done!: number;
  @Shown({ type: 'integer' }) total!: number;
}

export class ThreadProgramme {
  @Shown({ format: 'uuid' }) referralId!: string;
  @Shown() name!: string;
  @Shown() state!: string;
  @Shown({ type: String, format: 'date', nullable: true }) startedOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
  @Shown({ type: 'integer' }) minutes!: number;
  @Shown({ type: 'integer' }) intendedMinutes!: number;
}

/** One need and what came of it; each part is null until it happened. */
export class ThreadResponseItem {
  @Shown({ format: 'uuid' }) needId!: string;
  @Shown({ format: 'uuid' }) assessmentId!: string;
  @Shown() domain!: string;
  @Shown() level!: string;
  @Shown({ type: String, nullable: true }) levelBefore!: string | null;
  @Shown({ format: 'date' }) foundOn!: string;
  @Shown() isLinkedToOffending!: boolean;
  @Shown() isPriority!: boolean;
  @Shown({ type: String, nullable: true }) strengths!: string | null;
  @Shown({ type: String, nullable: true }) ownWords!: string | null;
  @Shown({ type: ThreadAnswer, nullable: true }) answer!: ThreadAnswer | null;
  @Shown({ type: ThreadGoal, nullable: true }) goal!: ThreadGoal | null;
  @Shown({ type: ThreadStep, nullable: true }) step!: ThreadStep | null;
  @Shown({ type: ThreadProgramme, nullable: true }) programme!: ThreadProgramme | null;
}

export class ThreadResponse {
  @Shown({ type: [ThreadResponseItem] }) items!: ThreadResponseItem[];
}
