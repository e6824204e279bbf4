import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORD = `created_at timestamptz NOT NULL DEFAULT now(), created_by uuid,
        updated_at timestamptz NOT NULL DEFAULT now(), updated_by uuid, revision int NOT NULL DEFAULT 1`;

/** Outside bodies, what they offer, and what we may share with them until when. */
export class CreatePartners1700000250000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE partner_organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE,
        kind text NOT NULL,
        services text[] NOT NULL DEFAULT '{}',
        need_domains text[] NOT NULL DEFAULT '{}',
        area text,
        languages text[] NOT NULL DEFAULT '{}',
        places int NOT NULL DEFAULT 0 CHECK (places >= 0),
        contact text,
        is_active boolean NOT NULL DEFAULT true,
        ${RECORD}
      );
      SELECT keeps_history('partner_organisation');

      CREATE TABLE sharing_agreement (
        id uuid PRIMARY KEY,
        partner_id uuid NOT NULL REFERENCES partner_organisation,
        purpose text NOT NULL,
        sections text[] NOT NULL,
        starts_on date NOT NULL,
        expires_on date NOT NULL CHECK (expires_on > starts_on),
        ${RECORD}
      );
      CREATE INDEX sharing_agreement_partner ON sharing_agreement (partner_id, expires_on);
      SELECT keeps_history('sharing_agreement');

      ALTER TABLE app_user ADD CONSTRAINT app_user_partner FOREIGN KEY (partner_id) REFERENCES partner_organisation;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE app_user DROP CONSTRAINT app_user_partner;
      DROP TABLE sharing_agreement, partner_organisation;
    `);
  }
}
