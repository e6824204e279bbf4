import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Release with what a person needs (NMR-108), handed over to someone who has accepted (NMR-90), and help from partners. */
export class CreateRelease1700000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE release_check (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        release_on date NOT NULL,
        item text NOT NULL,
        days_before int NOT NULL,
        owner text NOT NULL,
        owner_id uuid REFERENCES app_user,
        due_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('to-do', 'in-hand', 'blocked', 'done', 'not-needed')),
        evidence text,
        ${RECORD},
        UNIQUE (person_id, release_on, item),
        CHECK (state IN ('to-do', 'in-hand') OR evidence IS NOT NULL)
      );
      CREATE INDEX release_check_due ON release_check (due_on) WHERE state NOT IN ('done', 'not-needed');
      SELECT keeps_history('release_check');

      CREATE TABLE handover (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        state text NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'meeting-held', 'done', 'withdrawn')),
        offered_by_id uuid NOT NULL REFERENCES app_user,
        offered_to_id uuid NOT NULL REFERENCES app_user,
        offered_at timestamptz NOT NULL,
        note text,
        answered_at timestamptz,
        decline_reason text,
        meeting_at timestamptz,
        done_at timestamptz,
        ${RECORD},
        CHECK (offered_by_id <> offered_to_id),
        CHECK ((state = 'declined') = (decline_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX handover_one_open ON handover (person_id) WHERE state IN ('offered', 'accepted', 'meeting-held');
      CREATE INDEX handover_person ON handover (person_id, offered_at DESC);
      CREATE INDEX handover_to_answer ON handover (offered_to_id) WHERE state = 'offered';
      SELECT keeps_history('handover');

      CREATE TABLE release_record (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        movement_id uuid NOT NULL UNIQUE REFERENCES movement,
        kind text NOT NULL,
        released_at timestamptz NOT NULL,
        destination text NOT NULL,
        handed_over text[] NOT NULL DEFAULT '{}',
        no_handover_reason text,
        handover_id uuid REFERENCES handover,
        ${RECORD}
      );
      CREATE INDEX release_record_person ON release_record (person_id, released_at DESC);
      CREATE INDEX release_record_at ON release_record (released_at);

      CREATE TABLE partner_referral (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        partner_id uuid NOT NULL REFERENCES partner_organisation,
        goal_id uuid REFERENCES plan_goal,
        need_domain text NOT NULL,
        state text NOT NULL CHECK (state IN ('sent', 'accepted', 'declined', 'started', 'finished', 'withdrawn')),
        sections text[] NOT NULL,
        -- Exactly what was shared, as it stood when it was sent; the partner sees this and nothing else.
        shared jsonb NOT NULL,
        consent_on date,
        legal_ground text,
        message text NOT NULL,
        sent_by_id uuid NOT NULL REFERENCES app_user,
        sent_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_by_id uuid REFERENCES app_user,
        decline_reason text,
        outcome text,
        ${RECORD},
        CHECK (consent_on IS NOT NULL OR legal_ground IS NOT NULL),
        CHECK ((state = 'declined') = (decline_reason IS NOT NULL)),
        CHECK ((state = 'finished') = (outcome IS NOT NULL))
      );
      CREATE INDEX partner_referral_person ON partner_referral (person_id, sent_at DESC);
      CREATE INDEX partner_referral_partner ON partner_referral (partner_id, state, sent_at DESC);
      SELECT keeps_history('partner_referral');

      CREATE TABLE partner_referral_note (
        id uuid PRIMARY KEY,
        referral_id uuid NOT NULL REFERENCES partner_referral,
        written_by uuid NOT NULL REFERENCES app_user,
        written_at timestamptz NOT NULL,
        text text NOT NULL
      );
      CREATE INDEX partner_referral_note_referral ON partner_referral_note (referral_id, written_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE partner_referral_note, partner_referral, release_record, handover, release_check',
    );
  }
}
