import type { Role } from '@throughcare/domain';
import { join, raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

/** Users by name, with where they work. */
export function listUsers(
  query: PageQuery & { readonly search?: string; readonly role?: Role },
): Fragment {
  const { limit, offset } = pageOf(query);
  const where: Fragment[] = [raw('true')];
  if (query.search)
    where.push(
      sql`(u.display_name ILIKE ${`%${query.search.replace(/[\\%_]/g, '\\$&')}%`}::text OR u.username ILIKE ${`%${query.search.replace(/[\\%_]/g, '\\$&')}%`}::text)`,
    );
  if (query.role) where.push(sql`u.role = ${query.role}::text`);
  return sql`SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0))::text AS json
    FROM (SELECT json_build_object('id', u.id, 'username', u.username, 'displayName', u.display_name, 'role', u.role, 'scope', u.scope, 'siteIds', u.site_ids,
        'siteNames', (SELECT coalesce(json_agg(s.name ORDER BY s.name), '[]') FROM site s WHERE s.id = ANY(u.site_ids)), 'clearances', u.clearances,
        'partnerId', u.partner_id, 'partner', (SELECT o.name FROM partner_organisation o WHERE o.id = u.partner_id), 'isActive', u.is_active,
        'isLocked', coalesce(u.locked_until > now(), false), 'lastSignedInAt', u.last_signed_in_at, 'revision', u.revision) AS row_json,
        count(*) OVER ()::int AS total, row_number() OVER (ORDER BY u.is_active DESC, u.display_name, u.id) AS at
      FROM app_user u WHERE ${join(where, ' AND ')} ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`;
}
