import { raw, type Fragment } from '../../platform/database/sql';

/** Each time an assessment `a` was sent back, the latest first, with what was said about single answers. */
export const RETURNS: Fragment =
  raw(`(SELECT coalesce(json_agg(json_build_object('id', r.id, 'note', r.note,
    'by', (SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = r.returned_by_id), 'at', r.returned_at,
    'comments', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'item', c.item_code, 'comment', c.comment, 'dealtWithAt', c.dealt_with_at,
        'dealtWithBy', (SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = c.dealt_with_by_id),
        'reply', c.reply, 'revision', c.revision) ORDER BY c.created_at, c.item_code), '[]') FROM return_comment c WHERE c.return_id = r.id))
    ORDER BY r.returned_at DESC), '[]') FROM assessment_return r WHERE r.assessment_id = a.id)`);
