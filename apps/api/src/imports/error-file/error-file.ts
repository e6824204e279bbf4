import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { FAULT_HEADING, plainHeading, type Actor, type ImportFault } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { NotFound } from '../../platform/http/not-found';
import { visibleImports } from '../queries/visible-imports';
import { faultSentence } from './fault-sentences';

interface Batch {
  readonly headings: readonly string[];
  readonly mapping: readonly (string | null)[] | null;
  readonly file_name: string;
}

interface FaultyRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly ImportFault[];
}

const ROWS_AT_ONCE = 1_000;

/**
 * The faulty rows as a file to correct and upload again: the same headings, so that the choice of columns is
 * remembered, and one column more that says what is wrong.
 */
@Injectable()
export class ErrorFile {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    importId: string,
    language?: string,
  ): Promise<{ readonly name: string; readonly content: Readable }> {
    const [batch] = await this.reads.rows<Batch>(
      sql`SELECT b.headings, b.mapping, b.file_name FROM import_batch b WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)}`,
    );
    if (!batch) throw new NotFound();
    await this.audit.record(actor, {
      action: 'import.error-file-read',
      subject: { kind: 'import', id: importId },
    });
    const csv = stringify({ bom: true, escape_formulas: true });
    return {
      name: `${batch.file_name.replace(/\.[^.]*$/, '')}-to-correct.csv`,
      content: Readable.from(this.lines(importId, batch, language)).pipe(csv),
    };
  }

  private async *lines(
    importId: string,
    batch: Batch,
    language: string | undefined,
  ): AsyncGenerator<string[]> {
    const isOurs = plainHeading(FAULT_HEADING);
    const kept = batch.headings.flatMap((heading, at) =>
      plainHeading(heading) === isOurs ? [] : [at],
    );
    const headingOf = (field: string): string =>
      batch.headings[batch.mapping?.indexOf(field) ?? -1] ?? field;
    yield [...kept.map((at) => batch.headings[at] ?? ''), FAULT_HEADING];
    let after = 1;
    for (;;) {
      const rows = await this.reads.rows<FaultyRow>(
        sql`SELECT line_number AS line, cells, faults FROM import_row WHERE batch_id = ${importId}::uuid AND state = 'faulty'
          AND line_number > ${after}::int ORDER BY line_number LIMIT ${ROWS_AT_ONCE}`,
      );
      for (const { cells, faults } of rows)
        yield [...kept.map((at) => cells[at] ?? ''), faultSentence(faults, headingOf, language)];
      if (rows.length < ROWS_AT_ONCE) return;
      after = rows.at(-1)?.line ?? after;
    }
  }
}
