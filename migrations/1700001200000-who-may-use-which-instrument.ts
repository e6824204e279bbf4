import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Who was trained in which instrument and until when, and which version is stopped and why. */
export class WhoMayUseWhichInstrument1700001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE instrument_training (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES app_user,
        instrument_code text NOT NULL,
        trained_on date NOT NULL,
        -- Null: the licence does not run out.
        valid_until date,
        certificate text,
        ${RECORD},
        CHECK (valid_until IS NULL OR valid_until >= trained_on),
        UNIQUE (user_id, instrument_code, trained_on)
      );
      SELECT keeps_history('instrument_training');

      CREATE TABLE instrument_stop (
        id uuid PRIMARY KEY,
        instrument_code text NOT NULL,
        instrument_version text NOT NULL,
        reason text NOT NULL,
        stopped_by_id uuid NOT NULL REFERENCES app_user,
        stopped_at timestamptz NOT NULL,
        resumed_by_id uuid REFERENCES app_user,
        resumed_at timestamptz,
        resume_reason text,
        ${RECORD},
        CHECK ((resumed_at IS NULL) = (resumed_by_id IS NULL) AND (resumed_at IS NULL) = (resume_reason IS NULL))
      );
      CREATE UNIQUE INDEX instrument_stopped ON instrument_stop (instrument_code, instrument_version) WHERE resumed_at IS NULL;
      SELECT keeps_history('instrument_stop');

      -- Whoever assessed before licences were kept stays able to: trained on the day of their first signed one.
      INSERT INTO instrument_training (id, user_id, instrument_code, trained_on)
        SELECT gen_random_uuid(), assessor_id, instrument_code, min(assessed_on) FROM assessment
        WHERE signed_at IS NOT NULL AND instrument_code = 'throughcare-needs' GROUP BY assessor_id, instrument_code;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE instrument_stop, instrument_training;');
  }
}
