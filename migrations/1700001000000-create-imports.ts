import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Files of people, orders and movements: staged row by row, checked, loaded, and taken back exactly. */
export class CreateImports1700001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_batch (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('people', 'orders', 'movements')),
        site_id uuid NOT NULL REFERENCES site,
        file_name text NOT NULL,
        file_hash text NOT NULL,
        headings text[] NOT NULL,
        mapping jsonb,
        date_order text NOT NULL DEFAULT 'day-first' CHECK (date_order IN ('day-first', 'month-first')),
        state text NOT NULL CHECK (state IN ('uploaded', 'checking', 'checked', 'loading', 'loaded',
          'undoing', 'undone', 'failed', 'cancelled')),
        row_count int NOT NULL,
        -- For whom the job under way works: what this user may do is asked again before every batch of rows.
        acting_user_id uuid REFERENCES app_user,
        failed_because text,
        checked_at timestamptz,
        loaded_at timestamptz,
        undone_at timestamptz,
        CHECK (state IN ('uploaded', 'cancelled') OR mapping IS NOT NULL),
        CHECK ((state = 'failed') = (failed_because IS NOT NULL)),
        ${RECORD}
      );
      CREATE INDEX import_batch_site ON import_batch (site_id, created_at DESC, id);
      CREATE INDEX import_batch_recent ON import_batch (created_at DESC, id);
      CREATE INDEX import_batch_hash ON import_batch (file_hash, site_id, kind);
      CREATE INDEX import_batch_working ON import_batch (state) WHERE state IN ('checking', 'loading', 'undoing');
      SELECT keeps_history('import_batch');

      -- A working process renews its lease; a killed one lets it pass, and another goes on with the rows left over.
      CREATE TABLE import_lease (
        batch_id uuid PRIMARY KEY REFERENCES import_batch,
        leased_by uuid NOT NULL,
        leased_until timestamptz NOT NULL
      );

      CREATE TABLE import_row (
        batch_id uuid NOT NULL REFERENCES import_batch,
        -- As a spreadsheet counts: the headings are line 1.
        line_number int NOT NULL CHECK (line_number > 1),
        -- What the file said, until the row is loaded; then the record says it.
        cells jsonb,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready', 'faulty', 'review', 'loaded', 'skipped', 'undone')),
        values jsonb,
        faults jsonb NOT NULL DEFAULT '[]',
        matches jsonb NOT NULL DEFAULT '[]',
        decision text CHECK (decision IN ('same', 'new', 'skip')),
        same_as_id uuid,
        same_as_line int,
        decided_by uuid REFERENCES app_user,
        person_id uuid,
        record_id uuid,
        happened_at timestamptz,
        -- Every row this one made or changed, with a print of its content: what undoing takes back, and nothing else.
        footprint jsonb,
        loaded_order bigint,
        PRIMARY KEY (batch_id, line_number),
        CHECK ((decision IS NULL) = (decided_by IS NULL)),
        CHECK (state <> 'review' OR jsonb_array_length(matches) > 0),
        CHECK (state <> 'faulty' OR jsonb_array_length(faults) > 0)
      );
      CREATE INDEX import_row_state ON import_row (batch_id, state, line_number);
      CREATE INDEX import_row_sequence ON import_row (batch_id, state, happened_at, line_number);
      CREATE INDEX import_row_person ON import_row (batch_id, person_id) WHERE person_id IS NOT NULL;
      CREATE INDEX import_row_undo ON import_row (batch_id, loaded_order DESC) WHERE state = 'loaded';
      CREATE SEQUENCE import_loaded_order;

      -- While a file is checked: the keys under which its rows may meet. Gone when the check is done.
      CREATE TABLE import_key (
        batch_id uuid NOT NULL REFERENCES import_batch,
        key text NOT NULL,
        line_number int NOT NULL,
        PRIMARY KEY (batch_id, key, line_number)
      );

      -- The choice of columns for files with these headings, at this site.
      CREATE TABLE import_mapping (
        site_id uuid NOT NULL REFERENCES site,
        kind text NOT NULL CHECK (kind IN ('people', 'orders', 'movements')),
        heading_set text NOT NULL,
        fields jsonb NOT NULL,
        date_order text NOT NULL,
        used_by uuid NOT NULL REFERENCES app_user,
        used_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (site_id, kind, heading_set)
      );

      -- Undoing deletes; what is deleted is kept as history, like everything a worker wrote.
      SELECT keeps_history('person_name');
      SELECT keeps_history('person_identifier');
      SELECT keeps_history('offence');
      SELECT keeps_history('timeline_entry');
      SELECT keeps_history('assignment');

      -- Deleting a person, an order or a duty asks every table that refers to it; so does the footprint of a row.
      CREATE INDEX person_merged_into ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;
      CREATE INDEX different_people_b ON different_people (person_b);
      CREATE INDEX movement_legal_basis ON movement (legal_basis_id);
      CREATE INDEX duty_person ON duty (person_id);
      CREATE INDEX override_person ON override (person_id);
      CREATE INDEX referral_move_person ON referral_move (person_id);
      CREATE INDEX plan_agreement_person ON plan_agreement (person_id);
      CREATE INDEX plan_review_person ON plan_review (person_id);

      -- A print of a row's content; when and by whom it was last touched is no content.
      CREATE FUNCTION row_print(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT md5((content - 'revision' - 'updated_at' - 'updated_by')::text)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX plan_review_person, plan_agreement_person, referral_move_person, override_person, duty_person, movement_legal_basis,
        different_people_b, person_merged_into;
      DROP TRIGGER keep_history ON assignment; DROP TRIGGER keep_history ON timeline_entry; DROP TRIGGER keep_history ON offence;
      DROP TRIGGER keep_history ON person_identifier; DROP TRIGGER keep_history ON person_name;
      DROP TABLE import_mapping, import_key, import_row, import_lease, import_batch;
      DROP SEQUENCE import_loaded_order; DROP FUNCTION row_print(jsonb);
    `);
  }
}
