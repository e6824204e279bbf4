import type { DataSource } from 'typeorm';

type Row = Readonly<Record<string, unknown>>;

const BATCH = 2_000;

/** Rows on their way into tables, in the order the tables were first named (parents before children). */
export class Rows {
  private readonly tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.tables.get(table);
    if (rows) rows.push(row);
    else this.tables.set(table, [row]);
  }

  count(table: string): number {
    return this.tables.get(table)?.length ?? 0;
  }

  /** Writes everything in one transaction; columns left out take their defaults. */
  async write(
    dataSource: DataSource,
    order: readonly string[],
    { deferring = [] }: { readonly deferring?: readonly string[] } = {},
  ): Promise<void> {
    const unknown = [...this.tables.keys()].filter((table) => !order.includes(table));
    if (unknown.length > 0) throw new Error(`no place in the order for ${unknown.join(', ')}`);
    await dataSource.transaction(async (manager) => {
      // Answers of assessments long signed are loaded as history; the rule that guards them is for the living.
      for (const table of deferring)
        await manager.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      for (const table of order) {
        for (const group of byColumns(this.tables.get(table) ?? [])) {
          const columns = Object.keys(group[0] ?? {})
            .map((column) => `"${column}"`)
            .join(', ');
          for (let at = 0; at < group.length; at += BATCH) {
            await manager.query(
              `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
              [JSON.stringify(group.slice(at, at + BATCH))],
            );
          }
        }
      }
      for (const table of deferring)
        await manager.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    });
  }
}

function byColumns(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = Object.keys(row).join();
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
