import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkLegalBasis, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';
import { InvalidInput } from '../../platform/http/invalid-input';
import { isKnownIccsCode } from '../iccs-codes';
import type { RecordLegalBasisDto } from '../contract/file.dto';
import type { ReleaseDateSet } from '../people-events';
import { LegalBasisEntity, OffenceEntity } from '../persistence/person-parts.entity';
import { PersonStanding } from '../person-standing';
import { Timeline } from '../timeline';

/** The order that lets someone be held or supervised, with its offences (NMR-07b, ICCS). */
@Injectable()
export class RecordLegalBasis {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly standing: PersonStanding,
    private readonly timeline: Timeline,
    private readonly events: DomainEvents,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, personId: string, given: RecordLegalBasisDto): Promise<LegalBasisEntity> {
    given.offences.forEach((offence, at) => {
      if (!isKnownIccsCode(offence.iccsCode)) {
        throw InvalidInput.field(
          `offences.${at}.iccsCode`,
          'unknown-choice',
          'This is not an ICCS code of the list',
        );
      }
    });
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const id = randomUUID();
      const { offences, ...order } = given;
      checkLegalBasis({
        id,
        kind: order.kind,
        orderNumber: order.orderNumber,
        court: order.court,
        imposedOn: order.imposedOn,
        startsOn: order.startsOn,
        earliestReleaseOn: order.earliestReleaseOn ?? undefined,
        conditionalReleaseOn: order.conditionalReleaseOn ?? undefined,
        endsOn: order.endsOn ?? undefined,
        offences: offences.map((offence) => ({
          nationalCode: offence.nationalCode ?? '',
          iccsCode: offence.iccsCode,
          wasAttempted: offence.isAttempted ?? false,
          isIndex: offence.isIndex ?? false,
        })),
      });
      const manager = this.transactions.manager;
      const basis = await manager.save(
        manager.create(LegalBasisEntity, { id, personId, ...order }),
      );
      await manager.insert(
        OffenceEntity,
        offences.map((offence) => ({
          id: randomUUID(),
          legalBasisId: id,
          personId,
          nationalCode: offence.nationalCode ?? null,
          iccsCode: offence.iccsCode,
          label: offence.label,
          committedOn: offence.committedOn ?? null,
          isAttempted: offence.isAttempted ?? false,
          isIndex: offence.isIndex ?? false,
        })),
      );
      const standing = await this.standing.refresh(personId);
      await this.audit.record(actor, {
        action: 'legal-basis.recorded',
        subject: { kind: 'legal-basis', id },
        personId,
        facts: { kind: order.kind },
      });
      await this.timeline.note({
        personId,
        kind: 'legal-basis.recorded',
        happenedAt: new Date(`${order.imposedOn}T12:00:00Z`),
        subject: { kind: 'legal-basis', id },
        facts: { basis: order.kind, court: order.court, orderNumber: order.orderNumber },
      });
      await this.events.publish({ kind: 'person.legal-basis-recorded', personId });
      if (standing.earliestReleaseOn && standing.setting === 'custody') {
        await this.events.publish<ReleaseDateSet>({
          kind: 'person.release-date-set',
          personId,
          legalBasisId: id,
          earliestReleaseOn: standing.earliestReleaseOn,
          at: new Date(),
        });
      }
      return basis;
    });
  }
}
