import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;
const REASON_CATEGORIES = `('eligibility', 'suitability', 'persons-choice', 'circumstances', 'conduct', 'service')`;
const STATES = `('draft', 'submitted', 'under-review', 'accepted', 'waiting', 'enrolled', 'in-progress', 'on-hold', 'completed',
          'not-completed', 'not-eligible', 'not-suitable', 'declined-by-person', 'withdrawn', 'deselected')`;

/** Programmes, their groups and sessions, the way of each referral, attendance and how it ended. */
export class CreateProgrammes1700000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE programme (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        version int NOT NULL CHECK (version >= 1),
        name text NOT NULL,
        summary text NOT NULL DEFAULT '',
        target_needs text[] NOT NULL CHECK (cardinality(target_needs) > 0),
        modules jsonb NOT NULL,
        intended_minutes int NOT NULL CHECK (intended_minutes >= 0),
        group_least int NOT NULL CHECK (group_least >= 1),
        group_most int NOT NULL,
        eligibility jsonb NOT NULL DEFAULT '{}',
        tags text[] NOT NULL DEFAULT '{}',
        length_days int NOT NULL CHECK (length_days >= 1),
        completion_share double precision NOT NULL CHECK (completion_share > 0 AND completion_share <= 1),
        evidence_note text NOT NULL,
        accreditation text,
        is_offered boolean NOT NULL DEFAULT true,
        ${RECORD},
        UNIQUE (code, version),
        CHECK (group_most >= group_least)
      );
      CREATE INDEX programme_name ON programme (name, version);
      SELECT keeps_history('programme');

      CREATE TABLE programme_group (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme,
        site_id uuid NOT NULL REFERENCES site,
        number int NOT NULL CHECK (number >= 1),
        facilitator_ids uuid[] NOT NULL CHECK (cardinality(facilitator_ids) > 0),
        room text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        weekly jsonb NOT NULL,
        capacity int NOT NULL CHECK (capacity >= 1),
        state text NOT NULL CHECK (state IN ('planned', 'running', 'finished', 'cancelled')),
        ${RECORD},
        UNIQUE (programme_id, number),
        CHECK (ends_on >= starts_on)
      );
      CREATE INDEX programme_group_next ON programme_group (programme_id, starts_on);
      CREATE INDEX programme_group_site ON programme_group (site_id, starts_on);
      CREATE INDEX programme_group_facilitators ON programme_group USING gin (facilitator_ids);
      SELECT keeps_history('programme_group');

      CREATE TABLE programme_session (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES programme_group,
        number int NOT NULL CHECK (number >= 1),
        module_code text NOT NULL,
        title text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('group', 'one-to-one', 'catch-up')),
        is_risk_reducing boolean NOT NULL,
        minutes int NOT NULL CHECK (minutes > 0),
        starts_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'did-not-run')),
        did_not_run_reason text,
        ${RECORD},
        CHECK ((state = 'did-not-run') = (did_not_run_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX programme_session_number ON programme_session (group_id, number) WHERE kind <> 'catch-up';
      CREATE INDEX programme_session_group ON programme_session (group_id, starts_at);
      CREATE INDEX programme_session_day ON programme_session (starts_at);
      SELECT keeps_history('programme_session');

      CREATE TABLE referral (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        programme_id uuid NOT NULL REFERENCES programme,
        goal_id uuid REFERENCES plan_goal,
        step_id uuid REFERENCES plan_step,
        need_domain text NOT NULL,
        state text NOT NULL CHECK (state IN ${STATES}),
        held_from text,
        suitability jsonb NOT NULL DEFAULT '[]',
        override_reason text,
        note text,
        referred_by uuid NOT NULL REFERENCES app_user,
        submitted_at timestamptz,
        decided_at timestamptz,
        decided_by uuid REFERENCES app_user,
        -- People wait from the day they were asked for a place, not from the day someone decided.
        waiting_since_on date,
        group_id uuid REFERENCES programme_group,
        enrolled_on date,
        started_on date,
        ended_on date,
        reason_category text CHECK (reason_category IN ${REASON_CATEGORIES}),
        reason_code text,
        reason_note text,
        ${RECORD},
        CHECK ((state = 'on-hold') = (held_from IS NOT NULL)),
        CHECK (state NOT IN ('enrolled', 'in-progress', 'completed', 'not-completed') OR group_id IS NOT NULL),
        CHECK (state <> 'waiting' OR waiting_since_on IS NOT NULL),
        CHECK (ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on)
      );
      CREATE INDEX referral_person ON referral (person_id, created_at DESC);
      CREATE INDEX referral_programme ON referral (programme_id, state);
      CREATE INDEX referral_to_decide ON referral (submitted_at) WHERE state IN ('submitted', 'under-review', 'accepted');
      CREATE INDEX referral_group ON referral (group_id) WHERE group_id IS NOT NULL;
      CREATE INDEX referral_goal ON referral (goal_id) WHERE goal_id IS NOT NULL;
      CREATE INDEX referral_ended ON referral (ended_on) WHERE ended_on IS NOT NULL;
      SELECT keeps_history('referral');

      -- Each edge of a referral's way; never changed.
      CREATE TABLE referral_move (
        id uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES referral,
        person_id uuid NOT NULL REFERENCES person,
        move text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        moved_at timestamptz NOT NULL,
        moved_by uuid NOT NULL REFERENCES app_user,
        reason_category text CHECK (reason_category IN ${REASON_CATEGORIES}),
        reason_code text,
        note text,
        CHECK ((reason_category IS NULL) = (reason_code IS NULL))
      );
      CREATE INDEX referral_move_referral ON referral_move (referral_id, moved_at);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON referral_move FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE attendance (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES programme_session,
        referral_id uuid NOT NULL REFERENCES referral,
        person_id uuid NOT NULL REFERENCES person,
        code text NOT NULL CHECK (code IN ('attended-engaged', 'attended-not-engaged', 'sent-home-behaviour', 'sent-home-service',
          'acceptable-absence', 'unacceptable-absence', 'cancelled-by-service')),
        absence_reason text,
        minutes_late int NOT NULL DEFAULT 0 CHECK (minutes_late >= 0),
        left_after_minutes int CHECK (left_after_minutes >= minutes_late),
        minutes_present int NOT NULL CHECK (minutes_present >= 0),
        note text,
        ${RECORD},
        UNIQUE (session_id, referral_id),
        CHECK (code <> 'acceptable-absence' OR absence_reason IS NOT NULL)
      );
      CREATE INDEX attendance_referral ON attendance (referral_id);
      CREATE INDEX attendance_person ON attendance (person_id);
      SELECT keeps_history('attendance');

      CREATE TABLE programme_outcome (
        id uuid PRIMARY KEY,
        referral_id uuid NOT NULL UNIQUE REFERENCES referral,
        person_id uuid NOT NULL REFERENCES person,
        result text NOT NULL CHECK (result IN ('completed', 'not-completed')),
        reason_category text,
        reason_code text,
        decided_by text CHECK (decided_by IN ('person', 'service', 'circumstances')),
        measures jsonb NOT NULL DEFAULT '[]',
        facilitator_report text NOT NULL,
        persons_view text,
        dose_minutes int NOT NULL,
        intended_minutes int NOT NULL,
        discretion_reason text,
        ended_on date NOT NULL,
        ${RECORD},
        CHECK ((result = 'not-completed') = (reason_code IS NOT NULL))
      );
      CREATE INDEX programme_outcome_person ON programme_outcome (person_id);
      SELECT keeps_history('programme_outcome');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE programme_outcome, attendance, referral_move, referral, programme_session, programme_group, programme',
    );
  }
}
