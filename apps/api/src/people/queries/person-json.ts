import { isCleared, type Actor } from '@throughcare/domain';
import { sql, type Fragment } from '../../platform/database/sql';

/** The next open duty of the person row `p`, as JSON. */
export const NEXT_DUTY = sql`(SELECT json_build_object('id', d.id, 'kind', d.kind, 'rule', d.rule, 'dueAt', d.due_at)
  FROM duty d WHERE d.person_id = p.id AND d.done_at IS NULL AND d.cancelled_at IS NULL ORDER BY d.due_at LIMIT 1)`;

function holder(kind: 'case-manager' | 'community-officer'): Fragment {
  return sql`(SELECT json_build_object('id', u.id, 'name', u.display_name) FROM assignment a JOIN app_user u ON u.id = a.user_id
    WHERE a.person_id = p.id AND a.kind = ${kind}::text AND a.ends_on IS NULL LIMIT 1)`;
}

/** The person's head for the row `p`; alerts that need a clearance the reader lacks are counted, not shown. */
export function banner(actor: Actor): Fragment {
  const clearances = [...actor.clearances];
  return sql`json_build_object(
    'id', p.id, 'number', p.number, 'givenName', p.given_name, 'familyName', p.family_name, 'nameInScript', p.name_in_script,
    'bornOn', p.born_on, 'birthPrecision', p.birth_precision, 'sex', p.sex, 'language', p.language, 'readsLanguage', p.reads_language,
    'needsInterpreter', p.needs_interpreter, 'literacy', p.literacy, 'adjustments', p.adjustments, 'isRestricted', p.is_restricted,
    'setting', p.setting,
    'site', (SELECT json_build_object('id', s.id, 'name', s.name, 'kind', s.kind) FROM site s WHERE s.id = p.site_id),
    'place', p.place, 'legalStatus', p.legal_status, 'earliestReleaseOn', p.earliest_release_on, 'orderEndsOn', p.order_ends_on,
    'finalLevel', p.final_level,
    'caseManager', ${holder('case-manager')}, 'communityOfficer', ${holder('community-officer')},
    'alerts', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'level', a.level, 'note', a.note, 'source', a.source,
        'startsOn', a.starts_on, 'endsOn', a.ends_on, 'revision', a.revision)
        ORDER BY array_position(ARRAY['urgent', 'caution', 'note'], a.level), a.starts_on DESC), '[]')
      FROM alert a WHERE a.person_id = p.id AND a.starts_on <= current_date AND (a.ends_on IS NULL OR a.ends_on > current_date)
        AND (a.clearance IS NULL OR a.clearance = ANY(${clearances}::text[]))),
    'hiddenAlerts', (SELECT count(*)::int FROM alert a WHERE a.person_id = p.id AND a.starts_on <= current_date
        AND (a.ends_on IS NULL OR a.ends_on > current_date) AND a.clearance IS NOT NULL AND NOT a.clearance = ANY(${clearances}::text[])),
    'nextDuty', ${NEXT_DUTY},
    'revision', p.revision)`;
}

/** The rest of the file beside the banner. */
export function file(actor: Actor): Fragment {
  const mayReadDependants = isCleared(actor, 'dependants');
  return sql`(SELECT json_build_object(
    'person', ${banner(actor)},
    'gender', p.gender, 'nationality', p.nationality, 'culture', p.culture,
    'otherNames', (SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'given', n.given, 'family', n.family)), '[]')
      FROM person_name n WHERE n.person_id = p.id AND n.kind <> 'registered' AND n.given IS DISTINCT FROM p.name_in_script),
    'identifiers', (SELECT coalesce(json_agg(json_build_object('type', i.type, 'issuer', i.issuer, 'value', i.value) ORDER BY i.created_at), '[]')
      FROM person_identifier i WHERE i.person_id = p.id),
    'contacts', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'relation', c.relation, 'phone', c.phone,
        'isNextOfKin', c.is_next_of_kin, 'mayBeContacted', c.may_be_contacted, 'language', c.language) ORDER BY c.is_next_of_kin DESC, c.created_at), '[]')
      FROM contact_person c WHERE c.person_id = p.id AND c.ended_on IS NULL),
    'legalBases', (SELECT coalesce(json_agg(json_build_object('id', b.id, 'orderNumber', b.order_number, 'court', b.court, 'kind', b.kind,
        'imposedOn', b.imposed_on, 'startsOn', b.starts_on, 'earliestReleaseOn', b.earliest_release_on,
        'conditionalReleaseOn', b.conditional_release_on, 'endsOn', b.ends_on, 'endedEarlyOn', b.ended_early_on,
        'offences', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'nationalCode', o.national_code, 'iccsCode', o.iccs_code,
            'label', o.label, 'committedOn', o.committed_on, 'isAttempted', o.is_attempted, 'isIndex', o.is_index) ORDER BY o.is_index DESC), '[]')
          FROM offence o WHERE o.legal_basis_id = b.id)) ORDER BY b.starts_on DESC), '[]')
      FROM legal_basis b WHERE b.person_id = p.id),
    'movements', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'site', s.name, 'place', m.place, 'reason', m.reason,
        'note', m.note, 'movedAt', m.moved_at) ORDER BY m.moved_at DESC), '[]')
      FROM movement m LEFT JOIN site s ON s.id = m.site_id WHERE m.person_id = p.id),
    'dependants', CASE WHEN ${mayReadDependants}::boolean THEN (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name,
        'birthYear', d.birth_year, 'livesWhere', d.lives_where, 'carer', d.carer, 'socialService', d.social_service) ORDER BY d.birth_year), '[]'::json)
      FROM dependant d WHERE d.person_id = p.id AND d.ended_on IS NULL) END,
    'dependantCount', (SELECT count(*)::int FROM dependant d WHERE d.person_id = p.id AND d.ended_on IS NULL))
    FROM person p WHERE p.id = seen.id)`;
}
