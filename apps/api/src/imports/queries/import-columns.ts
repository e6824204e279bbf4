import { Injectable } from '@nestjs/common';
import { guessMapping, type Actor, type ImportKind } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { NotFound } from '../../platform/http/not-found';
import type { ImportColumnsResponse } from '../contract/import.response';
import { headingsKey } from '../use-cases/check-import';
import { sampleRows } from './import-rows';
import { visibleImports } from './visible-imports';

interface Batch {
  readonly kind: ImportKind;
  readonly site_id: string;
  readonly headings: readonly string[];
  readonly mapping: readonly (string | null)[] | null;
  readonly date_order: string;
}

/** The columns of a file with what they hold and the field each seems to be: chosen, remembered or guessed. */
@Injectable()
export class ImportColumns {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, importId: string): Promise<ImportColumnsResponse> {
    const [batch] = await this.reads.rows<Batch>(
      sql`SELECT b.kind, b.site_id, b.headings, b.mapping, b.date_order FROM import_batch b
        WHERE b.id = ${importId}::uuid AND ${visibleImports(actor)}`,
    );
    if (!batch) throw new NotFound();
    const [remembered] = await this.reads.rows<{
      fields: Readonly<Record<string, string>>;
      date_order: string;
    }>(
      sql`SELECT fields, date_order FROM import_mapping WHERE site_id = ${batch.site_id}::uuid AND kind = ${batch.kind}::text
        AND heading_set = ${headingsKey(batch.headings)}::text`,
    );
    const samples = await this.reads.rows<{ cells: string[] }>(sampleRows(importId));
    await this.audit.record(actor, {
      action: 'import.rows-read',
      subject: { kind: 'import', id: importId },
      facts: { shown: samples.length },
    });
    const mapping =
      batch.mapping ?? guessMapping(batch.kind, batch.headings, remembered?.fields ?? {});
    return {
      isRemembered: batch.mapping === null && remembered !== undefined,
      dateOrder: batch.mapping ? batch.date_order : (remembered?.date_order ?? batch.date_order),
      columns: batch.headings.map((heading, at) => ({
        heading,
        samples: samples.map(({ cells }) => (cells[at] ?? '').slice(0, 80)),
        field: mapping[at] ?? null,
      })),
    };
  }
}
