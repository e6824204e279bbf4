import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HEALTH_ALERTS, type Actor, type AlertKind, type Clearance } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { EndAlertDto, RaiseAlertDto } from '../contract/file.dto';
import { AlertEntity } from '../persistence/person-parts.entity';
import { Timeline } from '../timeline';

const HEALTH: readonly AlertKind[] = HEALTH_ALERTS;
const VICTIM: readonly AlertKind[] = ['no-contact-order'];

/** What staff must know at once; health and victim alerts are for those cleared to read them. */
@Injectable()
export class RaiseAlert {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, personId: string, given: RaiseAlertDto): Promise<AlertEntity> {
    if (given.endsOn && given.endsOn <= given.startsOn) {
      throw InvalidInput.field('endsOn', 'before-start', 'The alert must end after it starts', {
        after: given.startsOn,
      });
    }
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const clearance = clearanceFor(given.kind);
      const alert = await manager.save(
        manager.create(AlertEntity, { id: randomUUID(), personId, ...given, clearance }),
      );
      await this.audit.record(actor, {
        action: 'alert.raised',
        subject: { kind: 'alert', id: alert.id },
        personId,
      });
      await this.timeline.note({
        personId,
        kind: 'alert.raised',
        happenedAt: new Date(`${given.startsOn}T12:00:00Z`),
        tone: 'plain',
        subject: { kind: 'alert', id: alert.id },
        facts: { alert: given.kind, level: given.level },
        ...(clearance ? { clearance } : {}),
      });
      return alert;
    });
  }

  end(actor: Actor, alertId: string, given: EndAlertDto): Promise<AlertEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const alert = await manager.findOneBy(AlertEntity, { id: alertId });
      if (!alert) throw new NotFound();
      await this.scope.require(actor, alert.personId);
      requireRevision(alert, given.revision, given, (stored) => ({
        revision: stored.revision,
        endsOn: stored.endsOn,
      }));
      if (given.endsOn < alert.startsOn)
        throw InvalidInput.field(
          'endsOn',
          'before-start',
          'The alert cannot end before it starts',
          { after: alert.startsOn },
        );
      alert.endsOn = given.endsOn;
      await this.audit.record(actor, {
        action: 'alert.ended',
        subject: { kind: 'alert', id: alert.id },
        personId: alert.personId,
      });
      return manager.save(alert);
    });
  }
}

function clearanceFor(kind: AlertKind): Clearance | null {
  if (HEALTH.includes(kind)) return 'health';
  return VICTIM.includes(kind) ? 'victim' : null;
}
