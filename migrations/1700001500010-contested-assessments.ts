import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** What a person says against an assessment of them, who looked at it again, and what came of it. */
export class ContestedAssessments1700001500010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE contest (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL REFERENCES assessment,
        person_id uuid NOT NULL REFERENCES person,
        state text NOT NULL CHECK (state IN ('made', 'in-review', 'decided', 'taken-back')),
        -- The person's own words.
        account text NOT NULL CHECK (length(trim(account)) >= 10),
        voice text NOT NULL CHECK (voice IN ('person', 'representative')),
        language text NOT NULL,
        items text[] NOT NULL DEFAULT '{}',
        made_on date NOT NULL,
        recorded_by_id uuid NOT NULL REFERENCES app_user,
        due_at timestamptz NOT NULL,
        reviewer_id uuid REFERENCES app_user,
        review_began_at timestamptz,
        -- Other answers the reviewer proposes, and what they would score: [{item, value, status, because}].
        proposal jsonb NOT NULL DEFAULT '[]',
        proposed_score jsonb,
        proposed_level text CHECK (proposed_level IN ('low', 'moderate', 'high', 'very-high')),
        outcome text CHECK (outcome IN ('assessment-stands', 'note-added', 'new-assessment')),
        explanation text,
        note text,
        decided_at timestamptz,
        correction_id uuid REFERENCES assessment,
        taken_back_because text,
        ${RECORD},
        CHECK ((state = 'decided') = (outcome IS NOT NULL)),
        CHECK ((state = 'decided') = (decided_at IS NOT NULL)),
        CHECK ((outcome IS NULL) = (explanation IS NULL)),
        CHECK ((outcome = 'note-added') IS NOT TRUE OR length(trim(note)) > 0),
        CHECK ((outcome = 'new-assessment') IS NOT TRUE OR correction_id IS NOT NULL),
        CHECK (state NOT IN ('in-review', 'decided') OR reviewer_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX contest_one_open ON contest (assessment_id) WHERE state IN ('made', 'in-review');
      CREATE INDEX contest_waiting ON contest (due_at) WHERE state IN ('made', 'in-review');
      CREATE INDEX contest_assessment ON contest (assessment_id, made_on DESC);
      CREATE INDEX contest_person ON contest (person_id);
      SELECT keeps_history('contest');

      -- Nobody judges their own work, the account stays as it was given, and what is decided is decided.
      CREATE FUNCTION guard_contest() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.reviewer_id IS NOT NULL AND EXISTS (SELECT 1 FROM assessment a WHERE a.id = NEW.assessment_id
            AND NEW.reviewer_id IN (a.assessor_id, a.countersigner_id)) THEN
          RAISE EXCEPTION 'a contest is reviewed by someone who took no part in the assessment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewer_took_no_part';
        END IF;
        IF TG_OP = 'UPDATE' THEN
          IF OLD.state IN ('decided', 'taken-back') THEN
            RAISE EXCEPTION 'a decided contest is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'decided_contest_is_immutable';
          END IF;
          IF (NEW.account, NEW.assessment_id, NEW.person_id, NEW.made_on, NEW.voice)
              IS DISTINCT FROM (OLD.account, OLD.assessment_id, OLD.person_id, OLD.made_on, OLD.voice) THEN
            RAISE EXCEPTION 'the account stays as it was given' USING ERRCODE = 'check_violation', CONSTRAINT = 'account_stays_as_given';
          END IF;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_contest BEFORE INSERT OR UPDATE ON contest FOR EACH ROW EXECUTE FUNCTION guard_contest();
      CREATE TRIGGER append_only BEFORE DELETE ON contest FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE contest; DROP FUNCTION guard_contest();');
  }
}
