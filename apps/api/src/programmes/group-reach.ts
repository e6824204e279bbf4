import type { Actor } from '@throughcare/domain';
import { visiblePeople } from '../access';
import { raw, sql, type Fragment } from '../platform/database/sql';

/** Groups an actor may open: those they facilitate, those at their sites, all of them for whom scope is all. */
export function visibleGroups(actor: Actor, alias = 'g'): Fragment {
  const g = raw(alias);
  const facilitates = sql`${actor.userId}::uuid = ANY(${g}.facilitator_ids)`;
  if (actor.scope === 'all') return sql`true`;
  if (actor.scope === 'referrals') return sql`false`;
  return sql`(${facilitates} OR ${g}.site_id = ANY(${[...actor.siteIds]}::uuid[]))`;
}

/**
 * Members of a group shown by name: whoever leads the group must know who is in the room, wherever the person belongs.
 * Being kept out of a record still wins. `p` is the person, `g` the group.
 */
export function visibleMembers(actor: Actor): Fragment {
  return sql`(NOT (${actor.userId}::uuid = ANY(p.excluded_user_ids))
    AND (${actor.userId}::uuid = ANY(g.facilitator_ids) OR ${visiblePeople(actor)}))`;
}
