import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;
const DOMAINS = `('accommodation', 'employment', 'education', 'money-documents', 'drugs', 'alcohol', 'health', 'family', 'community', 'thinking')`;

/** Supervision in the community: few explained conditions, contacts kept, setbacks answered fairly, a life getting steadier. */
export class CreateSupervision1700000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supervision (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CHECK (kind IN ('licence', 'community-order')),
        state text NOT NULL CHECK (state IN ('planned', 'active', 'suspended', 'ended')),
        level text NOT NULL CHECK (level IN ('light', 'standard', 'close', 'intensive')),
        level_reason text,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        early_end_from_on date,
        ended_on date,
        end_reason text,
        ${RECORD},
        CHECK ((state = 'ended') = (end_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX supervision_one_live ON supervision (person_id) WHERE state <> 'ended';
      CREATE INDEX supervision_person ON supervision (person_id, starts_on DESC);
      SELECT keeps_history('supervision');

      CREATE TABLE condition (
        id uuid PRIMARY KEY,
        supervision_id uuid NOT NULL REFERENCES supervision,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        wording text NOT NULL,
        purpose text NOT NULL,
        need_domain text CHECK (need_domain IN ${DOMAINS}),
        protects_victim boolean NOT NULL DEFAULT false,
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on IS NULL OR ends_on >= starts_on),
        checked_by text NOT NULL,
        ${RECORD},
        CHECK (need_domain IS NOT NULL OR protects_victim)
      );
      CREATE INDEX condition_person ON condition (person_id);
      CREATE INDEX condition_supervision ON condition (supervision_id);
      SELECT keeps_history('condition');

      CREATE TABLE condition_explanation (
        id uuid PRIMARY KEY,
        condition_id uuid NOT NULL REFERENCES condition,
        explained_on date NOT NULL,
        language text NOT NULL,
        was_spoken boolean NOT NULL,
        was_written boolean NOT NULL,
        said_back text,
        explained_by uuid NOT NULL REFERENCES app_user
      );
      CREATE INDEX condition_explanation_condition ON condition_explanation (condition_id);

      CREATE TABLE condition_change (
        id uuid PRIMARY KEY,
        condition_id uuid NOT NULL REFERENCES condition,
        changed_on date NOT NULL,
        ordered_by text NOT NULL,
        from_wording text NOT NULL,
        to_wording text NOT NULL
      );
      CREATE INDEX condition_change_condition ON condition_change (condition_id);

      CREATE TABLE supervision_contact (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        supervision_id uuid NOT NULL REFERENCES supervision,
        officer_id uuid NOT NULL REFERENCES app_user,
        type text NOT NULL CHECK (type IN ('direct', 'collateral')),
        method text NOT NULL CHECK (method IN ('in-person', 'phone', 'virtual', 'written')),
        place text NOT NULL CHECK (place IN ('office', 'home', 'work', 'treatment', 'court', 'elsewhere')),
        planned_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('planned', 'attended', 'attempted', 'missed-acceptable', 'missed-unacceptable', 'cancelled')),
        missed_reason text,
        note text,
        ${RECORD},
        CHECK ((state = 'missed-acceptable') = (missed_reason IS NOT NULL))
      );
      CREATE INDEX supervision_contact_person ON supervision_contact (person_id, planned_at DESC);
      CREATE INDEX supervision_contact_officer ON supervision_contact (officer_id, planned_at) WHERE state = 'planned';
      CREATE INDEX supervision_contact_planned ON supervision_contact (planned_at);
      SELECT keeps_history('supervision_contact');

      CREATE TABLE setback (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        supervision_id uuid NOT NULL REFERENCES supervision,
        condition_id uuid REFERENCES condition,
        kind text NOT NULL CHECK (kind IN ('new-offence', 'absconding', 'technical', 'other')),
        state text NOT NULL CHECK (state IN ('recorded', 'heard', 'answered', 'appealed', 'closed', 'withdrawn')),
        happened_on date NOT NULL,
        officers_account text NOT NULL,
        persons_account text,
        no_account_reason text,
        recorded_by_id uuid NOT NULL REFERENCES app_user,
        response_step text CHECK (response_step IN ('talk', 'more-support', 'formal-warning', 'changed-conditions', 'return-to-court')),
        response_wording text,
        alternatives jsonb,
        decided_by_id uuid REFERENCES app_user,
        decided_on date,
        appeal_until_on date,
        ${RECORD},
        CHECK (state IN ('recorded', 'withdrawn') OR persons_account IS NOT NULL OR no_account_reason IS NOT NULL),
        CHECK (response_step IS NULL OR (decided_by_id IS NOT NULL AND appeal_until_on IS NOT NULL))
      );
      CREATE INDEX setback_person ON setback (person_id, happened_on DESC);
      CREATE INDEX setback_open ON setback (state) WHERE state IN ('recorded', 'heard');
      SELECT keeps_history('setback');

      -- What a person's days stand on: of one area one thing at a time.
      CREATE TABLE status_period (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        area text NOT NULL CHECK (area IN ('housing', 'work', 'education', 'health-care', 'substance-use')),
        value text NOT NULL,
        from_on date NOT NULL,
        to_on date CHECK (to_on IS NULL OR to_on > from_on),
        source text NOT NULL CHECK (source IN ('verified', 'self-reported', 'unknown')),
        confirmed_on date NOT NULL,
        detail text,
        ${RECORD},
        EXCLUDE USING gist ((person_id::text || ' ' || area) WITH =, daterange(from_on, to_on) WITH &&)
      );
      CREATE INDEX status_period_person ON status_period (person_id, area, from_on DESC);
      SELECT keeps_history('status_period');

      CREATE TABLE milestone (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        reached_on date NOT NULL,
        note text,
        ${RECORD},
        UNIQUE (person_id, kind, reached_on)
      );

      CREATE TABLE pathway (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        need_domain text NOT NULL CHECK (need_domain IN ${DOMAINS}),
        state text NOT NULL CHECK (state IN ('open', 'being-helped', 'stable', 'closed')),
        opened_on date NOT NULL,
        close_reason text,
        ${RECORD},
        CHECK ((state = 'closed') = (close_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX pathway_one_live ON pathway (person_id, need_domain) WHERE state <> 'closed';
      SELECT keeps_history('pathway');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE pathway, milestone, status_period, setback, supervision_contact, condition_change,
      condition_explanation, condition, supervision`);
  }
}
