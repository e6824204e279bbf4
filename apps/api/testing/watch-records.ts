import type { TestDatabase } from './test-database';

export interface AuditLine {
  readonly action: string;
  readonly actorId: string | null;
  readonly personId: string | null;
}

/** Sees whether anything at all was written, and what the trail says about it. */
export interface Watch {
  /** One digest a table; the trail itself is left out. */
  digest(): Promise<Readonly<Record<string, string>>>;
  /** Names of the tables that differ. */
  changesSince(mark: Readonly<Record<string, string>>): Promise<string[]>;
  lastLine(): Promise<string>;
  linesSince(id: string): Promise<AuditLine[]>;
  /** While `work` runs, no line can be added to the trail. */
  failTheTrail(work: () => Promise<void>): Promise<void>;
}

const NOT_RECORDS = ['audit_entry', 'audit_seal', 'migration', 'closed_trail'];

export async function watchRecords(database: TestDatabase): Promise<Watch> {
  await database.query('CREATE TABLE closed_trail (since timestamptz)');
  await database.query(`
    CREATE FUNCTION fail_the_trail() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN
        IF EXISTS (SELECT 1 FROM closed_trail) THEN RAISE EXCEPTION 'the trail is closed'; END IF;
        RETURN NEW;
      END $$`);
  await database.query(`CREATE TRIGGER fail_the_trail BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION fail_the_trail()`);
  const tables = (
    await database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1)`,
      [NOT_RECORDS],
    )
  ).map(({ name }) => name);
  const everything = tables
    .map(
      (name) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(r::text, '|' ORDER BY r::text), '')) AS digest FROM ${name} r`,
    )
    .join(' UNION ALL ');

  const digest = async () =>
    Object.fromEntries(
      (await database.query<{ name: string; digest: string }>(everything)).map((row) => [
        row.name,
        row.digest,
      ]),
    );
  return {
    digest,
    async changesSince(mark) {
      const now = await digest();
      return tables.filter((name) => now[name] !== mark[name]);
    },
    async lastLine() {
      const [row] = await database.query<{ id: string }>(
        'SELECT coalesce(max(id), 0)::text AS id FROM audit_entry',
      );
      return row?.id ?? '0';
    },
    linesSince: (id) =>
      database.query<AuditLine & Record<string, unknown>>(
        `SELECT action, actor_id AS "actorId", person_id AS "personId" FROM audit_entry WHERE id > $1 ORDER BY id`,
        [id],
      ),
    async failTheTrail(work) {
      await database.query('INSERT INTO closed_trail VALUES (now())');
      try {
        await work();
      } finally {
        await database.query('DELETE FROM closed_trail');
      }
    },
  };
}
