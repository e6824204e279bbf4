import { Shown } from '../../platform/http/fields';

export class TimelineItem {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ format: 'date-time' }) happenedAt!: string;
  @Shown({ format: 'date-time' }) recordedAt!: string;
  @Shown() kind!: string;
  @Shown() tone!: string;
  @Shown({ type: 'object', additionalProperties: true }) facts!: Record<string, unknown>;
  @Shown({ type: String, nullable: true }) by!: string | null;
}

export class TimelineResponse {
  @Shown({ type: [TimelineItem] }) items!: TimelineItem[];
  @Shown({ type: 'integer' }) hidden!: number;
}

export class AccessLogItem {
  @Shown() id!: string;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown() action!: string;
  @Shown({ type: String, nullable: true }) role!: string | null;
  @Shown({ type: String, nullable: true }) by!: string | null;
  @Shown({ type: String, nullable: true }) subjectKind!: string | null;
  @Shown({ type: String, nullable: true }) reason!: string | null;
}

export class AccessLogResponse {
  @Shown({ type: [AccessLogItem] }) items!: AccessLogItem[];
}
