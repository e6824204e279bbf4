import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, the jurisdiction and its sites, history of every change, keys that make a creation happen once. */
export class Foundations1700000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE jurisdiction (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        is_demo boolean NOT NULL DEFAULT false,
        only_row boolean NOT NULL DEFAULT true UNIQUE CHECK (only_row)
      );

      CREATE TABLE site (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('prison', 'probation-office')),
        holds text NOT NULL DEFAULT 'everyone' CHECK (holds IN ('men', 'women', 'everyone')),
        region text NOT NULL
      );

      -- Days, levels, ladders, reason trees, thresholds: data with effective dates, half-open [from, to).
      CREATE TABLE policy (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        body jsonb NOT NULL,
        CHECK (effective_to IS NULL OR effective_to > effective_from),
        EXCLUDE USING gist (code WITH =, daterange(effective_from, effective_to) WITH &&)
      );

      CREATE TABLE record_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        table_name text NOT NULL,
        record_id uuid NOT NULL,
        revision int,
        row_before jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX record_history_record ON record_history (record_id, id);

      CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO record_history (table_name, record_id, revision, row_before)
        VALUES (TG_TABLE_NAME, OLD.id, (to_jsonb(OLD) ->> 'revision')::int, to_jsonb(OLD));
        RETURN NULL;
      END $$;

      -- Nothing a worker wrote is overwritten without history: SELECT keeps_history('person');
      CREATE FUNCTION keeps_history(table_name text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER keep_history AFTER UPDATE OR DELETE ON %I
          FOR EACH ROW EXECUTE FUNCTION keep_history()', table_name);
      END $$;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_history
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE record_history, policy, site, jurisdiction;
      DROP FUNCTION keeps_history(text); DROP FUNCTION keep_history(); DROP FUNCTION refuse_change();
    `);
  }
}
