import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** One live plan per person across custody and community: goals for needs, steps with owner and date, the person's view. */
export class CreatePlans1700000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_plan (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        state text NOT NULL CHECK (state IN ('draft', 'agreed', 'under-review', 'closed')),
        version int NOT NULL DEFAULT 1,
        assessment_id uuid NOT NULL REFERENCES assessment,
        formulation text,
        agreed_on date,
        next_review_on date,
        close_reason text,
        ${RECORD}
      );
      CREATE UNIQUE INDEX case_plan_one_live ON case_plan (person_id) WHERE state <> 'closed';
      CREATE INDEX case_plan_review ON case_plan (next_review_on) WHERE state <> 'closed';
      SELECT keeps_history('case_plan');

      CREATE TABLE plan_goal (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES case_plan,
        person_id uuid NOT NULL REFERENCES person,
        need_id uuid REFERENCES need,
        need_domain text NOT NULL,
        wording text NOT NULL,
        target_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'active', 'on-hold', 'achieved', 'partly-achieved', 'not-achieved', 'removed')),
        removal_reason text,
        place int NOT NULL DEFAULT 0,
        ${RECORD}
      );
      CREATE INDEX plan_goal_plan ON plan_goal (plan_id);
      CREATE INDEX plan_goal_person ON plan_goal (person_id);
      SELECT keeps_history('plan_goal');

      CREATE TABLE plan_step (
        id uuid PRIMARY KEY,
        goal_id uuid NOT NULL REFERENCES plan_goal,
        plan_id uuid NOT NULL REFERENCES case_plan,
        person_id uuid NOT NULL REFERENCES person,
        wording text NOT NULL,
        owner_kind text NOT NULL CHECK (owner_kind IN ('person', 'user', 'partner')),
        owner_user_id uuid REFERENCES app_user,
        owner_partner_id uuid REFERENCES partner_organisation,
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('to-do', 'doing', 'done', 'blocked', 'dropped')),
        blocker text,
        done_on date,
        place int NOT NULL DEFAULT 0,
        ${RECORD},
        CHECK ((owner_kind = 'user') = (owner_user_id IS NOT NULL)),
        CHECK ((owner_kind = 'partner') = (owner_partner_id IS NOT NULL)),
        CHECK ((state = 'blocked') = (blocker IS NOT NULL)),
        CHECK ((state = 'done') = (done_on IS NOT NULL))
      );
      CREATE INDEX plan_step_goal ON plan_step (goal_id);
      CREATE INDEX plan_step_person ON plan_step (person_id, due_on) WHERE state NOT IN ('done', 'dropped');
      CREATE INDEX plan_step_owner ON plan_step (owner_user_id, due_on) WHERE state NOT IN ('done', 'dropped');
      SELECT keeps_history('plan_step');

      CREATE TABLE plan_agreement (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES case_plan,
        person_id uuid NOT NULL REFERENCES person,
        plan_version int NOT NULL,
        view text NOT NULL CHECK (view IN ('agreed', 'disagreed', 'unable')),
        reason text,
        own_words text NOT NULL,
        language text NOT NULL,
        agreed_on date NOT NULL,
        recorded_by uuid NOT NULL REFERENCES app_user,
        UNIQUE (plan_id, plan_version)
      );

      CREATE TABLE plan_not_now (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES case_plan,
        need_domain text NOT NULL,
        because text NOT NULL,
        recorded_on date NOT NULL,
        UNIQUE (plan_id, need_domain)
      );

      CREATE TABLE plan_review (
        id uuid PRIMARY KEY,
        plan_id uuid NOT NULL REFERENCES case_plan,
        person_id uuid NOT NULL REFERENCES person,
        reviewed_on date NOT NULL,
        took_part text[] NOT NULL,
        what_changed text NOT NULL,
        next_review_on date NOT NULL CHECK (next_review_on > reviewed_on),
        recorded_by uuid NOT NULL REFERENCES app_user
      );
      CREATE INDEX plan_review_plan ON plan_review (plan_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE plan_review, plan_not_now, plan_agreement, plan_step, plan_goal, case_plan',
    );
  }
}
