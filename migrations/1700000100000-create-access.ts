import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users, their sessions, and the keys of creations already done. */
export class CreateAccess1700000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE app_user (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE CHECK (username = lower(username)),
        display_name text NOT NULL,
        password_hash text NOT NULL,
        must_change_password boolean NOT NULL DEFAULT false,
        has_demo_password boolean NOT NULL DEFAULT false,
        role text NOT NULL CHECK (role IN ('caseworker', 'probation-officer', 'facilitator', 'supervisor',
          'manager', 'partner-worker', 'administrator', 'auditor')),
        scope text NOT NULL CHECK (scope IN ('caseload', 'site', 'region', 'all', 'referrals')),
        site_ids uuid[] NOT NULL DEFAULT '{}',
        clearances text[] NOT NULL DEFAULT '{}',
        partner_id uuid,
        language text NOT NULL DEFAULT 'en',
        is_active boolean NOT NULL DEFAULT true,
        failed_sign_ins int NOT NULL DEFAULT 0,
        locked_until timestamptz,
        last_signed_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid,
        revision int NOT NULL DEFAULT 1,
        CHECK ((role = 'partner-worker') = (partner_id IS NOT NULL)),
        CHECK ((role = 'partner-worker') = (scope = 'referrals'))
      );
      SELECT keeps_history('app_user');

      -- One row a refresh token; a family is one sign-in. A used token that comes back ends the family.
      CREATE TABLE refresh_session (
        id uuid PRIMARY KEY,
        family_id uuid NOT NULL,
        user_id uuid NOT NULL REFERENCES app_user,
        token_hash bytea NOT NULL UNIQUE,
        signed_in_at timestamptz NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX refresh_session_family ON refresh_session (family_id);
      CREATE INDEX refresh_session_user ON refresh_session (user_id) WHERE revoked_at IS NULL;

      CREATE TABLE idempotency_key (
        user_id uuid NOT NULL REFERENCES app_user,
        key text NOT NULL,
        request_hash text NOT NULL,
        status int,
        response text,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, key)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE idempotency_key, refresh_session, app_user');
  }
}
