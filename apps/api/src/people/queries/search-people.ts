import { latinKey, readPersonNumber } from '@throughcare/domain';
import { raw, sql, type Fragment } from '../../platform/database/sql';

/** Counting stops here; whoever finds more has to say more. */
export const MOST_FOUND = 500;
/** Names that only resemble the search help where this few contain it. */
const FEW = 10;
/** Below this many letters a whole name never resembles the search enough. */
const RESEMBLES_FROM = 6;

/**
 * People by what was typed, as rows `id, rank` (0 is best), at most one more than `MOST_FOUND`. `who` is everything else
 * asked of the person row `p`, scope first of all: it is decided before counting stops, so that nobody within reach is
 * lost behind others.
 */
export function foundPeople(search: string, who: Fragment): Fragment {
  const number = readPersonNumber(search);
  if (number)
    return sql`SELECT p.id, 0 AS rank FROM person p WHERE p.number = ${number}::text AND ${who}`;
  const most = raw(String(MOST_FOUND + 1));
  const identified = sql`SELECT p.id FROM person_identifier i JOIN person p ON p.id = i.person_id
    WHERE upper(i.value) = upper(${search}::text) AND ${who} LIMIT ${most}`;
  const key = latinKey(search);
  if (key === '') return sql`SELECT DISTINCT id, 0 AS rank FROM (${identified}) i`;
  const names = raw('FROM person_name n JOIN person p ON p.id = n.person_id');
  const resembles =
    key.length < RESEMBLES_FROM
      ? raw('NOT EXISTS (SELECT 1 FROM containing)')
      : raw(`(SELECT count(*) FROM containing) < ${FEW}`);
  return sql`
    WITH identified AS MATERIALIZED (${identified}), containing AS MATERIALIZED (
      SELECT p.id, CASE WHEN ${beginsWith(key)} THEN 1 ELSE 2 END AS rank ${names} WHERE ${contains(key)} AND ${who} LIMIT ${most}
    ), beginning AS MATERIALIZED (
      SELECT p.id ${names} WHERE (SELECT count(*) FROM containing) > ${MOST_FOUND}::int AND ${beginsWith(key)} AND ${who}
      ORDER BY n.latin_key USING ~<~ LIMIT ${most}
    ), alike AS MATERIALIZED (
      SELECT p.id, 4 - similarity(n.latin_key, ${key}::text) AS rank ${names} WHERE ${resembles} AND n.latin_key % ${key}::text AND ${who} LIMIT ${most}
    )
    SELECT id, min(rank) AS rank FROM (SELECT id, 0 AS rank FROM identified UNION ALL SELECT id, 1 FROM beginning
      UNION ALL SELECT id, rank FROM containing UNION ALL SELECT id, rank FROM alike) every
    GROUP BY id ORDER BY min(rank) LIMIT ${most}`;
}

/** Keys are letters, digits and spaces, family name first; `{` follows `z`. Served by the index in the order of names. */
const beginsWith = (key: string): Fragment =>
  sql`(n.latin_key ~>=~ ${key}::text AND n.latin_key ~<~ ${`${key}{`}::text)`;

/** One or two letters have no trigram within a word, only at its beginning. */
function contains(key: string): Fragment {
  return key.length < 3
    ? sql`(n.latin_key LIKE ${`${key}%`}::text OR n.latin_key LIKE ${`% ${key}%`}::text)`
    : sql`n.latin_key LIKE ${`%${key}%`}::text`;
}
