import type { Actor } from '@throughcare/domain';
import { listRead, visiblePeople } from '../../access';
import { join, raw, sql, TRUE, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';
import { NEXT_DUTY } from './person-json';
import { foundPeople, MOST_FOUND } from './search-people';

export const PEOPLE_VIEWS = ['mine', 'site', 'all'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];
export const PEOPLE_SORTS = ['name', 'release', 'level', 'due'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export interface PeopleFilter extends PageQuery {
  readonly view?: PeopleView;
  readonly search?: string;
  readonly setting?: string;
  readonly level?: string;
  readonly sex?: string;
  readonly siteId?: string;
  readonly sort?: PeopleSort;
  readonly direction?: 'asc' | 'desc';
}

const ORDER: Readonly<Record<PeopleSort, string>> = {
  name: 'p.family_name, p.given_name',
  release: 'p.earliest_release_on',
  level: `array_position(ARRAY['low', 'moderate', 'high', 'very-high'], p.final_level)`,
  due: `(SELECT min(d.due_at) FROM duty d WHERE d.person_id = p.id AND d.done_at IS NULL AND d.cancelled_at IS NULL)`,
};

/**
 * A page of people the actor may see. Something an index serves always drives it (a name, a caseload, sites);
 * scope filters what that gives. Rows are built for the page only.
 */
export function listPeople(actor: Actor, filter: PeopleFilter): Fragment {
  const { limit, offset } = pageOf(filter);
  const who = join(
    [visiblePeople(actor), raw('p.merged_into_id IS NULL'), ...conditions(actor, filter)],
    ' AND ',
  );
  const found = filter.search ? foundPeople(filter.search, who) : undefined;
  const best = found && !filter.sort ? 'f.rank, ' : '';
  const order = raw(
    `${best}${ORDER[filter.sort ?? 'name']} ${filter.direction === 'desc' ? 'DESC' : 'ASC'} NULLS LAST, p.id`,
  );
  const people = found
    ? sql`(${found}) f JOIN person p ON p.id = f.id`
    : sql`person p WHERE ${who}`;
  const most = found ? raw(String(MOST_FOUND)) : raw('total');
  return listRead(
    actor,
    'people.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(row_json ORDER BY at), '[]'), 'total', coalesce(max(least(total, ${most})), 0),
      'hasMore', coalesce(max(total) > max(${most}), false)) AS json, count(at)::int AS shown
    FROM (
      SELECT page.at, page.total, json_build_object('id', p.id, 'number', p.number, 'givenName', p.given_name, 'familyName', p.family_name,
        'nameInScript', p.name_in_script, 'bornOn', p.born_on, 'sex', p.sex, 'setting', p.setting,
        'site', (SELECT s.name FROM site s WHERE s.id = p.site_id), 'place', p.place, 'finalLevel', p.final_level,
        'earliestReleaseOn', p.earliest_release_on,
        'caseManager', (SELECT u.display_name FROM assignment a JOIN app_user u ON u.id = a.user_id
          WHERE a.person_id = p.id AND a.ends_on IS NULL AND a.kind = CASE p.setting WHEN 'community' THEN 'community-officer' ELSE 'case-manager' END LIMIT 1),
        'nextDuty', ${NEXT_DUTY},
        'overdue', (SELECT count(*)::int FROM duty d WHERE d.person_id = p.id AND d.done_at IS NULL AND d.cancelled_at IS NULL AND d.due_at < now())
      ) AS row_json
      FROM (
        SELECT p.id, count(*) OVER () AS total, row_number() OVER (ORDER BY ${order}) AS at
        FROM ${people} ORDER BY at LIMIT ${limit} OFFSET ${offset}
      ) page JOIN person p ON p.id = page.id
    ) rows`,
  );
}

function conditions(actor: Actor, filter: PeopleFilter): Fragment[] {
  const found: Fragment[] = [driver(actor, filter)];
  if (filter.setting) found.push(sql`p.setting = ${filter.setting}::text`);
  if (filter.level)
    found.push(
      filter.level === 'none'
        ? raw('p.final_level IS NULL')
        : sql`p.final_level = ${filter.level}::text`,
    );
  if (filter.sex) found.push(sql`p.sex = ${filter.sex}::text`);
  if (filter.siteId) found.push(sql`p.site_id = ${filter.siteId}::uuid`);
  return found;
}

function driver(actor: Actor, filter: PeopleFilter): Fragment {
  const view = filter.view ?? (filter.search ? 'all' : 'mine');
  if (view === 'mine') {
    return sql`p.id IN (SELECT mine.person_id FROM assignment mine WHERE mine.user_id = ${actor.userId}::uuid AND mine.ends_on IS NULL)`;
  }
  if (view === 'site' && actor.scope !== 'all')
    return sql`p.site_id = ANY(${[...actor.siteIds]}::uuid[])`;
  return TRUE;
}
