import { raw, sql, type Fragment } from '../../platform/database/sql';

/** A version that was published here; its file when the reader does not hold it yet. */
export interface VersionInUse {
  readonly code: string;
  readonly version: string;
  readonly state: 'published' | 'retired';
  readonly file: unknown;
}

const IN_USE = raw("v.state IN ('published', 'retired')");

/** Numbers between dots in the order of their numbers, so that 1.10 comes after 1.9. */
const NEWEST_FIRST = raw("string_to_array(v.version, '.')::numeric[] DESC");

/** What was ever published, the newest of each code first; files only of what is not among `held` (`code@version`). */
export function versionsInUse(held: readonly string[], code: string | null = null): Fragment {
  return sql`SELECT v.code, v.version, v.state,
      CASE WHEN v.code || '@' || v.version = ANY (${[...held]}::text[]) THEN NULL ELSE v.file END AS file
    FROM instrument_version v WHERE ${IN_USE} AND (${code}::text IS NULL OR v.code = ${code}::text)
    ORDER BY v.code, ${NEWEST_FIRST}`;
}

/** Code and version of what was published here, in the order it was. */
export const PUBLISHED_HERE = raw(
  "SELECT v.code, v.version, v.published_at FROM instrument_version v WHERE v.state IN ('published', 'retired')",
);

export function versionInUse(code: string, version: string): Fragment {
  return sql`SELECT v.code, v.version, v.state, v.file FROM instrument_version v
    WHERE v.code = ${code}::text AND v.version = ${version}::text AND ${IN_USE}`;
}
