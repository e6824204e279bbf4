import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers across many lives read these indexes alone: who is at a site, and the clocks of a kind by their first day. */
export class LookAcrossByIndex1700001110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX person_held_at ON person (site_id) INCLUDE (id);
      DROP INDEX duty_kind_due;
      CREATE INDEX duty_kind_due ON duty (kind, original_due_at) INCLUDE (person_id, triggered_at, done_at, cancelled_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX duty_kind_due, person_held_at;
      CREATE INDEX duty_kind_due ON duty (kind, original_due_at);
    `);
  }
}
