import { UserReference } from '../../people';
import { Shown } from '../../platform/http/fields';

export class InstrumentStopHistory {
  @Shown() reason!: string;
  @Shown({ type: UserReference }) by!: UserReference;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) resumedAt!: string | null;
  @Shown({ type: UserReference, nullable: true }) resumedBy!: UserReference | null;
  @Shown({ type: String, nullable: true }) resumeReason!: string | null;
}

export class InstrumentUse {
  @Shown() code!: string;
  @Shown() version!: string;
  @Shown({ type: 'integer', description: 'Signed, ever' }) signed!: number;
  @Shown({ type: 'integer', description: 'Signed within the last twelve months' })
  signedThisYear!: number;
  @Shown({ type: 'integer', description: 'Drafts open now' }) open!: number;
  @Shown({ type: String, format: 'date', nullable: true }) lastOn!: string | null;
  @Shown({ type: 'integer', description: 'Users with a training that is valid today' })
  trained!: number;
  @Shown({ type: 'integer', description: 'Of these, whose training ends within sixty days' })
  endingSoon!: number;
  @Shown({ type: [InstrumentStopHistory], description: 'The latest first' })
  stops!: InstrumentStopHistory[];
}

export class InstrumentUsesResponse {
  @Shown({ type: [InstrumentUse] }) items!: InstrumentUse[];
}
