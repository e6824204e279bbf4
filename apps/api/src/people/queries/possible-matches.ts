import { Injectable } from '@nestjs/common';
import {
  fullName,
  latinNameKey,
  matchPeople,
  type Actor,
  type Identifier,
  type Matchable,
  type PersonMatch,
  type PersonName,
  type Sex,
} from '@throughcare/domain';
import { visiblePeople } from '../../access';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { Transactions } from '../../platform/database/transactions';
import { sql } from '../../platform/database/sql';
import type { IdentityDto } from '../contract/register-person.dto';
import { phoneticWords } from '../persistence/person-names';

/** One possible match: explained, and masked when the person is not within the worker's reach. */
export interface PossibleMatch extends PersonMatch {
  readonly personId: string;
  readonly number: string | null;
  readonly name: string | null;
  readonly bornOn: string | null;
  readonly site: string | null;
  readonly isWithinReach: boolean;
}

interface CandidateRow {
  readonly id: string;
  readonly number: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly born_on: string | null;
  readonly birth_precision: 'day' | 'year' | 'estimated' | 'unknown';
  readonly sex: Sex;
  readonly site: string | null;
  readonly is_open: boolean;
  readonly names: PersonName[];
  readonly identifiers: Identifier[];
}

const CANDIDATES = 200;
const SHOWN = 12;

/**
 * Search before create: the database picks candidates (sound, trigram, birth date, identifier), the rule scores each
 * and says why. It looks at everybody, whatever the worker's scope, or the same person would be opened twice (HB-1).
 */
@Injectable()
export class PossibleMatches {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  /** Asked for by a worker: written down, with how many people were named in the answer. */
  async search(actor: Actor, identity: IdentityDto): Promise<PossibleMatch[]> {
    return this.transactions.run(async () => {
      const matches = await this.execute(actor, identity);
      const shown = matches.filter(({ isWithinReach }) => isWithinReach).length;
      await this.audit.record(actor, { action: 'people.matched', facts: { shown } });
      return matches;
    });
  }

  /** Within another act, whose own line says what came of it. */
  async execute(actor: Actor, identity: IdentityDto): Promise<PossibleMatch[]> {
    const sought = toMatchable(identity);
    const rows = await this.candidates(actor, sought);
    return rows
      .map((row) => ({ row, match: matchPeople(sought, candidateOf(row)) }))
      .filter(({ match }) => match.verdict !== 'different')
      .sort((a, b) => b.match.score - a.match.score)
      .slice(0, SHOWN)
      .map(({ row, match }) => ({
        ...match,
        personId: row.id,
        number: row.is_open ? row.number : null,
        name: row.is_open ? fullName({ given: row.given_name, family: row.family_name }) : null,
        bornOn: row.is_open ? row.born_on : null,
        site: row.site,
        isWithinReach: row.is_open,
      }));
  }

  private candidates(actor: Actor, sought: Matchable): Promise<CandidateRow[]> {
    const keys = sought.names.map((name) => latinNameKey(name));
    const sounds = [...new Set(keys.flatMap(phoneticWords))];
    const values = sought.identifiers.map((identifier) => identifier.value.toUpperCase());
    return this.reads.rows<CandidateRow>(sql`
      WITH found AS (
        (SELECT n.person_id AS id FROM person_name n WHERE n.latin_key % ANY(${keys}::text[]) LIMIT ${CANDIDATES})
        UNION (SELECT n.person_id FROM person_name n JOIN person p ON p.id = n.person_id
          WHERE n.phonetic_keys && ${sounds}::text[] AND (${sought.birth?.on ?? null}::date IS NULL
            OR p.born_on BETWEEN ${sought.birth?.on ?? null}::date - 2200 AND ${sought.birth?.on ?? null}::date + 2200) LIMIT ${CANDIDATES})
        UNION (SELECT i.person_id FROM person_identifier i WHERE upper(i.value) = ANY(${values}::text[]) LIMIT ${CANDIDATES})
      )
      SELECT p.id, p.number, p.given_name, p.family_name, p.born_on::text, p.birth_precision, p.sex, s.name AS site,
        ${visiblePeople(actor)} AS is_open,
        (SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'given', n.given, 'family', n.family)), '[]')
          FROM person_name n WHERE n.person_id = p.id) AS names,
        (SELECT coalesce(json_agg(json_build_object('type', i.type, 'issuer', i.issuer, 'value', i.value)), '[]')
          FROM person_identifier i WHERE i.person_id = p.id) AS identifiers
      FROM person p JOIN found ON found.id = p.id LEFT JOIN site s ON s.id = p.site_id
      WHERE p.merged_into_id IS NULL LIMIT ${CANDIDATES}`);
  }
}

function toMatchable(identity: IdentityDto): Matchable {
  const names: PersonName[] = [
    { kind: 'registered', given: identity.givenName, family: identity.familyName ?? '' },
  ];
  if (identity.nameInScript)
    names.push({ kind: 'alias', given: identity.nameInScript, family: '' });
  for (const other of identity.otherNames ?? [])
    names.push({ kind: other.kind, given: other.given, family: other.family ?? '' });
  return {
    names,
    ...(identity.bornOn && identity.birthPrecision !== 'unknown'
      ? { birth: { on: identity.bornOn, precision: identity.birthPrecision } }
      : {}),
    sex: identity.sex,
    identifiers: (identity.identifiers ?? []).map(({ type, issuer, value }) => ({
      type,
      issuer: issuer ?? '',
      value,
    })),
  };
}

function candidateOf(row: CandidateRow): Matchable {
  return {
    names: row.names,
    ...(row.born_on && row.birth_precision !== 'unknown'
      ? { birth: { on: row.born_on, precision: row.birth_precision } }
      : {}),
    sex: row.sex,
    identifiers: row.identifiers,
  };
}
