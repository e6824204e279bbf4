import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the person says against an answer, why it stands, and why a setback was taken back (TR-14.6). */
export class SetbackAppeals1700001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE setback
        ADD COLUMN appeal_grounds text,
        ADD COLUMN appealed_on date,
        ADD COLUMN appeal_stands text,
        ADD COLUMN appeal_decided_by_id uuid REFERENCES app_user,
        ADD COLUMN appeal_decided_on date,
        ADD COLUMN withdrawn_because text,
        ADD CONSTRAINT setback_appeal_has_grounds CHECK (state <> 'appealed' OR (appeal_grounds IS NOT NULL AND appealed_on IS NOT NULL)),
        -- Whoever gave an answer does not judge the appeal against it.
        ADD CONSTRAINT setback_appeal_by_another CHECK (appeal_stands IS NULL OR appeal_decided_by_id IS DISTINCT FROM decided_by_id),
        ADD CONSTRAINT setback_withdrawn_says_why CHECK (state <> 'withdrawn' OR withdrawn_because IS NOT NULL);
      DROP INDEX setback_open;
      CREATE INDEX setback_open ON setback (state) WHERE state IN ('recorded', 'heard', 'appealed');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX setback_open;
      CREATE INDEX setback_open ON setback (state) WHERE state IN ('recorded', 'heard');
      ALTER TABLE setback DROP CONSTRAINT setback_appeal_has_grounds, DROP CONSTRAINT setback_appeal_by_another,
        DROP CONSTRAINT setback_withdrawn_says_why, DROP COLUMN appeal_grounds, DROP COLUMN appealed_on,
        DROP COLUMN appeal_stands, DROP COLUMN appeal_decided_by_id, DROP COLUMN appeal_decided_on, DROP COLUMN withdrawn_because;
    `);
  }
}
