import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { issuePersonNumber, Refusal, type Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { PersonDetailsDto, RegisterPersonDto } from '../contract/register-person.dto';
import { nameRows, type NameGiven } from '../persistence/person-names';
import { PersonEntity } from '../persistence/person.entity';
import {
  AssignmentEntity,
  ContactPersonEntity,
  PersonIdentifierEntity,
  PersonNameEntity,
} from '../persistence/person-parts.entity';
import { PossibleMatches } from '../queries/possible-matches';
import { Timeline } from '../timeline';

/**
 * Opens a person's one file (HB-1). The search for duplicates is part of it: a likely match that nobody ruled out
 * stops the registration, whatever the screen did before.
 */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly matches: PossibleMatches,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, given: RegisterPersonDto): Promise<PersonEntity> {
    checkBirth(given, this.clock.today());
    const siteId = siteFor(actor, given.siteId);
    return this.transactions.run(async () => {
      const ruledOut = new Set(given.notTheSameAs ?? []);
      const open = (await this.matches.execute(actor, given)).filter(
        (match) => !ruledOut.has(match.personId),
      );
      if (open.length > 0) throw new Refusal('person.possible-duplicate', { matches: open });

      const manager = this.transactions.manager;
      const [{ next }]: [{ next: string }] = await manager.query(
        `SELECT nextval('person_number_sequence') AS next`,
      );
      const person = manager.create(PersonEntity, {
        id: given.id ?? randomUUID(),
        number: issuePersonNumber(Number(next)),
        ...detailsOf(given),
        siteId,
        setting: 'none',
        legalStatus: 'none',
        isRestricted: false,
        allowedUserIds: [],
        excludedUserIds: [],
      });
      await manager.insert(PersonEntity, person);
      await manager.insert(PersonNameEntity, nameRows(person.id, namesOf(given)));
      await this.insertParts(person.id, given);
      await this.takeOn(actor, person.id);
      await this.rememberRuledOut(actor, person.id, [...ruledOut]);
      await this.audit.record(actor, {
        action: 'person.registered',
        subject: { kind: 'person', id: person.id },
        personId: person.id,
        facts: { ruledOut: ruledOut.size },
      });
      await this.timeline.note({
        personId: person.id,
        kind: 'person.registered',
        happenedAt: this.clock.now(),
        facts: { number: person.number },
      });
      return manager.findOneByOrFail(PersonEntity, { id: person.id });
    });
  }

  private async insertParts(personId: string, given: RegisterPersonDto): Promise<void> {
    const manager = this.transactions.manager;
    for (const { type, issuer, value } of given.identifiers ?? []) {
      await manager.save(
        manager.create(PersonIdentifierEntity, {
          id: randomUUID(),
          personId,
          type,
          issuer: issuer ?? '',
          value,
        }),
      );
    }
    for (const contact of given.contacts ?? []) {
      await manager.save(
        manager.create(ContactPersonEntity, { id: randomUUID(), personId, ...contact }),
      );
    }
  }

  /** Whoever opens a file answers for the person until someone else is named. */
  private async takeOn(actor: Actor, personId: string): Promise<void> {
    const kind = actor.role === 'probation-officer' ? 'community-officer' : 'case-manager';
    const manager = this.transactions.manager;
    await manager.save(
      manager.create(AssignmentEntity, {
        id: randomUUID(),
        personId,
        userId: actor.userId,
        kind,
        startsOn: this.clock.today(),
        acceptedAt: this.clock.now(),
      }),
    );
  }

  private async rememberRuledOut(
    actor: Actor,
    personId: string,
    others: readonly string[],
  ): Promise<void> {
    for (const other of others) {
      await this.transactions.manager.query(
        `INSERT INTO different_people (person_a, person_b, decided_by) SELECT least($1::uuid, p.id), greatest($1::uuid, p.id), $3
         FROM person p WHERE p.id = $2 AND p.id <> $1 ON CONFLICT DO NOTHING`,
        [personId, other, actor.userId],
      );
    }
  }
}

export function namesOf(given: PersonDetailsDto): NameGiven[] {
  return [
    { kind: 'registered', given: given.givenName, family: given.familyName ?? '' },
    ...(given.nameInScript
      ? [{ kind: 'alias' as const, given: given.nameInScript, family: '' }]
      : []),
    ...(given.otherNames ?? []).map((name) => ({
      kind: name.kind,
      given: name.given,
      family: name.family ?? '',
    })),
  ];
}

export function detailsOf(given: PersonDetailsDto): Partial<PersonEntity> {
  return {
    givenName: given.givenName,
    familyName: given.familyName ?? '',
    nameInScript: given.nameInScript || null,
    bornOn: given.birthPrecision === 'unknown' ? null : (given.bornOn ?? null),
    birthPrecision: given.birthPrecision,
    sex: given.sex,
    gender: given.gender || null,
    nationality: given.nationality?.toUpperCase() ?? null,
    language: given.language || null,
    readsLanguage: given.readsLanguage ?? true,
    needsInterpreter: given.needsInterpreter ?? false,
    literacy: given.literacy ?? 'not-screened',
    adjustments: given.adjustments || null,
    culture: given.culture || null,
  };
}

/** A birth date where one is claimed, not in the future and not of someone over 120. */
export function checkBirth(given: PersonDetailsDto, today: string): void {
  if (given.birthPrecision === 'unknown') return;
  if (!given.bornOn)
    throw InvalidInput.field(
      'bornOn',
      'required',
      'Give the birth date, or say that it is unknown',
    );
  if (given.bornOn >= today)
    throw InvalidInput.field('bornOn', 'in-the-future', 'The birth date must be in the past', {
      before: today,
    });
  if (Number(today.slice(0, 4)) - Number(given.bornOn.slice(0, 4)) > 120) {
    throw InvalidInput.field('bornOn', 'too-long-ago', 'The birth date is more than 120 years ago');
  }
}

function siteFor(actor: Actor, wanted: string | undefined): string | null {
  if (wanted === undefined) return actor.siteIds[0] ?? null;
  if (actor.scope !== 'all' && !actor.siteIds.includes(wanted))
    throw InvalidInput.field('siteId', 'unknown', 'This is not one of your sites');
  return wanted;
}
