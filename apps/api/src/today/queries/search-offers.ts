import { may, type Actor } from '@throughcare/domain';
import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { visibleGroups } from '../../programmes';

const EACH = 5;

/**
 * What the search box finds beside people: programmes, groups that run or will, courses and workshops, partners,
 * employers. Each only for whom it is open; nobody's record is in it.
 */
export function searchOffers(actor: Actor, words: string): Fragment {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const parts: Fragment[] = [];
  if (may(actor, 'programmes:read'))
    parts.push(sql`(SELECT 1 AS at, 'programme' AS kind, p.id, p.name AS title, NULL::text AS detail, NULL::int AS number FROM programme p
      WHERE p.name ILIKE ${like}::text OR p.code ILIKE ${like}::text ORDER BY p.name LIMIT ${raw(String(EACH))})`);
  if (may(actor, 'groups:read'))
    parts.push(sql`(SELECT 2, 'group', g.id, p.name, s.name, g.number FROM programme_group g JOIN programme p ON p.id = g.programme_id
        JOIN site s ON s.id = g.site_id
      WHERE g.state IN ('planned', 'running') AND (p.name || ' ' || g.number) ILIKE ${like}::text AND ${visibleGroups(actor)}
      ORDER BY g.starts_on DESC LIMIT ${raw(String(EACH))})`);
  if (may(actor, 'learning:read'))
    parts.push(sql`(SELECT 3, 'course', c.id, c.title, s.name, NULL FROM course c JOIN site s ON s.id = c.site_id
      WHERE c.is_offered AND (c.title ILIKE ${like}::text OR c.code ILIKE ${like}::text) ORDER BY c.title LIMIT ${raw(String(EACH))})`);
  if (may(actor, 'partners:read'))
    parts.push(sql`(SELECT 4, 'partner', o.id, o.name, o.area, NULL FROM partner_organisation o
      WHERE o.is_active AND (o.name ILIKE ${like}::text OR array_to_string(o.services, ' ') ILIKE ${like}::text) ORDER BY o.name LIMIT ${raw(String(EACH))})`);
  if (parts.length === 0) return sql`SELECT '{"items":[]}' AS json`;
  return sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object('kind', f.kind, 'id', f.id, 'title', f.title,
      'detail', f.detail, 'number', f.number) ORDER BY f.at, f.title, f.number), '[]'))::text AS json
    FROM (${join(parts, ' UNION ALL ')}) f`;
}
