import { UserReference } from '../../people';
import { Shown } from '../../platform/http/fields';

/** What a countersigner said about one answer, and what became of it. */
export class ReturnedCommentResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() item!: string;
  @Shown() comment!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) dealtWithAt!: string | null;
  @Shown({ type: UserReference, nullable: true }) dealtWithBy!: UserReference | null;
  @Shown({ type: String, nullable: true }) reply!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class ReturnResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() note!: string;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: [ReturnedCommentResponse] }) comments!: ReturnedCommentResponse[];
}
