import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkRelease,
  isAccepted,
  type Actor,
  type MovementReason,
  type ReleaseKind,
} from '@throughcare/domain';
import { PeopleScope, UserEntity } from '../../access';
import { AuditTrail } from '../../audit';
import { PersonEntity, RecordMovement } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { Supervise } from '../../supervision';
import type { ReleasePersonDto } from '../contract/release.dto';
import { HandoverEntity, ReleaseRecordEntity } from '../persistence/release.entity';

const REASONS: Readonly<Record<ReleaseKind, MovementReason>> = {
  'sentence-served': 'sentence-served',
  conditional: 'conditional-release',
  bail: 'bail',
  acquitted: 'acquitted',
  early: 'conditional-release',
  'removal-from-country': 'removal-from-country',
  other: 'other',
};
const SUPERVISED: readonly ReleaseKind[] = ['conditional', 'early'];

/** Release day: nobody is kept in because the hand-over failed, but leaving without one is said and counted (NMR-90). */
@Injectable()
export class ReleasePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly recordMovement: RecordMovement,
    private readonly supervise: Supervise,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, personId: string, given: ReleasePersonDto): Promise<ReleaseRecordEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const handovers = await manager.findBy(HandoverEntity, { personId });
      const releasedAt = new Date(given.releasedAt);
      const release = checkRelease(
        {
          kind: given.kind,
          releasedAt,
          destination: given.destination,
          handedOver: given.handedOver,
          ...(given.noHandoverReason ? { noHandoverReason: given.noHandoverReason } : {}),
        },
        handovers,
      );
      const orderEndsOn = (await manager.findOneByOrFail(PersonEntity, { id: personId }))
        .orderEndsOn;
      const movement = await this.recordMovement.execute(actor, personId, {
        kind: 'release',
        reason: REASONS[given.kind],
        movedAt: given.releasedAt,
      });
      const accepted = handovers.find(({ state }) => isAccepted(state));
      const record = await manager.save(
        manager.create(ReleaseRecordEntity, {
          id: randomUUID(),
          personId,
          movementId: movement.id,
          kind: given.kind,
          releasedAt,
          destination: given.destination,
          handedOver: given.handedOver,
          noHandoverReason: release.noHandoverReason ?? null,
          handoverId: accepted?.id ?? null,
        }),
      );
      await this.goOnOutside(
        actor,
        personId,
        given,
        accepted,
        given.supervisedUntil ?? orderEndsOn,
      );
      await this.audit.record(actor, {
        action: 'person.released',
        subject: { kind: 'release', id: record.id },
        personId,
        facts: { kind: given.kind, handover: accepted !== undefined },
      });
      return record;
    });
  }

  /** The record goes with the person: to the office of whoever accepted, and under supervision where the order goes on. */
  private async goOnOutside(
    actor: Actor,
    personId: string,
    given: ReleasePersonDto,
    accepted: HandoverEntity | undefined,
    endsOn: string | null,
  ): Promise<void> {
    const manager = this.transactions.manager;
    const officer = accepted
      ? await manager.findOneBy(UserEntity, { id: accepted.offeredToId })
      : null;
    const day = given.releasedAt.slice(0, 10);
    await manager.query(
      `UPDATE assignment SET ends_on = greatest($2::date, starts_on) WHERE person_id = $1 AND kind = 'case-manager' AND ends_on IS NULL`,
      [personId, day],
    );
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    if (officer?.siteIds[0]) person.siteId = officer.siteIds[0];
    await manager.save(person);
    if (SUPERVISED.includes(given.kind) && endsOn && endsOn > day)
      await this.supervise.beginAfterRelease(actor, person, day, endsOn);
  }
}
