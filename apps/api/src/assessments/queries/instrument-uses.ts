import { PUBLISHED_HERE } from '../../instruments';
import { sql, type Fragment } from '../../platform/database/sql';

export interface InstrumentKey {
  readonly code: string;
  readonly version: string;
}

/** Days before its end at which a training is said to be ending (NMR-75). */
const ENDING_DAYS = 60;

/** How often each version is used, who is trained in it today, and when and why it was taken out of use; no person is named. */
export function instrumentUses(builtIn: readonly InstrumentKey[], today: string): Fragment {
  return sql`WITH counted AS (
      SELECT a.instrument_code AS code, a.instrument_version AS version,
        (count(*) FILTER (WHERE a.signed_at IS NOT NULL AND a.state <> 'withdrawn'))::int AS signed,
        (count(*) FILTER (WHERE a.signed_at > ${today}::date - interval '1 year' AND a.state <> 'withdrawn'))::int AS this_year,
        (count(*) FILTER (WHERE a.state IN ('draft', 'returned')))::int AS open,
        max(a.assessed_on) FILTER (WHERE a.signed_at IS NOT NULL AND a.state <> 'withdrawn') AS last_on
      FROM assessment a GROUP BY 1, 2
    ), trained AS (
      SELECT l.code, count(*)::int AS valid, (count(*) FILTER (WHERE l.until < ${today}::date + ${ENDING_DAYS}::int))::int AS ending
      FROM (SELECT t.instrument_code AS code, t.user_id, max(coalesce(t.valid_until, 'infinity'::date)) AS until
        FROM instrument_training t JOIN app_user u ON u.id = t.user_id AND u.is_active
        WHERE t.trained_on <= ${today}::date GROUP BY 1, 2) l
      WHERE l.until >= ${today}::date GROUP BY 1
    )
    SELECT json_build_object('items', coalesce(json_agg(json_build_object('code', k.code, 'version', k.version,
        'signed', coalesce(c.signed, 0), 'signedThisYear', coalesce(c.this_year, 0), 'open', coalesce(c.open, 0), 'lastOn', c.last_on,
        'trained', coalesce(t.valid, 0), 'endingSoon', coalesce(t.ending, 0),
        'stops', (SELECT coalesce(json_agg(json_build_object('reason', s.reason, 'at', s.stopped_at, 'by', json_build_object('id', b.id, 'name', b.display_name),
            'resumedAt', s.resumed_at, 'resumeReason', s.resume_reason,
            'resumedBy', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.display_name) END) ORDER BY s.stopped_at DESC), '[]')
          FROM instrument_stop s JOIN app_user b ON b.id = s.stopped_by_id LEFT JOIN app_user r ON r.id = s.resumed_by_id
          WHERE s.instrument_code = k.code AND s.instrument_version = k.version)) ORDER BY k.at), '[]'))::text AS json
    FROM (SELECT code, version, at FROM unnest(${builtIn.map(({ code }) => code)}::text[], ${builtIn.map(({ version }) => version)}::text[])
        WITH ORDINALITY AS b(code, version, at)
      UNION ALL SELECT h.code, h.version, ${builtIn.length}::bigint + row_number() OVER (ORDER BY h.published_at) FROM (${PUBLISHED_HERE}) h) k
    LEFT JOIN counted c ON c.code = k.code AND c.version = k.version LEFT JOIN trained t ON t.code = k.code`;
}
