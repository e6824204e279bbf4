import { Injectable } from '@nestjs/common';
import {
  latinNameKey,
  matchPeople,
  type Identifier,
  type Matchable,
  type PersonMatch,
  type PersonName,
  type Sex,
} from '@throughcare/domain';
import { Transactions } from '../../platform/database/transactions';
import { phoneticWords } from '../persistence/person-names';

export interface SoughtPerson {
  /** What the answer names this one by. */
  readonly at: number;
  readonly identity: Matchable;
}

export interface FoundMatch extends PersonMatch {
  readonly at: number;
  readonly personId: string;
}

interface CandidateRow {
  readonly at: number;
  readonly id: string;
  readonly born_on: string | null;
  readonly birth_precision: 'day' | 'year' | 'estimated' | 'unknown';
  readonly sex: Sex;
  readonly names: PersonName[];
  readonly identifiers: Identifier[];
}

/** Looked at for one name; the nearest birth dates first. */
const CANDIDATES = 40;
const SHOWN = 8;

/**
 * Search before create for hundreds at once, in one statement: the same rule as for one, over candidates by sound, by
 * likeness and by identifier. Names alike with birth dates far apart are left out, as the rule calls them different.
 */
@Injectable()
export class MatchesOfMany {
  constructor(private readonly transactions: Transactions) {}

  /** `since` leaves out those the first search has seen, `notMadeBy` the people an import has made itself. */
  async execute(
    sought: readonly SoughtPerson[],
    { since, notMadeBy }: { readonly since?: Date; readonly notMadeBy?: string } = {},
  ): Promise<FoundMatch[]> {
    if (sought.length === 0) return [];
    const manager = this.transactions.manager;
    await manager.query(`SET LOCAL pg_trgm.similarity_threshold = 0.45`);
    const rows: CandidateRow[] = await manager.query(CANDIDATES_OF_MANY, [
      JSON.stringify(sought.flatMap(searchOf)),
      since ?? null,
      notMadeBy ?? null,
    ]);
    const identities = new Map(sought.map(({ at, identity }) => [at, identity]));
    const found = rows.flatMap((row) => {
      const identity = identities.get(row.at);
      const match = identity && matchPeople(identity, candidateOf(row));
      return match && match.verdict !== 'different'
        ? [{ at: row.at, personId: row.id, ...match }]
        : [];
    });
    return bestOfEach(found);
  }
}

const BORN_NEAR = `(p.born_on IS NULL OR s.born_on IS NULL OR abs(p.born_on - s.born_on) <= 2200
      OR to_char(p.born_on, 'MM-DD') = to_char(s.born_on, 'MM-DD'))`;
const NEAREST = `ORDER BY abs(p.born_on - s.born_on) NULLS LAST LIMIT ${CANDIDATES}`;
const IS_SOUGHT = `p.merged_into_id IS NULL AND ($2::timestamptz IS NULL OR p.created_at > $2)
      AND ($3::uuid IS NULL OR NOT EXISTS (SELECT 1 FROM import_row made WHERE made.batch_id = $3 AND made.person_id = p.id))`;

const CANDIDATES_OF_MANY = `
  WITH sought AS MATERIALIZED (
    SELECT s.at, s.born_on, s.key, s.sounds, s.identifiers FROM jsonb_to_recordset($1::jsonb)
      AS s(at int, born_on date, key text, sounds text[], identifiers text[])
  ), found AS (
    SELECT s.at, c.id FROM sought s CROSS JOIN LATERAL (
      SELECT p.id FROM person_name n JOIN person p ON p.id = n.person_id
      WHERE n.phonetic_keys @> s.sounds AND cardinality(s.sounds) > 0
        AND cardinality(n.phonetic_keys) = cardinality(s.sounds) AND ${BORN_NEAR} AND ${IS_SOUGHT} ${NEAREST}) c
    UNION
    SELECT s.at, c.id FROM sought s CROSS JOIN LATERAL (
      SELECT p.id FROM person_name n JOIN person p ON p.id = n.person_id
      WHERE n.latin_key % s.key AND ${BORN_NEAR} AND ${IS_SOUGHT} ${NEAREST}) c
    UNION
    SELECT s.at, c.id FROM sought s CROSS JOIN LATERAL (
      SELECT p.id FROM person_identifier i JOIN person p ON p.id = i.person_id
      WHERE upper(i.value) = ANY(s.identifiers) AND ${IS_SOUGHT} LIMIT ${CANDIDATES}) c
  )
  SELECT f.at, p.id, p.born_on::text, p.birth_precision, p.sex,
    (SELECT json_agg(json_build_object('kind', n.kind, 'given', n.given, 'family', n.family)) FROM person_name n WHERE n.person_id = p.id) AS names,
    (SELECT coalesce(json_agg(json_build_object('type', i.type, 'issuer', i.issuer, 'value', i.value)), '[]')
      FROM person_identifier i WHERE i.person_id = p.id) AS identifiers
  FROM found f JOIN person p ON p.id = f.id`;

/** One line for each name; identifiers ride on the first. */
function searchOf({ at, identity }: SoughtPerson): Readonly<Record<string, unknown>>[] {
  const born = identity.birth?.on ?? null;
  return identity.names.map((name, first) => {
    const key = latinNameKey(name);
    return {
      at,
      born_on: born,
      key,
      sounds: phoneticWords(key),
      identifiers: first === 0 ? identity.identifiers.map(({ value }) => value.toUpperCase()) : [],
    };
  });
}

function bestOfEach(found: readonly FoundMatch[]): FoundMatch[] {
  const byRow = new Map<number, FoundMatch[]>();
  for (const match of found) byRow.set(match.at, [...(byRow.get(match.at) ?? []), match]);
  return [...byRow.values()].flatMap((matches) =>
    matches.sort((a, b) => b.score - a.score).slice(0, SHOWN),
  );
}

function candidateOf(row: CandidateRow): Matchable {
  return {
    names: row.names ?? [],
    ...(row.born_on && row.birth_precision !== 'unknown'
      ? { birth: { on: row.born_on, precision: row.birth_precision } }
      : {}),
    sex: row.sex,
    identifiers: row.identifiers,
  };
}
