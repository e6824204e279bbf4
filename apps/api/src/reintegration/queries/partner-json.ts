import type { Actor } from '@throughcare/domain';
import { listRead, personRead } from '../../access';
import { raw, sql, type Fragment } from '../../platform/database/sql';
import { pageOf, type PageQuery } from '../../platform/http/page';

const user = (column: string): Fragment =>
  raw(
    `(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM app_user u WHERE u.id = ${column})`,
  );

const referral = (
  personId: Fragment,
): Fragment => sql`json_build_object('id', r.id, 'personId', ${personId},
  'partner', (SELECT json_build_object('id', o.id, 'name', o.name) FROM partner_organisation o WHERE o.id = r.partner_id),
  'needDomain', r.need_domain, 'state', r.state, 'sections', r.sections, 'shared', r.shared, 'consentOn', r.consent_on, 'legalGround', r.legal_ground,
  'message', r.message, 'sentBy', ${user('r.sent_by_id')}, 'sentAt', r.sent_at, 'answeredAt', r.answered_at, 'declineReason', r.decline_reason, 'outcome', r.outcome,
  'notes', (SELECT coalesce(json_agg(json_build_object('by', (SELECT u.display_name FROM app_user u WHERE u.id = n.written_by), 'at', n.written_at, 'text', n.text)
    ORDER BY n.written_at), '[]') FROM partner_referral_note n WHERE n.referral_id = r.id),
  'revision', r.revision)`;

/** Outside bodies, with places and what the agreement in force allows (TR-17, TR-22). */
export function partnerDirectory(): Fragment {
  return sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'services', o.services,
    'needDomains', o.need_domains, 'area', o.area, 'places', o.places,
    'helping', (SELECT count(*)::int FROM partner_referral r WHERE r.partner_id = o.id AND r.state IN ('accepted', 'started')),
    'agreementUntil', a.expires_on, 'sections', coalesce(a.sections, '{}')) ORDER BY o.name), '[]'))::text AS json
    FROM partner_organisation o LEFT JOIN LATERAL (SELECT g.expires_on, g.sections FROM sharing_agreement g
      WHERE g.partner_id = o.id AND g.starts_on <= current_date AND g.expires_on > current_date ORDER BY g.expires_on DESC LIMIT 1) a ON true
    WHERE o.is_active`;
}

export function personPartnerReferrals(actor: Actor, personId: string): Fragment {
  return personRead(
    actor,
    personId,
    'partner-referrals.read',
    sql`(SELECT json_build_object('items', coalesce(json_agg(${referral(raw('r.person_id'))} ORDER BY r.sent_at DESC), '[]'),
    'total', count(*)::int) FROM partner_referral r WHERE r.person_id = seen.id)`,
  );
}

/** A partner's own referrals: exactly what was sent to their organisation, without any way into the record. */
export function partnerInbox(actor: Actor, page: PageQuery): Fragment {
  const { limit, offset } = pageOf(page);
  return listRead(
    actor,
    'partner-referrals.listed',
    sql`
    SELECT json_build_object('items', coalesce(json_agg(rows.row_json ORDER BY rows.at), '[]'), 'total', coalesce(max(rows.total), 0)) AS json, count(rows.at)::int AS shown
    FROM (SELECT ${referral(raw('NULL'))} AS row_json, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY array_position(ARRAY['sent', 'accepted', 'started'], r.state), r.sent_at DESC) AS at
      FROM partner_referral r WHERE r.partner_id = ${actor.partnerId ?? null}::uuid AND r.state <> 'withdrawn' ORDER BY at LIMIT ${limit} OFFSET ${offset}) rows`,
  );
}
