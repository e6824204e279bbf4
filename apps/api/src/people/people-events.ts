import type { DomainEvent } from '../platform/events/domain-events';

/** What other capabilities may react to, in the same transaction. */
export interface PersonMoved extends DomainEvent {
  readonly kind: 'person.admitted' | 'person.transferred' | 'person.released';
  readonly personId: string;
  readonly movementId: string;
  readonly at: Date;
  readonly siteId: string | null;
}

export interface ReleaseDateSet extends DomainEvent {
  readonly kind: 'person.release-date-set';
  readonly personId: string;
  readonly legalBasisId: string;
  readonly earliestReleaseOn: string;
  readonly at: Date;
}
