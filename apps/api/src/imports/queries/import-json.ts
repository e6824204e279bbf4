import type { Actor } from '@throughcare/domain';
import { raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { visibleImports } from './visible-imports';

/** How many rows stand where; one pass over the import's own index. */
const COUNTS = raw(`(SELECT json_build_object(
    'waiting', count(*) FILTER (WHERE r.state = 'waiting'), 'ready', count(*) FILTER (WHERE r.state = 'ready'),
    'faulty', count(*) FILTER (WHERE r.state = 'faulty'), 'review', count(*) FILTER (WHERE r.state = 'review'),
    'loaded', count(*) FILTER (WHERE r.state = 'loaded'), 'skipped', count(*) FILTER (WHERE r.state = 'skipped'),
    'undone', count(*) FILTER (WHERE r.state = 'undone'),
    'kept', count(*) FILTER (WHERE r.state = 'loaded' AND r.faults <> '[]'))
  FROM import_row r WHERE r.batch_id = b.id)`);

const SUMMARY = sql`'id', b.id, 'kind', b.kind, 'fileName', b.file_name, 'siteId', b.site_id,
  'site', (SELECT s.name FROM site s WHERE s.id = b.site_id), 'state', b.state, 'rowCount', b.row_count, 'counts', ${COUNTS},
  'uploadedBy', (SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = b.created_by),
  'uploadedAt', b.created_at, 'loadedAt', b.loaded_at, 'revision', b.revision`;

export function importDocument(actor: Actor, importId: string): Fragment {
  return sql`SELECT json_build_object(${SUMMARY}, 'failedBecause', b.failed_because, 'checkedAt', b.checked_at,
      'undoneAt', b.undone_at, 'dateOrder', b.date_order, 'headings', b.headings, 'mapping', b.mapping)::text AS json
    FROM import_batch b WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)}`;
}

export function listImports(actor: Actor, query: PageQuery): Fragment {
  const { limit, offset } = pageOf(query);
  return sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object(${SUMMARY}) ORDER BY b.at), '[]'),
      'total', (SELECT count(*)::int FROM import_batch b WHERE ${visibleImports(actor)}))::text AS json
    FROM (SELECT b.*, row_number() OVER (ORDER BY b.created_at DESC, b.id) AS at FROM import_batch b
      WHERE ${visibleImports(actor)} ORDER BY b.created_at DESC, b.id LIMIT ${limit} OFFSET ${offset}) b`;
}
