import { Shown } from '../../platform/http/fields';

const COUNT = {
  type: 'integer',
  nullable: true,
  description: 'Null where it could point to someone',
} as const;

export class ReplacedVersionResponse {
  @Shown() code!: string;
  @Shown() version!: string;
}

export class BandChangeResponse {
  @Shown({ type: String, nullable: true }) from!: string | null;
  @Shown({ type: String, nullable: true }) to!: string | null;
  @Shown(COUNT) count!: number | null;
}

export class NeedsAnswerResponse {
  @Shown() item!: string;
  @Shown(COUNT) count!: number | null;
}

/** Numbers only: no person is named, and small ones are hidden as everywhere. */
export class InstrumentImpactResponse {
  @Shown({
    type: ReplacedVersionResponse,
    nullable: true,
    description: 'The version before; null where this is the first of its code',
  })
  against!: ReplacedVersionResponse | null;
  @Shown({ type: 'integer', description: 'How many are scored again at most, the newest' })
  most!: number;
  @Shown({ ...COUNT, description: 'Signed with the version before, in all' })
  all!: number | null;
  @Shown(COUNT) considered!: number | null;
  @Shown(COUNT) rescored!: number | null;
  @Shown({ ...COUNT, description: 'One of the two gives nothing to compare' })
  notComparable!: number | null;
  @Shown(COUNT) sameBand!: number | null;
  @Shown(COUNT) higher!: number | null;
  @Shown(COUNT) lower!: number | null;
  @Shown({ type: Number, nullable: true }) meanDifference!: number | null;
  @Shown({ type: [BandChangeResponse] }) bands!: BandChangeResponse[];
  @Shown({
    type: [NeedsAnswerResponse],
    description: 'Asked by the new version, not answered in past assessments',
  })
  needsAnswer!: NeedsAnswerResponse[];
}
