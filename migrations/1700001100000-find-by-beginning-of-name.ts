import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search that finds very many still shows those whose name begins with it first, in the order of names. */
export class FindByBeginningOfName1700001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE INDEX person_name_beginning ON person_name (latin_key text_pattern_ops)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX person_name_beginning');
  }
}
