import type { Actor } from '@throughcare/domain';
import { personRead } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';

/** How each number of each instrument has moved, from the signed assessments alone; by instrument, in its own order of scales. */
export function scoreHistories(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'assessments.history-read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(h.history ORDER BY h.instrument, h.place), '[]')) FROM (
      SELECT f.instrument, min(f.place) AS place, json_build_object('instrument', f.instrument, 'output', f.output,
        'title', (array_agg(f.title ORDER BY f.assessed_on DESC, f.signed_at DESC))[1], 'unit', (array_agg(f.unit ORDER BY f.assessed_on DESC, f.signed_at DESC))[1],
        'bands', (array_agg(f.bands ORDER BY f.assessed_on DESC, f.signed_at DESC))[1],
        'points', json_agg(json_build_object('assessmentId', f.id, 'on', f.assessed_on, 'version', f.version, 'value', f.value, 'band', f.band)
          ORDER BY f.assessed_on, f.signed_at)) AS history
      FROM (SELECT a.id, a.instrument_code AS instrument, a.instrument_version AS version, a.assessed_on, a.signed_at, o.place, o.one->>'code' AS output,
          o.one->'title' AS title, o.one->>'unit' AS unit, coalesce(o.one->'bands', '[]') AS bands, o.one->'value' AS value, o.one->'band'->'label' AS band
        FROM assessment a, jsonb_array_elements(a.score->'outputs') WITH ORDINALITY o(one, place)
        WHERE a.person_id = seen.id AND a.state IN ('signed', 'superseded') AND jsonb_typeof(o.one->'value') = 'number') f
      GROUP BY f.instrument, f.output) h)`,
  );
}
