import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is invited to a catch-up session, and which session they missed; never changed. */
export class CreateCatchUps1700001010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE catch_up_place (
        session_id uuid NOT NULL REFERENCES programme_session,
        referral_id uuid NOT NULL REFERENCES referral,
        missed_session_id uuid NOT NULL REFERENCES programme_session,
        given_by uuid NOT NULL REFERENCES app_user,
        given_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (session_id, referral_id),
        CHECK (session_id <> missed_session_id)
      );
      CREATE INDEX catch_up_place_missed ON catch_up_place (missed_session_id, referral_id);
      CREATE INDEX catch_up_place_referral ON catch_up_place (referral_id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON catch_up_place FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE catch_up_place');
  }
}
