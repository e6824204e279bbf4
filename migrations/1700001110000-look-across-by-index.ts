import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers across many lives read these indexes alone: who is at a site, the clocks of a kind by their
 * first day, and what went well lately.
 */
export class LookAcrossByIndex1700001110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX person_held_at ON person (site_id) INCLUDE (id);
      DROP INDEX duty_kind_due;
      CREATE INDEX duty_kind_due ON duty (kind, original_due_at) INCLUDE (person_id, triggered_at, done_at, cancelled_at);
      CREATE INDEX timeline_entry_good ON timeline_entry (happened_at DESC) WHERE tone = 'good';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX duty_kind_due, person_held_at, timeline_entry_good;
      CREATE INDEX duty_kind_due ON duty (kind, original_due_at);
    `);
  }
}
