import type { Actor } from '@throughcare/domain';
import { raw, sql, type Fragment } from '../../platform/database/sql';

/** Which imports an actor may see: into one of their sites. The same predicate serves list, rows and every move. */
export function visibleImports(actor: Actor, alias = 'b'): Fragment {
  const b = raw(alias);
  return actor.scope === 'all'
    ? raw('true')
    : sql`${b}.site_id = ANY(${[...actor.siteIds]}::uuid[])`;
}
