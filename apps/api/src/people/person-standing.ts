import { Injectable } from '@nestjs/common';
import {
  earliestRelease,
  legalStatus,
  offenceHistory,
  type LegalBasis,
  type LegalStatus,
  type OffenceHistory,
} from '@throughcare/domain';
import { Clock } from '../platform/clock';
import { Transactions } from '../platform/database/transactions';
import { LegalBasisEntity, OffenceEntity } from './persistence/person-parts.entity';
import { PersonEntity } from './persistence/person.entity';

export interface Standing {
  readonly setting: PersonEntity['setting'];
  readonly legalStatus: LegalStatus;
  readonly earliestReleaseOn: string | null;
}

/** Keeps the person's summary columns true to their orders, so that lists need no joins. */
@Injectable()
export class PersonStanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async bases(personId: string): Promise<LegalBasis[]> {
    const rows = await this.transactions.manager.findBy(LegalBasisEntity, { personId });
    return rows.map(toDomain);
  }

  /** What the orders on record say of someone's offending up to a day. */
  async offenceHistory(person: PersonEntity, on: string): Promise<OffenceHistory> {
    const bases = await this.bases(person.id);
    const offences = await this.transactions.manager.findBy(OffenceEntity, { personId: person.id });
    const orders = bases.map((basis) => ({
      ...basis,
      offences: offences
        .filter(({ legalBasisId }) => legalBasisId === basis.id)
        .map(({ iccsCode, committedOn }) => ({
          iccsCode,
          ...(committedOn ? { committedOn } : {}),
        })),
    }));
    return offenceHistory(orders, person.bornOn ?? undefined, on);
  }

  async refresh(personId: string): Promise<Standing> {
    const manager = this.transactions.manager;
    const today = this.clock.today();
    const bases = await this.bases(personId);
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    person.legalStatus = legalStatus(bases, today);
    person.earliestReleaseOn = earliestRelease(bases, today) ?? null;
    person.orderEndsOn = lastEnd(bases);
    await manager.save(person);
    return {
      setting: person.setting,
      legalStatus: person.legalStatus,
      earliestReleaseOn: person.earliestReleaseOn,
    };
  }
}

function lastEnd(bases: readonly LegalBasis[]): string | null {
  return (
    bases
      .map((basis) => basis.endsOn)
      .filter((day): day is string => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

function toDomain(row: LegalBasisEntity): LegalBasis {
  return {
    id: row.id,
    kind: row.kind,
    orderNumber: row.orderNumber,
    court: row.court,
    imposedOn: row.imposedOn,
    startsOn: row.startsOn,
    earliestReleaseOn: row.earliestReleaseOn ?? undefined,
    conditionalReleaseOn: row.conditionalReleaseOn ?? undefined,
    endsOn: row.endsOn ?? undefined,
    endedEarlyOn: row.endedEarlyOn ?? undefined,
    offences: [],
  };
}
