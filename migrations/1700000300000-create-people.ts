import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** The person, why they are here, where they are, who answers for them, and the clocks that run for them. */
export class CreatePeople1700000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SEQUENCE person_number_sequence;

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        given_name text NOT NULL,
        family_name text NOT NULL DEFAULT '',
        name_in_script text,
        born_on date,
        birth_precision text NOT NULL DEFAULT 'day' CHECK (birth_precision IN ('day', 'year', 'estimated', 'unknown')),
        sex text NOT NULL CHECK (sex IN ('female', 'male', 'other', 'unknown')),
        gender text,
        nationality text CHECK (nationality ~ '^[A-Z]{2}$'),
        language text,
        reads_language boolean NOT NULL DEFAULT true,
        needs_interpreter boolean NOT NULL DEFAULT false,
        literacy text NOT NULL DEFAULT 'not-screened' CHECK (literacy IN ('none', 'low', 'functional', 'good', 'not-screened')),
        adjustments text,
        culture text,
        photo_reference text,
        is_restricted boolean NOT NULL DEFAULT false,
        allowed_user_ids uuid[] NOT NULL DEFAULT '{}',
        excluded_user_ids uuid[] NOT NULL DEFAULT '{}',
        -- Kept by movements, legal bases and assessments in their own transactions, so that lists need no joins.
        setting text NOT NULL DEFAULT 'none' CHECK (setting IN ('none', 'custody', 'community')),
        site_id uuid REFERENCES site,
        place text,
        legal_status text NOT NULL DEFAULT 'none' CHECK (legal_status IN ('none', 'unconvicted', 'sentenced', 'supervised')),
        earliest_release_on date,
        order_ends_on date,
        final_level text CHECK (final_level IN ('low', 'moderate', 'high', 'very-high')),
        merged_into_id uuid REFERENCES person,
        CHECK (born_on IS NOT NULL OR birth_precision = 'unknown'),
        ${RECORD}
      );
      CREATE INDEX person_site ON person (site_id, family_name, given_name, id) WHERE merged_into_id IS NULL;
      CREATE INDEX person_born_on ON person (born_on);
      CREATE INDEX person_release ON person (site_id, earliest_release_on) WHERE earliest_release_on IS NOT NULL;
      SELECT keeps_history('person');

      -- Every name the person is known by, with the keys that search and matching use.
      CREATE TABLE person_name (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CHECK (kind IN ('registered', 'alias', 'former', 'preferred')),
        given text NOT NULL,
        family text NOT NULL DEFAULT '',
        latin_key text NOT NULL,
        phonetic_keys text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX person_name_person ON person_name (person_id);
      CREATE INDEX person_name_trigram ON person_name USING gin (latin_key gin_trgm_ops);
      CREATE INDEX person_name_phonetic ON person_name USING gin (phonetic_keys);

      CREATE TABLE person_identifier (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        type text NOT NULL,
        issuer text NOT NULL DEFAULT '',
        value text NOT NULL,
        ${RECORD}
      );
      CREATE INDEX person_identifier_person ON person_identifier (person_id);
      CREATE INDEX person_identifier_value ON person_identifier (upper(value));

      CREATE TABLE contact_person (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        name text NOT NULL,
        relation text NOT NULL,
        phone text,
        is_next_of_kin boolean NOT NULL DEFAULT false,
        may_be_contacted boolean NOT NULL DEFAULT false,
        language text,
        ended_on date,
        ${RECORD}
      );
      CREATE INDEX contact_person_person ON contact_person (person_id);
      SELECT keeps_history('contact_person');

      -- Sealed (NMR-07f, BR-03): readable with the clearance only.
      CREATE TABLE dependant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        name text,
        birth_year int CHECK (birth_year BETWEEN 1900 AND 2200),
        lives_where text,
        carer text,
        social_service text,
        ended_on date,
        ${RECORD}
      );
      CREATE INDEX dependant_person ON dependant (person_id);
      SELECT keeps_history('dependant');

      CREATE TABLE alert (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        level text NOT NULL CHECK (level IN ('urgent', 'caution', 'note')),
        note text,
        source text,
        starts_on date NOT NULL,
        -- First day the alert no longer holds.
        ends_on date CHECK (ends_on IS NULL OR ends_on >= starts_on),
        clearance text CHECK (clearance IN ('health', 'victim', 'restricted')),
        ${RECORD}
      );
      CREATE INDEX alert_person ON alert (person_id);
      SELECT keeps_history('alert');

      CREATE TABLE legal_basis (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        order_number text NOT NULL,
        court text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('remand', 'sentence', 'community-order', 'licence')),
        imposed_on date NOT NULL,
        starts_on date NOT NULL,
        earliest_release_on date,
        conditional_release_on date,
        ends_on date,
        ended_early_on date,
        CHECK (starts_on >= imposed_on),
        CHECK (ends_on IS NULL OR ends_on >= starts_on),
        CHECK (earliest_release_on IS NULL OR earliest_release_on >= starts_on),
        ${RECORD}
      );
      CREATE INDEX legal_basis_person ON legal_basis (person_id);
      SELECT keeps_history('legal_basis');

      CREATE TABLE offence (
        id uuid PRIMARY KEY,
        legal_basis_id uuid NOT NULL REFERENCES legal_basis,
        person_id uuid NOT NULL REFERENCES person,
        national_code text,
        iccs_code text NOT NULL,
        label text NOT NULL,
        committed_on date,
        is_attempted boolean NOT NULL DEFAULT false,
        is_index boolean NOT NULL DEFAULT false
      );
      CREATE INDEX offence_basis ON offence (legal_basis_id);
      CREATE INDEX offence_person ON offence (person_id);

      -- One open place per person at any moment: stays may touch, never overlap.
      CREATE TABLE movement (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CHECK (kind IN ('admission', 'transfer', 'temporary-absence', 'return', 'release')),
        site_id uuid REFERENCES site,
        place text,
        reason text NOT NULL,
        note text,
        moved_at timestamptz NOT NULL,
        until timestamptz,
        legal_basis_id uuid REFERENCES legal_basis,
        CHECK (until IS NULL OR until >= moved_at),
        CHECK (kind NOT IN ('admission', 'transfer', 'return') OR site_id IS NOT NULL),
        EXCLUDE USING gist ((person_id::text) WITH =, tstzrange(moved_at, until) WITH &&),
        ${RECORD}
      );
      CREATE INDEX movement_person ON movement (person_id, moved_at DESC);
      CREATE INDEX movement_kind ON movement (kind, moved_at);
      SELECT keeps_history('movement');

      -- Who answers for whom; of one role at most one at a time.
      CREATE TABLE assignment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        user_id uuid NOT NULL REFERENCES app_user,
        kind text NOT NULL CHECK (kind IN ('case-manager', 'community-officer', 'key-worker')),
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on IS NULL OR ends_on >= starts_on),
        accepted_at timestamptz,
        EXCLUDE USING gist ((person_id::text || ' ' || kind) WITH =, daterange(starts_on, ends_on) WITH &&),
        ${RECORD}
      );
      CREATE INDEX assignment_user ON assignment (user_id, person_id) WHERE ends_on IS NULL;
      -- Exclusions are over an expression, so that the planner never looks people up in their much slower index.
      CREATE UNIQUE INDEX assignment_open ON assignment (person_id, kind) WHERE ends_on IS NULL;
      CREATE INDEX assignment_person ON assignment (person_id, starts_on DESC);

      -- A duty's first due date is kept for ever; only a ledgered exemption moves the working one.
      CREATE TABLE duty (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        rule text NOT NULL,
        trigger_kind text NOT NULL,
        trigger_id uuid,
        triggered_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        original_due_at timestamptz NOT NULL,
        done_at timestamptz,
        done_by uuid,
        cancelled_at timestamptz,
        cancelled_reason text,
        owner_role text NOT NULL,
        owner_id uuid REFERENCES app_user,
        snoozed_until date,
        snooze_reason text,
        note text,
        ${RECORD}
      );
      CREATE INDEX duty_open ON duty (person_id, due_at) WHERE done_at IS NULL AND cancelled_at IS NULL;
      CREATE INDEX duty_due ON duty (due_at) WHERE done_at IS NULL AND cancelled_at IS NULL;
      CREATE UNIQUE INDEX duty_once ON duty (person_id, kind, trigger_kind, trigger_id) WHERE cancelled_at IS NULL;
      CREATE INDEX duty_kind_due ON duty (kind, original_due_at);
      SELECT keeps_history('duty');

      CREATE TABLE duty_exemption (
        id uuid PRIMARY KEY,
        duty_id uuid NOT NULL REFERENCES duty,
        due_before timestamptz NOT NULL,
        due_after timestamptz NOT NULL,
        reason text NOT NULL,
        ${RECORD}
      );
      CREATE INDEX duty_exemption_duty ON duty_exemption (duty_id);

      -- What happened, in the order it happened; entered late is shown as such (HB-4).
      CREATE TABLE timeline_entry (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        happened_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        kind text NOT NULL,
        tone text NOT NULL DEFAULT 'plain' CHECK (tone IN ('plain', 'good', 'setback')),
        subject_kind text,
        subject_id uuid,
        facts jsonb NOT NULL DEFAULT '{}',
        clearance text CHECK (clearance IN ('health', 'victim', 'dependants', 'restricted'))
      );
      CREATE INDEX timeline_entry_person ON timeline_entry (person_id, happened_at DESC, id);
      CREATE INDEX timeline_entry_recorded ON timeline_entry (recorded_at DESC);

      -- «Not the same person»: a decision that is remembered, smaller id first.
      CREATE TABLE different_people (
        person_a uuid NOT NULL REFERENCES person,
        person_b uuid NOT NULL REFERENCES person,
        decided_by uuid NOT NULL REFERENCES app_user,
        decided_at timestamptz NOT NULL DEFAULT now(),
        reason text,
        PRIMARY KEY (person_a, person_b),
        CHECK (person_a < person_b)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE different_people, timeline_entry, duty_exemption, duty, assignment, movement, offence, legal_basis, alert, dependant,
        contact_person, person_identifier, person_name, person;
      DROP SEQUENCE person_number_sequence;
    `);
  }
}
