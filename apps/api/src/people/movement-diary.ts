import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../audit';
import { DomainEvents } from '../platform/events/domain-events';
import type { PersonMoved } from './people-events';
import type { MovementEntity } from './persistence/person-parts.entity';
import { Timeline } from './timeline';

const EVENTS: Partial<Record<MovementEntity['kind'], PersonMoved['kind']>> = {
  admission: 'person.admitted',
  transfer: 'person.transferred',
  release: 'person.released',
};

/** Tells trail, timeline and the other capabilities that someone moved. */
@Injectable()
export class MovementDiary {
  constructor(
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
  ) {}

  async enter(
    actor: Actor,
    movement: MovementEntity,
    siteId: string | null,
    legalBasisId: string | undefined,
    earliestReleaseOn: string | null,
  ): Promise<void> {
    const { id, personId, kind, movedAt } = movement;
    await this.audit.record(actor, {
      action: `movement.recorded`,
      subject: { kind: 'movement', id },
      personId,
      facts: { movement: kind },
    });
    await this.timeline.note({
      personId,
      kind: `movement.${kind}`,
      happenedAt: movedAt,
      subject: { kind: 'movement', id },
      facts: { siteId, place: movement.place, reason: movement.reason },
    });
    const event = EVENTS[kind];
    if (event)
      await this.events.publish<PersonMoved>({
        kind: event,
        personId,
        movementId: id,
        at: movedAt,
        siteId,
      });
    if (kind === 'admission' && legalBasisId && earliestReleaseOn) {
      await this.events.publish({
        kind: 'person.release-date-set',
        personId,
        legalBasisId,
        earliestReleaseOn,
        at: movedAt,
      });
    }
  }
}
