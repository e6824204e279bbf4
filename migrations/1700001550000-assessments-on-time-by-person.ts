import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's duties of one kind answer from the index alone: the first assessments of one admission are judged together. */
export class AssessmentsOnTimeByPerson1700001550000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX duty_person;
      CREATE INDEX duty_person ON duty (person_id, kind, original_due_at)
        INCLUDE (id, trigger_kind, trigger_id, triggered_at, done_at, cancelled_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX duty_person;
      CREATE INDEX duty_person ON duty (person_id);
    `);
  }
}
