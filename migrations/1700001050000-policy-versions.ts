import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of a policy says who put it into force and why; what is changed or taken back leaves its history. */
export class PolicyVersions1700001050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE policy
        ADD COLUMN note text,
        ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN created_by uuid REFERENCES app_user (id),
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN updated_by uuid REFERENCES app_user (id),
        ADD COLUMN revision int NOT NULL DEFAULT 1;
      CREATE INDEX policy_code ON policy (code, effective_from DESC);
      SELECT keeps_history('policy');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER keep_history ON policy;
      DROP INDEX policy_code;
      ALTER TABLE policy DROP COLUMN note, DROP COLUMN created_at, DROP COLUMN created_by,
        DROP COLUMN updated_at, DROP COLUMN updated_by, DROP COLUMN revision;
    `);
  }
}
