import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In words, why a draft was given up or a signed assessment taken back; «other» alone explains nothing. */
export class WhyGivenUp1700001500020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE assessment ADD COLUMN ended_note text;
      -- Signed means settled: only its standing, and why, may still change.
      CREATE OR REPLACE FUNCTION keep_signed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.signed_at IS NOT NULL AND (to_jsonb(NEW) - '{state,withdraw_reason,ended_note,final_level,updated_at,updated_by,revision}'::text[])
            IS DISTINCT FROM (to_jsonb(OLD) - '{state,withdraw_reason,ended_note,final_level,updated_at,updated_by,revision}'::text[]) THEN
          RAISE EXCEPTION 'a signed assessment is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_signed_is_immutable';
        END IF;
        RETURN NEW;
      END $$;
      CREATE INDEX assessment_unfinished ON assessment (person_id) WHERE state IN ('draft', 'returned');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX assessment_unfinished;
      ALTER TABLE assessment DROP COLUMN ended_note;
      CREATE OR REPLACE FUNCTION keep_signed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.signed_at IS NOT NULL AND (to_jsonb(NEW) - '{state,withdraw_reason,final_level,updated_at,updated_by,revision}'::text[])
            IS DISTINCT FROM (to_jsonb(OLD) - '{state,withdraw_reason,final_level,updated_at,updated_by,revision}'::text[]) THEN
          RAISE EXCEPTION 'a signed assessment is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_signed_is_immutable';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }
}
