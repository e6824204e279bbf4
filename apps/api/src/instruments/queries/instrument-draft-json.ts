import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf } from '../../platform/http/page';
import type { DraftsQuery } from '../contract/instrument-draft.dto';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );

/** Versions of every state, the one touched last on top. */
export function instrumentDrafts(query: DraftsQuery): Fragment {
  const { limit, offset } = pageOf(query);
  const words = query.q?.toLowerCase() ?? '';
  const where = join(
    [
      query.state ? sql`v.state = ${query.state}::text` : raw("v.state <> 'discarded'"),
      sql`(${words}::text = '' OR position(${words}::text IN v.code) > 0
        OR position(${words}::text IN lower((v.file -> 'title')::text)) > 0)`,
    ],
    ' AND ',
  );
  return sql`SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'),
      'total', coalesce(max(r.total), 0))::text AS json
    FROM (SELECT json_build_object('id', v.id, 'code', v.code, 'version', v.version, 'title', coalesce(v.file -> 'title', json_build_object('en', v.code)), 'state', v.state,
        'author', ${user('v.author_id')}, 'reviewer', ${user('v.reviewer_id')}, 'changedAt', v.updated_at,
        'faults', jsonb_array_length(v.faults), 'cases', json_array_length(v.cases), 'revision', v.revision) AS row_json,
        count(*) OVER ()::int AS total, row_number() OVER (ORDER BY v.updated_at DESC, v.id) AS at
      FROM instrument_version v WHERE ${where} ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`;
}

/** One version whole, with its way; who may do what with it is added from the rules. */
export function instrumentDraft(id: string): Fragment {
  return sql`SELECT json_build_object('id', v.id, 'code', v.code, 'version', v.version, 'state', v.state, 'file', v.file,
      'cases', v.cases, 'notes', v.notes, 'faults', v.faults, 'caseResults', v.case_results,
      'basedOn', CASE WHEN v.based_on_code IS NULL THEN NULL
        ELSE json_build_object('code', v.based_on_code, 'version', v.based_on_version) END,
      'author', ${user('v.author_id')}, 'reviewer', ${user('v.reviewer_id')},
      'history', (SELECT coalesce(json_agg(json_build_object('at', m.at, 'by', ${user('m.by_id')}, 'move', m.move, 'reason', m.reason)
        ORDER BY m.at, m.id), '[]') FROM instrument_version_move m WHERE m.instrument_version_id = v.id),
      'editorIds', v.editor_ids, 'revision', v.revision)::text AS json
    FROM instrument_version v WHERE v.id = ${id}::uuid`;
}
