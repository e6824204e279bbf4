import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Instruments written here: from draft through review to published, each version with its golden cases and its way. */
export class AuthoredInstruments1700001600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Was laid out with the assessments; nothing ever wrote to it.
      DROP TABLE instrument_version;
      CREATE TABLE instrument_version (
        id uuid PRIMARY KEY,
        code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 60),
        version text NOT NULL CHECK (version ~ '^[0-9]+(\\.[0-9]+)*$' AND length(version) <= 20),
        state text NOT NULL CHECK (state IN ('draft', 'in-review', 'reviewed', 'published', 'retired', 'discarded')),
        -- As their author saved them, key by key: that is what leaves as a file.
        file json NOT NULL,
        cases json NOT NULL DEFAULT '[]',
        notes jsonb NOT NULL DEFAULT '[]',
        -- What the checks said when it was last saved or moved.
        faults jsonb NOT NULL DEFAULT '[]',
        case_results jsonb NOT NULL DEFAULT '[]',
        based_on_code text,
        based_on_version text,
        author_id uuid NOT NULL REFERENCES app_user,
        editor_ids uuid[] NOT NULL,
        reviewer_id uuid REFERENCES app_user,
        published_at timestamptz,
        ${RECORD},
        CHECK ((based_on_code IS NULL) = (based_on_version IS NULL)),
        CHECK (author_id = ANY (editor_ids)),
        CONSTRAINT reviewer_did_not_write CHECK (reviewer_id IS NULL OR reviewer_id <> ALL (editor_ids)),
        CHECK ((state IN ('reviewed', 'published', 'retired')) = (reviewer_id IS NOT NULL)),
        CHECK ((state IN ('published', 'retired')) = (published_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX instrument_version_one ON instrument_version (code, version) WHERE state <> 'discarded';
      CREATE INDEX instrument_version_in_use ON instrument_version (code, published_at) WHERE state IN ('published', 'retired');
      CREATE INDEX instrument_version_latest ON instrument_version (updated_at DESC);
      SELECT keeps_history('instrument_version');

      CREATE FUNCTION guard_instrument_version() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE is_changed boolean := NEW.file::text <> OLD.file::text OR NEW.cases::text <> OLD.cases::text OR NEW.version <> OLD.version;
      BEGIN
        IF is_changed AND NOT (OLD.state = 'draft' AND NEW.state = 'draft') THEN
          RAISE EXCEPTION 'an instrument is written on only in a draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'instrument_written_only_in_a_draft';
        END IF;
        IF is_changed AND NEW.updated_by IS NOT NULL AND NEW.updated_by <> ALL (NEW.editor_ids) THEN
          RAISE EXCEPTION 'whoever changes an instrument is among its editors' USING ERRCODE = 'check_violation', CONSTRAINT = 'instrument_editors_are_named';
        END IF;
        IF NEW.code <> OLD.code OR NEW.author_id <> OLD.author_id OR NOT (NEW.editor_ids @> OLD.editor_ids) THEN
          RAISE EXCEPTION 'code and writers of an instrument stay' USING ERRCODE = 'check_violation', CONSTRAINT = 'instrument_writers_stay';
        END IF;
        IF OLD.state IN ('published', 'retired', 'discarded') AND NEW.state <> OLD.state AND NOT (OLD.state = 'published' AND NEW.state = 'retired') THEN
          RAISE EXCEPTION 'a published instrument is at most retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'published_instrument_stays';
        END IF;
        IF OLD.published_at IS NOT NULL AND (NEW.published_at, NEW.reviewer_id) IS DISTINCT FROM (OLD.published_at, OLD.reviewer_id) THEN
          RAISE EXCEPTION 'who published an instrument, and when, stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'published_instrument_stays';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_instrument_version BEFORE UPDATE ON instrument_version FOR EACH ROW EXECUTE FUNCTION guard_instrument_version();
      CREATE TRIGGER append_only BEFORE DELETE ON instrument_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- The way of a version, for whoever asks later who decided what.
      CREATE TABLE instrument_version_move (
        id uuid PRIMARY KEY,
        instrument_version_id uuid NOT NULL REFERENCES instrument_version,
        move text NOT NULL CHECK (move IN ('begin', 'hand-in', 'take-back', 'approve', 'return', 'reopen', 'publish', 'retire', 'discard')),
        by_id uuid NOT NULL REFERENCES app_user,
        at timestamptz NOT NULL,
        reason text CHECK (length(trim(reason)) > 0),
        CHECK (move NOT IN ('return', 'retire') OR reason IS NOT NULL)
      );
      CREATE INDEX instrument_version_move_of ON instrument_version_move (instrument_version_id, at);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON instrument_version_move
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE app_user DROP CONSTRAINT app_user_role_check;
      ALTER TABLE app_user ADD CONSTRAINT app_user_role_check CHECK (role IN ('caseworker', 'probation-officer', 'facilitator',
        'supervisor', 'manager', 'partner-worker', 'instrument-author', 'administrator', 'auditor'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE app_user DROP CONSTRAINT app_user_role_check;
      ALTER TABLE app_user ADD CONSTRAINT app_user_role_check CHECK (role IN ('caseworker', 'probation-officer', 'facilitator',
        'supervisor', 'manager', 'partner-worker', 'administrator', 'auditor'));
      DROP TABLE instrument_version_move, instrument_version;
      DROP FUNCTION guard_instrument_version();
      CREATE TABLE instrument_version (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        version text NOT NULL,
        definition jsonb NOT NULL,
        state text NOT NULL DEFAULT 'published' CHECK (state IN ('draft', 'reviewed', 'published', 'retired')),
        UNIQUE (code, version),
        ${RECORD}
      );
    `);
  }
}
