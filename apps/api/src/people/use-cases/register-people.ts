import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { issuePersonNumber, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { PersonDetailsDto } from '../contract/register-person.dto';
import { nameRows } from '../persistence/person-names';
import { PersonEntity } from '../persistence/person.entity';
import { PersonIdentifierEntity, PersonNameEntity } from '../persistence/person-parts.entity';
import { Timeline } from '../timeline';
import { checkBirth, detailsOf, namesOf } from './register-person';

export interface PersonToRegister {
  readonly id: string;
  readonly details: PersonDetailsDto;
  /** Possible matches a worker has looked at and ruled out. */
  readonly ruledOut: readonly string[];
  readonly ruledOutBy: string | null;
}

/**
 * Opens the files of many people at one site, with what `RegisterPerson` checks and records for one. Whoever calls has
 * searched for duplicates; nobody becomes their case manager by it.
 */
@Injectable()
export class RegisterPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    siteId: string,
    people: readonly PersonToRegister[],
    facts: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    for (const { details } of people) checkBirth(details, this.clock.today());
    return this.transactions.run(async () => {
      const numbers = await this.numbers(people.length);
      await this.insert(
        siteId,
        people.map((person, at) => ({ ...person, number: numbers[at] ?? '' })),
      );
      await this.rememberRuledOut(people);
      await this.audit.recordMany(
        actor,
        { action: 'person.registered', subjectKind: 'person', facts },
        people.map(({ id }) => id),
      );
      const happenedAt = this.clock.now();
      await this.timeline.noteMany(
        people.map(({ id }, at) => ({
          personId: id,
          kind: 'person.registered',
          happenedAt,
          facts: { number: numbers[at] },
        })),
      );
    });
  }

  private async numbers(count: number): Promise<string[]> {
    const rows: { next: string }[] = await this.transactions.manager.query(
      `SELECT nextval('person_number_sequence') AS next FROM generate_series(1, $1)`,
      [count],
    );
    return rows.map(({ next }) => issuePersonNumber(Number(next)));
  }

  private async insert(
    siteId: string,
    people: readonly (PersonToRegister & { readonly number: string })[],
  ): Promise<void> {
    const manager = this.transactions.manager;
    await manager.insert(
      PersonEntity,
      people.map(({ id, number, details }) =>
        manager.create(PersonEntity, {
          id,
          number,
          ...detailsOf(details),
          siteId,
          setting: 'none',
          legalStatus: 'none',
          isRestricted: false,
          allowedUserIds: [],
          excludedUserIds: [],
        }),
      ),
    );
    await manager.insert(
      PersonNameEntity,
      people.flatMap(({ id, details }) => nameRows(id, namesOf(details))),
    );
    await manager.insert(
      PersonIdentifierEntity,
      people.flatMap(({ id, details }) =>
        (details.identifiers ?? []).map(({ type, issuer, value }) =>
          manager.create(PersonIdentifierEntity, {
            id: randomUUID(),
            personId: id,
            type,
            issuer: issuer ?? '',
            value,
          }),
        ),
      ),
    );
  }

  private async rememberRuledOut(people: readonly PersonToRegister[]): Promise<void> {
    const pairs = people.flatMap(({ id, ruledOut, ruledOutBy }) =>
      ruledOutBy ? ruledOut.map((other) => ({ made: id, other, by: ruledOutBy })) : [],
    );
    if (pairs.length === 0) return;
    await this.transactions.manager.query(
      `INSERT INTO different_people (person_a, person_b, decided_by)
       SELECT least(pair.made, p.id), greatest(pair.made, p.id), pair.by
       FROM jsonb_to_recordset($1::jsonb) AS pair(made uuid, other uuid, by uuid) JOIN person p ON p.id = pair.other
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(pairs)],
    );
  }
}
