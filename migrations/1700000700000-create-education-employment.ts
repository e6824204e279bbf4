import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;
const LITERACY = `('none', 'low', 'functional', 'good', 'not-screened')`;
const ISCED = `('X', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')`;

/** Screening, courses, workshops, certificates, readiness for work, employers, vacancies and jobs. */
export class CreateEducationEmployment1700000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE learning_screen (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        screened_on date NOT NULL,
        attainment text NOT NULL CHECK (attainment IN ${ISCED}),
        literacy text NOT NULL CHECK (literacy IN ${LITERACY}),
        numeracy text NOT NULL CHECK (numeracy IN ${LITERACY}),
        may_have_learning_difficulty boolean NOT NULL,
        note text,
        ${RECORD}
      );
      CREATE INDEX learning_screen_person ON learning_screen (person_id, screened_on DESC);
      SELECT keeps_history('learning_screen');

      -- An education course or a workshop: both have places, hours and a week.
      CREATE TABLE course (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        form text NOT NULL CHECK (form IN ('course', 'workshop')),
        kind text NOT NULL CHECK (kind IN ('literacy', 'numeracy', 'language', 'school', 'vocational', 'life-skills', 'higher')),
        title text NOT NULL,
        site_id uuid NOT NULL REFERENCES site,
        provider text NOT NULL,
        awarding_body text,
        leads_to_level text CHECK (leads_to_level IN ${ISCED}),
        field text NOT NULL,
        -- ISCO-08 group the work belongs to.
        trade text,
        hours int NOT NULL CHECK (hours > 0),
        places int NOT NULL CHECK (places > 0),
        weekly jsonb NOT NULL,
        demands text[] NOT NULL DEFAULT '{}',
        pay_per_hour numeric(8, 2) CHECK (pay_per_hour >= 0),
        is_offered boolean NOT NULL DEFAULT true,
        ${RECORD},
        CHECK (form = 'course' OR trade IS NOT NULL)
      );
      CREATE INDEX course_site ON course (site_id, form, title);
      SELECT keeps_history('course');

      CREATE TABLE course_enrolment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        -- Absent while education is owed but no course is chosen yet.
        course_id uuid REFERENCES course,
        wanted_kind text,
        causes text[] NOT NULL DEFAULT '{}',
        is_compulsory boolean NOT NULL DEFAULT false,
        goal_id uuid REFERENCES plan_goal,
        step_id uuid REFERENCES plan_step,
        state text NOT NULL CHECK (state IN ('requested', 'waiting', 'enrolled', 'attending', 'completed', 'not-completed',
          'declined-by-person', 'not-suitable', 'withdrawn')),
        requested_on date NOT NULL,
        started_on date,
        ended_on date,
        end_reason text,
        ${RECORD},
        CHECK (course_id IS NOT NULL OR wanted_kind IS NOT NULL),
        CHECK (state NOT IN ('waiting', 'enrolled', 'attending', 'completed', 'not-completed') OR course_id IS NOT NULL),
        CHECK ((ended_on IS NOT NULL) = (state IN ('completed', 'not-completed', 'declined-by-person', 'not-suitable', 'withdrawn')))
      );
      CREATE INDEX course_enrolment_person ON course_enrolment (person_id, requested_on DESC);
      CREATE INDEX course_enrolment_course ON course_enrolment (course_id, state);
      CREATE UNIQUE INDEX course_enrolment_once ON course_enrolment (person_id, course_id) WHERE ended_on IS NULL AND course_id IS NOT NULL;
      SELECT keeps_history('course_enrolment');

      -- Hours attended of hours offered, a week at a time; the Monday names the week.
      CREATE TABLE course_week (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES course_enrolment,
        person_id uuid NOT NULL REFERENCES person,
        week_of date NOT NULL CHECK (extract(isodow FROM week_of) = 1),
        hours_offered double precision NOT NULL CHECK (hours_offered >= 0),
        hours_attended double precision NOT NULL CHECK (hours_attended >= 0 AND hours_attended <= hours_offered),
        note text,
        ${RECORD},
        UNIQUE (enrolment_id, week_of)
      );
      CREATE INDEX course_week_person ON course_week (person_id);
      SELECT keeps_history('course_week');

      CREATE TABLE certificate (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        enrolment_id uuid REFERENCES course_enrolment,
        title text NOT NULL,
        awarding_body text NOT NULL,
        awarded_on date NOT NULL,
        verification_code text NOT NULL UNIQUE,
        ${RECORD}
      );
      CREATE INDEX certificate_person ON certificate (person_id, awarded_on DESC);
      CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
      SELECT keeps_history('certificate');

      CREATE TABLE work_readiness_item (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        item text NOT NULL CHECK (item IN ('identity-papers', 'right-to-work', 'bank-account', 'curriculum-vitae', 'disclosure-letter',
          'references', 'tools-and-clothes', 'travel')),
        state text NOT NULL CHECK (state IN ('ready', 'in-hand', 'missing', 'not-needed')),
        note text,
        ${RECORD},
        UNIQUE (person_id, item)
      );
      SELECT keeps_history('work_readiness_item');

      CREATE TABLE employer (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE,
        place text NOT NULL,
        contact text,
        note text,
        ${RECORD}
      );
      SELECT keeps_history('employer');

      CREATE TABLE vacancy (
        id uuid PRIMARY KEY,
        employer_id uuid NOT NULL REFERENCES employer,
        title text NOT NULL,
        trade text NOT NULL,
        hours_a_week int NOT NULL CHECK (hours_a_week BETWEEN 1 AND 80),
        place text NOT NULL,
        closes_on date NOT NULL,
        excluded_offence_flags text[] NOT NULL DEFAULT '{}',
        exclusion_reason text,
        ${RECORD},
        CHECK (cardinality(excluded_offence_flags) = 0 OR exclusion_reason IS NOT NULL)
      );
      CREATE INDEX vacancy_closes ON vacancy (closes_on);
      CREATE INDEX vacancy_employer ON vacancy (employer_id);
      SELECT keeps_history('vacancy');

      CREATE TABLE employment_period (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        employer_name text NOT NULL,
        employer_id uuid REFERENCES employer,
        vacancy_id uuid REFERENCES vacancy,
        kind text NOT NULL CHECK (kind IN ('job', 'self-employment', 'apprenticeship', 'supported-job', 'day-labour')),
        trade text NOT NULL,
        hours_a_week int CHECK (hours_a_week BETWEEN 1 AND 100),
        starts_on date NOT NULL,
        ends_on date,
        end_reason text,
        source text NOT NULL CHECK (source IN ('verified', 'self-reported', 'unknown')),
        confirmed_on date NOT NULL,
        ${RECORD},
        CHECK (ends_on IS NULL OR ends_on >= starts_on),
        CHECK ((ends_on IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX employment_period_person ON employment_period (person_id, starts_on DESC);
      CREATE INDEX employment_period_employer ON employment_period (employer_id);
      CREATE INDEX employment_period_vacancy ON employment_period (vacancy_id);
      SELECT keeps_history('employment_period');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE employment_period, vacancy, employer, work_readiness_item, certificate, course_week, course_enrolment, course,
      learning_screen`);
  }
}
