import { sql, type Fragment } from '../../platform/database/sql';

/** What a user was trained in, by instrument, the latest first. */
export function userTrainings(userId: string): Fragment {
  return sql`SELECT json_build_object('items', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'instrument', t.instrument_code,
      'trainedOn', t.trained_on, 'validUntil', t.valid_until, 'certificate', t.certificate, 'revision', t.revision)
      ORDER BY t.instrument_code, t.trained_on DESC), '[]') FROM instrument_training t WHERE t.user_id = u.id))::text AS json
    FROM app_user u WHERE u.id = ${userId}::uuid`;
}

export interface OpenStop {
  readonly code: string;
  readonly version: string;
  readonly stop: {
    readonly reason: string;
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  };
}

/** The versions that are out of use now. */
export function openStops(): Fragment {
  return sql`SELECT s.instrument_code AS code, s.instrument_version AS version, json_build_object('reason', s.reason, 'at', s.stopped_at,
      'by', json_build_object('id', u.id, 'name', u.display_name)) AS stop
    FROM instrument_stop s JOIN app_user u ON u.id = s.stopped_by_id WHERE s.resumed_at IS NULL`;
}
