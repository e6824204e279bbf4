import { Shown, TextField } from '../../platform/http/fields';

export const OFFER_KINDS = ['programme', 'group', 'course', 'partner'] as const;

export class SearchQuery {
  @TextField({ min: 2, max: 120 }) readonly words!: string;
}

export class FoundOffer {
  @Shown({ enum: [...OFFER_KINDS], enumName: 'OfferKind' }) kind!: string;
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() title!: string;
  @Shown({ type: String, nullable: true, description: 'Where it is' }) detail!: string | null;
  @Shown({ type: 'integer', nullable: true, description: 'Of a group' }) number!: number | null;
}

export class SearchResponse {
  @Shown({ type: [FoundOffer] }) items!: FoundOffer[];
}
