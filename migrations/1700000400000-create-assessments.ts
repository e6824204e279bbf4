import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** One conduct of one instrument, its answers with their history, what follows from it, and who may change its level. */
export class CreateAssessments1700000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Instruments of the site beside the built-in ones; a published version never changes.
      CREATE TABLE instrument_version (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        version text NOT NULL,
        definition jsonb NOT NULL,
        state text NOT NULL DEFAULT 'published' CHECK (state IN ('draft', 'reviewed', 'published', 'retired')),
        UNIQUE (code, version),
        ${RECORD}
      );

      CREATE TABLE assessment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        instrument_code text NOT NULL,
        instrument_version text NOT NULL,
        moment text NOT NULL CHECK (moment IN ('reception', 'review', 'before-release', 'after-event', 'community')),
        state text NOT NULL CHECK (state IN ('draft', 'submitted', 'awaiting-countersignature', 'returned', 'signed',
          'abandoned', 'superseded', 'withdrawn')),
        assessor_id uuid NOT NULL REFERENCES app_user,
        countersigner_id uuid REFERENCES app_user,
        language text NOT NULL,
        assessed_on date NOT NULL,
        context jsonb NOT NULL,
        fit jsonb NOT NULL,
        fit_reason text,
        submitted_at timestamptz,
        signed_at timestamptz,
        return_note text,
        abandon_reason text,
        withdraw_reason text,
        score jsonb,
        scored_level text CHECK (scored_level IN ('low', 'moderate', 'high', 'very-high')),
        final_level text CHECK (final_level IN ('low', 'moderate', 'high', 'very-high')),
        supersedes_id uuid REFERENCES assessment,
        ${RECORD},
        CHECK (countersigner_id IS NULL OR countersigner_id <> assessor_id),
        CHECK ((signed_at IS NOT NULL) = (state IN ('signed', 'superseded', 'withdrawn')))
      );
      CREATE INDEX assessment_person ON assessment (person_id, assessed_on DESC);
      CREATE INDEX assessment_open ON assessment (assessor_id, state) WHERE state IN ('draft', 'returned');
      CREATE INDEX assessment_waiting ON assessment (state, submitted_at) WHERE state IN ('submitted', 'awaiting-countersignature');
      CREATE INDEX assessment_signed ON assessment (instrument_code, signed_at);
      SELECT keeps_history('assessment');

      -- Signed means settled: only its standing may still change.
      CREATE FUNCTION keep_signed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.signed_at IS NOT NULL AND (to_jsonb(NEW) - '{state,withdraw_reason,final_level,updated_at,updated_by,revision}'::text[])
            IS DISTINCT FROM (to_jsonb(OLD) - '{state,withdraw_reason,final_level,updated_at,updated_by,revision}'::text[]) THEN
          RAISE EXCEPTION 'a signed assessment is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_signed_is_immutable';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_signed BEFORE UPDATE ON assessment FOR EACH ROW EXECUTE FUNCTION keep_signed_assessment();

      CREATE TABLE assessment_answer (
        assessment_id uuid NOT NULL REFERENCES assessment,
        item_code text NOT NULL,
        value jsonb,
        status text NOT NULL CHECK (status IN ('answered', 'unknown', 'declined', 'not-asked')),
        -- The question and its options as they were shown, in the language shown.
        shown jsonb NOT NULL,
        language text NOT NULL,
        evidence text,
        sources text[] NOT NULL DEFAULT '{}',
        is_prefilled boolean NOT NULL DEFAULT false,
        answered_by uuid NOT NULL REFERENCES app_user,
        answered_at timestamptz NOT NULL DEFAULT now(),
        revision int NOT NULL DEFAULT 1,
        PRIMARY KEY (assessment_id, item_code),
        CHECK (status <> 'answered' OR value IS NOT NULL)
      );

      CREATE TABLE assessment_answer_history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        assessment_id uuid NOT NULL,
        item_code text NOT NULL,
        row_before jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX assessment_answer_history_answer ON assessment_answer_history (assessment_id, item_code);

      CREATE FUNCTION guard_answer() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE is_draft boolean;
      BEGIN
        SELECT state = 'draft' INTO is_draft FROM assessment WHERE id = coalesce(NEW.assessment_id, OLD.assessment_id);
        IF NOT is_draft THEN
          RAISE EXCEPTION 'answers change only in a draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'answers_change_only_in_a_draft';
        END IF;
        IF TG_OP <> 'INSERT' THEN
          INSERT INTO assessment_answer_history (assessment_id, item_code, row_before) VALUES (OLD.assessment_id, OLD.item_code, to_jsonb(OLD));
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER guard_answer BEFORE INSERT OR UPDATE OR DELETE ON assessment_answer FOR EACH ROW EXECUTE FUNCTION guard_answer();

      CREATE TABLE need (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        assessment_id uuid NOT NULL REFERENCES assessment,
        domain text NOT NULL CHECK (domain IN ('accommodation', 'employment', 'education', 'money-documents', 'drugs', 'alcohol',
          'health', 'family', 'community', 'thinking')),
        level text NOT NULL CHECK (level IN ('none', 'some', 'significant', 'unknown')),
        is_linked_to_offending boolean NOT NULL DEFAULT false,
        is_linked_to_harm boolean NOT NULL DEFAULT false,
        is_priority boolean NOT NULL,
        strengths text,
        own_words text,
        motivation text NOT NULL DEFAULT 'not-asked',
        because text[] NOT NULL DEFAULT '{}',
        found_on date NOT NULL,
        UNIQUE (assessment_id, domain)
      );
      CREATE INDEX need_person ON need (person_id, domain, found_on DESC);

      -- The finding that counts in each domain: the latest of a signed assessment, with the level before it.
      CREATE VIEW current_need AS
        SELECT DISTINCT ON (n.person_id, n.domain) n.*, a.instrument_code,
          lead(n.level) OVER (PARTITION BY n.person_id, n.domain ORDER BY n.found_on DESC, a.signed_at DESC) AS level_before
        FROM need n JOIN assessment a ON a.id = n.assessment_id
        WHERE a.state IN ('signed', 'superseded')
        ORDER BY n.person_id, n.domain, n.found_on DESC, a.signed_at DESC;

      CREATE TABLE override (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL REFERENCES assessment,
        person_id uuid NOT NULL REFERENCES person,
        state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'refused', 'withdrawn')),
        scored_level text NOT NULL,
        proposed_level text NOT NULL,
        reason text NOT NULL,
        justification text NOT NULL,
        proposed_by_id uuid NOT NULL REFERENCES app_user,
        proposed_at timestamptz NOT NULL,
        decided_by_id uuid REFERENCES app_user,
        decided_at timestamptz,
        decision_note text,
        ${RECORD},
        CHECK (proposed_level <> scored_level),
        CHECK (decided_by_id IS NULL OR decided_by_id <> proposed_by_id),
        CHECK ((state IN ('accepted', 'refused')) = (decided_by_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX override_one_at_a_time ON override (assessment_id) WHERE state IN ('proposed', 'accepted');
      CREATE INDEX override_waiting ON override (proposed_at) WHERE state = 'proposed';
      SELECT keeps_history('override');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW current_need;
      DROP TABLE override, need, assessment_answer_history, assessment_answer, assessment, instrument_version;
      DROP FUNCTION guard_answer(); DROP FUNCTION keep_signed_assessment();
    `);
  }
}
