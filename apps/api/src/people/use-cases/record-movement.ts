import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  recordMovement,
  requireCustodialBasis,
  type Actor,
  type Movement,
} from '@throughcare/domain';
import { IsNull } from 'typeorm';
import { PeopleScope } from '../../access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { RecordMovementDto } from '../contract/file.dto';
import { MovementDiary } from '../movement-diary';
import { MovementEntity } from '../persistence/person-parts.entity';
import { PersonEntity } from '../persistence/person.entity';
import { PersonStanding } from '../person-standing';

/** One line of the movement ledger: no admission without an order in force, one open place at any moment (NMR-07). */
@Injectable()
export class RecordMovement {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly standing: PersonStanding,
    private readonly diary: MovementDiary,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string, given: RecordMovementDto): Promise<MovementEntity> {
    const movedAt = new Date(given.movedAt);
    if (movedAt > this.clock.now())
      throw InvalidInput.field(
        'movedAt',
        'in-the-future',
        'A movement is recorded when it has happened',
      );
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const person = await manager.findOneOrFail(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      const earlier = await manager.findBy(MovementEntity, { personId });
      const next: Movement = {
        kind: given.kind,
        happenedAt: movedAt,
        reason: given.reason,
        ...(given.siteId ? { toSiteId: given.siteId } : {}),
      };
      recordMovement(earlier.map(toDomain), next);
      const basis =
        given.kind === 'admission'
          ? requireCustodialBasis(await this.standing.bases(personId), given.movedAt.slice(0, 10))
          : undefined;

      await manager.update(MovementEntity, { personId, until: IsNull() }, { until: movedAt });
      const siteId = given.kind === 'release' ? null : (given.siteId ?? person.siteId);
      const movement = await manager.save(
        manager.create(MovementEntity, {
          id: randomUUID(),
          personId,
          kind: given.kind,
          siteId,
          place: given.place ?? null,
          reason: given.reason,
          note: given.note ?? null,
          movedAt,
          until: null,
          legalBasisId: basis?.id ?? null,
        }),
      );
      if (given.kind !== 'release')
        Object.assign(person, { setting: 'custody', siteId, place: given.place ?? person.place });
      else Object.assign(person, { setting: 'none', place: null });
      await manager.save(person);
      const standing = await this.standing.refresh(personId);
      await this.diary.enter(actor, movement, person.siteId, basis?.id, standing.earliestReleaseOn);
      return movement;
    });
  }
}

function toDomain(row: MovementEntity): Movement {
  return {
    kind: row.kind,
    happenedAt: row.movedAt,
    reason: row.reason,
    ...(row.siteId ? { toSiteId: row.siteId } : {}),
  };
}
