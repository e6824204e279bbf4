import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Append-only by trigger, hashed by content, sealed in chained batches (ADR 0007). */
export class CreateAuditTrail1700000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        actor_role text,
        action text NOT NULL,
        subject_kind text,
        subject_id uuid,
        person_id uuid,
        reason text,
        facts jsonb,
        request_id text,
        tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
        content_hash bytea
      );
      CREATE INDEX audit_entry_person ON audit_entry (person_id, at DESC) WHERE person_id IS NOT NULL;
      CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at DESC);
      CREATE INDEX audit_entry_sealing ON audit_entry (tx, id);

      CREATE FUNCTION audit_content_hash(e audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(convert_to(concat_ws(E'\\x1f', e.id, extract(epoch FROM e.at)::text, coalesce(e.actor_id::text, '-'),
          coalesce(e.actor_role, '-'), e.action, coalesce(e.subject_kind, '-'), coalesce(e.subject_id::text, '-'),
          coalesce(e.person_id::text, '-'), coalesce(e.reason, '-'), coalesce(e.facts::text, '-'),
          coalesce(e.request_id, '-'), e.tx::text), 'UTF8'))
      $$;

      CREATE FUNCTION audit_hash_row() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.content_hash := audit_content_hash(NEW);
        RETURN NEW;
      END $$;
      CREATE TRIGGER hash_row BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_hash_row();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- A batch is the rows of transactions in [from_tx, to_tx).
      CREATE TABLE audit_seal (
        batch int PRIMARY KEY,
        from_tx xid8 NOT NULL,
        to_tx xid8 NOT NULL,
        row_count int NOT NULL,
        previous_hash bytea NOT NULL,
        batch_hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION audit_batch_digest(from_tx xid8, to_tx xid8, previous bytea, OUT batch_hash bytea, OUT row_count int)
      LANGUAGE sql STABLE AS $$
        SELECT sha256(previous || coalesce(string_agg(e.content_hash, ''::bytea ORDER BY e.tx, e.id), ''::bytea)), count(*)::int
        FROM audit_entry e WHERE e.tx >= from_tx AND e.tx < to_tx
      $$;

      CREATE FUNCTION seal_audit_trail() RETURNS int LANGUAGE plpgsql AS $$
      DECLARE
        last audit_seal;
        start_tx xid8;
        end_tx xid8 := pg_snapshot_xmin(pg_current_snapshot());
        before_hash bytea;
        digest record;
      BEGIN
        IF NOT pg_try_advisory_xact_lock(72174001) THEN RETURN 0; END IF;
        SELECT * INTO last FROM audit_seal ORDER BY batch DESC LIMIT 1;
        start_tx := coalesce(last.to_tx, '0'::xid8);
        before_hash := coalesce(last.batch_hash, sha256('throughcare audit trail'::bytea));
        IF end_tx <= start_tx THEN RETURN 0; END IF;
        SELECT * INTO digest FROM audit_batch_digest(start_tx, end_tx, before_hash);
        IF digest.row_count = 0 THEN RETURN 0; END IF;
        INSERT INTO audit_seal (batch, from_tx, to_tx, row_count, previous_hash, batch_hash)
        VALUES (coalesce(last.batch, 0) + 1, start_tx, end_tx, digest.row_count, before_hash, digest.batch_hash);
        RETURN digest.row_count;
      END $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION seal_audit_trail(); DROP FUNCTION audit_batch_digest(xid8, xid8, bytea);
      DROP TABLE audit_seal; DROP TABLE audit_entry CASCADE; DROP FUNCTION audit_hash_row();
    `);
  }
}
