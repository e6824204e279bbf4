import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** A protocol asks for several assessments at a moment: a round, and in it a clock for each instrument. */
export class AssessmentRounds1700001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE assessment_round (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        moment text NOT NULL CHECK (moment IN ('reception', 'community', 'before-release', 'after-event')),
        trigger_id uuid NOT NULL,
        setback text,
        began_at timestamptz NOT NULL,
        ended_at timestamptz,
        ${RECORD},
        CHECK (ended_at IS NULL OR ended_at >= began_at)
      );
      CREATE UNIQUE INDEX assessment_round_open ON assessment_round (person_id, moment) WHERE ended_at IS NULL;
      SELECT keeps_history('assessment_round');

      ALTER TABLE duty
        ADD COLUMN instrument_code text,
        -- Before this day the assessment would come too soon to count.
        ADD COLUMN opens_on date,
        -- Deferred: what made a round and its clocks may be taken back in any order.
        ADD COLUMN round_id uuid REFERENCES assessment_round DEFERRABLE INITIALLY DEFERRED,
        ADD CONSTRAINT duty_round_asks_for_instruments CHECK (round_id IS NULL OR instrument_code IS NOT NULL);
      CREATE INDEX duty_round ON duty (round_id) WHERE round_id IS NOT NULL;
      DROP INDEX duty_once;
      CREATE UNIQUE INDEX duty_once ON duty (person_id, kind, trigger_kind, trigger_id, (coalesce(instrument_code, '')))
        WHERE cancelled_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM duty WHERE round_id IS NOT NULL;
      DROP INDEX duty_once;
      ALTER TABLE duty DROP COLUMN round_id, DROP COLUMN opens_on, DROP COLUMN instrument_code;
      CREATE UNIQUE INDEX duty_once ON duty (person_id, kind, trigger_kind, trigger_id) WHERE cancelled_at IS NULL;
      DROP TABLE assessment_round;
    `);
  }
}
