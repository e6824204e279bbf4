import { DEFAULT_POLICY_BOOK, type IsoDate, type PolicyCode } from '@throughcare/domain';
import { sql, type Fragment } from '../../platform/database/sql';

/** Every page as it is in force on a day; a page nobody decided shows the default. */
export function policyBook(today: IsoDate): Fragment {
  return sql`SELECT json_build_object('items', json_agg(json_build_object('code', d.key,
      'body', coalesce(v.body, d.value), 'inForceSince', v.effective_from, 'isDefault', v.id IS NULL,
      'nextFrom', (SELECT min(n.effective_from) FROM policy n WHERE n.code = d.key AND n.effective_from > ${today}::date))
      ORDER BY d.at))::text AS json
    FROM (SELECT key, value, row_number() OVER () AS at FROM json_each(${JSON.stringify(DEFAULT_POLICY_BOOK)}::json)) d
    LEFT JOIN LATERAL (SELECT p.id, p.body::json AS body, p.effective_from FROM policy p
      WHERE p.code = d.key AND p.effective_from <= ${today}::date
        AND (p.effective_to IS NULL OR p.effective_to > ${today}::date)) v ON true`;
}

/** The page in force on a day, as a piece of a larger statement. */
export function policyInForce(code: PolicyCode, on: IsoDate): Fragment {
  return sql`coalesce((SELECT p.body FROM policy p WHERE p.code = ${code}::text AND p.effective_from <= ${on}::date
    AND (p.effective_to IS NULL OR p.effective_to > ${on}::date)), ${JSON.stringify(DEFAULT_POLICY_BOOK[code])}::jsonb)`;
}

/** One page with every version it ever had, the latest first. */
export function policyPage(code: PolicyCode): Fragment {
  return sql`SELECT json_build_object('code', ${code}::text, 'default', ${JSON.stringify(DEFAULT_POLICY_BOOK[code])}::json,
      'versions', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'body', p.body, 'effectiveFrom', p.effective_from,
          'effectiveTo', p.effective_to, 'note', p.note, 'decidedBy', u.display_name, 'decidedAt', p.created_at)
          ORDER BY p.effective_from DESC), '[]')
        FROM policy p LEFT JOIN app_user u ON u.id = p.created_by WHERE p.code = ${code}::text))::text AS json`;
}
