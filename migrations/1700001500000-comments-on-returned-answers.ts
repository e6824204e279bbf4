import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Each time an assessment was sent back: by whom, with which note, and what was said about single answers. */
export class CommentsOnReturnedAnswers1700001500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE assessment_return (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL REFERENCES assessment,
        note text NOT NULL CHECK (length(trim(note)) > 0),
        returned_by_id uuid NOT NULL REFERENCES app_user,
        returned_at timestamptz NOT NULL
      );
      CREATE INDEX assessment_return_assessment ON assessment_return (assessment_id, returned_at);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON assessment_return FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Nobody sends their own assessment back.
      CREATE FUNCTION guard_return() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM assessment a WHERE a.id = NEW.assessment_id AND a.assessor_id = NEW.returned_by_id) THEN
          RAISE EXCEPTION 'an assessment is sent back by someone else than its assessor'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'returned_by_another';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_return BEFORE INSERT ON assessment_return FOR EACH ROW EXECUTE FUNCTION guard_return();

      CREATE TABLE return_comment (
        id uuid PRIMARY KEY,
        return_id uuid NOT NULL REFERENCES assessment_return,
        assessment_id uuid NOT NULL REFERENCES assessment,
        item_code text NOT NULL,
        comment text NOT NULL CHECK (length(trim(comment)) > 0),
        dealt_with_at timestamptz,
        dealt_with_by_id uuid REFERENCES app_user,
        reply text,
        ${RECORD},
        UNIQUE (return_id, item_code),
        CHECK ((dealt_with_at IS NULL) = (dealt_with_by_id IS NULL))
      );
      CREATE INDEX return_comment_assessment ON return_comment (assessment_id);
      SELECT keeps_history('return_comment');

      -- What was said stays as it was said; that it is dealt with is noted only while answers can change.
      CREATE FUNCTION guard_return_comment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR (NEW.return_id, NEW.assessment_id, NEW.item_code, NEW.comment)
            IS DISTINCT FROM (OLD.return_id, OLD.assessment_id, OLD.item_code, OLD.comment) THEN
          RAISE EXCEPTION 'a comment stays as it was said' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_stays_as_said';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM assessment a WHERE a.id = NEW.assessment_id AND a.state = 'draft') THEN
          RAISE EXCEPTION 'comments are dealt with only in a draft'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'comments_are_dealt_with_in_a_draft';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_return_comment BEFORE UPDATE OR DELETE ON return_comment FOR EACH ROW EXECUTE FUNCTION guard_return_comment();

      -- What was sent back before keeps its note, with whoever the trail says sent it.
      INSERT INTO assessment_return (id, assessment_id, note, returned_by_id, returned_at)
        SELECT gen_random_uuid(), a.id, a.return_note, e.actor_id, e.at FROM assessment a
        JOIN LATERAL (SELECT t.actor_id, t.at FROM audit_entry t
          WHERE t.person_id = a.person_id AND t.subject_id = a.id AND t.action = 'assessment.returned' AND t.actor_id IS NOT NULL
          ORDER BY t.at DESC LIMIT 1) e ON true
        WHERE length(trim(coalesce(a.return_note, ''))) > 0 AND e.actor_id <> a.assessor_id;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE return_comment, assessment_return;
      DROP FUNCTION guard_return_comment(); DROP FUNCTION guard_return();
    `);
  }
}
