import { may, type Actor, type ImportRowState } from '@throughcare/domain';
import { listRead, visiblePeople } from '../../access';
import { sql, TRUE, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { visibleImports } from './visible-imports';

/**
 * A page of rows with whom each may be. Someone out of the actor's reach is said to exist, not who it is; whoever may
 * not read people at all sees only the score.
 */
export function importRows(
  actor: Actor,
  importId: string,
  query: PageQuery & { readonly state?: ImportRowState },
): Fragment {
  const { limit, offset } = pageOf(query);
  const state = query.state ? sql`r.state = ${query.state}::text` : TRUE;
  const open = sql`(${may(actor, 'people:read')}::boolean AND ${visiblePeople(actor)})`;
  return listRead(
    actor,
    'import.rows-read',
    sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object('line', r.line_number, 'state', r.state,
          'cells', r.cells, 'faults', r.faults, 'decision', r.decision,
          'matches', (SELECT coalesce(json_agg(${matchJson(open)} ORDER BY m.at), '[]')
            FROM jsonb_array_elements(r.matches) WITH ORDINALITY AS m(it, at)
            LEFT JOIN person p ON p.id = CASE m.it ->> 'kind' WHEN 'person' THEN (m.it ->> 'id')::uuid WHEN 'row' THEN NULL ELSE r.person_id END
            LEFT JOIN import_row earlier ON earlier.batch_id = r.batch_id AND earlier.line_number = (m.it ->> 'line')::int),
          'person', (SELECT json_build_object('id', p.id, 'number', p.number, 'givenName', p.given_name, 'familyName', p.family_name)
            FROM person p WHERE p.id = r.person_id AND r.state <> 'undone' AND ${open}))
        ORDER BY r.line_number), '[]'), 'total', (SELECT count(*)::int FROM import_row r JOIN import_batch b ON b.id = r.batch_id
          WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)} AND ${state})) AS json, count(*)::int AS shown
      FROM (SELECT r.* FROM import_row r JOIN import_batch b ON b.id = r.batch_id
        WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)} AND ${state}
        ORDER BY r.line_number LIMIT ${limit} OFFSET ${offset}) r
      HAVING EXISTS (SELECT 1 FROM import_batch b WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)})`,
  );
}

function matchJson(open: Fragment): Fragment {
  return sql`json_build_object('kind', m.it -> 'kind', 'id', m.it -> 'id', 'line', m.it -> 'line', 'score', m.it -> 'score',
    'verdict', m.it -> 'verdict', 'reasons', m.it -> 'reasons', 'cells', earlier.cells,
    'isWithinReach', m.it ->> 'kind' = 'row' OR coalesce(${open}, false),
    'number', CASE WHEN ${open} THEN p.number END,
    'name', CASE WHEN ${open} THEN trim(p.given_name || ' ' || p.family_name) END,
    'bornOn', CASE WHEN ${open} THEN p.born_on END,
    'site', (SELECT s.name FROM site s WHERE s.id = p.site_id))`;
}

/** The first rows of a file, for choosing what its columns are. */
export function sampleRows(importId: string): Fragment {
  return sql`SELECT r.cells FROM import_row r WHERE r.batch_id = ${importId}::uuid AND r.cells IS NOT NULL
    ORDER BY r.line_number LIMIT 3`;
}
