import { isCleared, type Actor } from '@throughcare/domain';
import { raw, sql, type Fragment } from '../platform/database/sql';
import { currentContext } from '../platform/request-context';

/**
 * The second lock: which people an actor may see, as a predicate over the table alias of `person`.
 * The same one serves list, detail, search, export, count and drill-down; it must agree with `isWithinReach`.
 * Lists add a condition of their own that an index serves (a site, a caseload, a name): this one only filters.
 */
export function visiblePeople(actor: Actor, alias = 'p'): Fragment {
  const p = raw(alias);
  return sql`(NOT (${actor.userId}::uuid = ANY(${p}.excluded_user_ids))
    AND (NOT ${p}.is_restricted OR ${isCleared(actor, 'restricted')}::boolean OR ${actor.userId}::uuid = ANY(${p}.allowed_user_ids))
    AND ${withinScope(actor, alias)})`;
}

/**
 * The same reach as a set of ids that indexes give, for statements that would otherwise walk everybody: it only narrows
 * what is looked at, `visiblePeople` still decides. For one person or a page the predicate alone is quicker.
 */
export function amongReach(actor: Actor, person: Fragment): Fragment {
  const own = sql`SELECT own.person_id FROM assignment own WHERE own.user_id = ${actor.userId}::uuid AND own.ends_on IS NULL`;
  switch (actor.scope) {
    case 'all':
    case 'referrals':
      return raw('true');
    case 'site':
    case 'region':
      return sql`${person} IN (SELECT here.id FROM person here WHERE here.site_id = ANY(${actor.siteIds}::uuid[]) UNION ALL ${own})`;
    case 'caseload':
      return sql`${person} IN (${own})`;
  }
}

function withinScope(actor: Actor, alias: string): Fragment {
  const p = raw(alias);
  switch (actor.scope) {
    case 'all':
      return sql`true`;
    case 'site':
    case 'region':
      return sql`(${p}.site_id = ANY(${actor.siteIds}::uuid[]) OR ${isAssigned(actor, alias)})`;
    case 'caseload':
      return isAssigned(actor, alias);
    case 'referrals':
      // A partner worker reads referrals, never the person's record.
      return sql`false`;
  }
}

function isAssigned(actor: Actor, alias: string): Fragment {
  return sql`EXISTS (SELECT 1 FROM assignment own WHERE own.person_id = ${raw(alias)}.id
    AND own.user_id = ${actor.userId}::uuid AND own.ends_on IS NULL)`;
}

/**
 * The rest of the FROM of a read's audit row. The row is written in the read's own transaction, but its commit does not
 * wait for the disk where `granted`: of a hundred reads a second each would wait for the flush of another. A refusal
 * waits, and so does every change; inside a transaction nothing is said, since it would hold for the change too
 * (docs/adr/0010).
 */
function unhurried(granted: Fragment): Fragment {
  if (currentContext()?.manager) return raw('');
  return sql`, set_config('synchronous_commit', CASE WHEN ${granted} THEN 'off' ELSE current_setting('synchronous_commit') END, true)`;
}

/**
 * One person's record, or part of it, read and audited in one statement. `body` is an expression that gives the JSON
 * and may use `seen.id`. Out of scope gives no row (404), and leaves a line that says so.
 */
export function personRead(
  actor: Actor,
  personId: string,
  action: string,
  body: Fragment,
): Fragment {
  return personReadOf(actor, sql`${personId}::uuid`, action, body);
}

/**
 * The same for a record that names its person: `person` is a scalar subquery giving the person's id. A look that is
 * repeated every few seconds says in `shows` whether it shows anything: only then is there something to write down.
 */
export function personReadOf(
  actor: Actor,
  person: Fragment,
  action: string,
  body: Fragment,
  shows: Fragment = raw('true'),
): Fragment {
  const requestId = currentContext()?.requestId ?? null;
  return sql`WITH target AS MATERIALIZED (
      SELECT p.id, ${visiblePeople(actor)} AS is_open FROM person p WHERE p.id = ${person}
    ), audited AS (
      INSERT INTO audit_entry (actor_id, actor_role, action, subject_kind, subject_id, person_id, request_id)
      SELECT ${actor.userId}::uuid, ${actor.role}::text,
        CASE WHEN target.is_open THEN ${action}::text ELSE 'access.refused' END,
        'person', target.id, target.id, ${requestId}::text FROM target${unhurried(raw('target.is_open'))}
      WHERE NOT target.is_open OR ${shows}
    )
    SELECT (${body})::text AS json FROM target seen WHERE seen.is_open`;
}

/**
 * A list that shows people: one audit line with how many rows went out, in the same statement.
 * `rows` gives the JSON document as column `json` and the number shown as column `shown`; `about` is the person the whole
 * list is about, where it is about one.
 */
export function listRead(
  actor: Actor,
  action: string,
  rows: Fragment,
  about: Fragment = raw('NULL::uuid'),
): Fragment {
  const requestId = currentContext()?.requestId ?? null;
  return sql`WITH answer AS MATERIALIZED (${rows}), audited AS (
      INSERT INTO audit_entry (actor_id, actor_role, action, person_id, facts, request_id)
      SELECT ${actor.userId}::uuid, ${actor.role}::text, ${action}::text, ${about}, jsonb_build_object('shown', answer.shown), ${requestId}::text
      FROM answer${unhurried(raw('true'))}
    )
    SELECT answer.json::text AS json FROM answer`;
}
