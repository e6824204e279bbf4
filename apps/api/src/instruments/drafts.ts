import { Injectable } from '@nestjs/common';
import {
  compileInstrument,
  type CompiledInstrument,
  type InstrumentDefinition,
} from '@throughcare/assessment';
import { readInstrumentFile } from '@throughcare/assessment/authoring';
import { sharedTables } from '@throughcare/assessment/registry';
import { Refusal } from '@throughcare/domain';
import { Reads } from '../platform/database/reads';
import { sql } from '../platform/database/sql';
import { NotFound } from '../platform/http/not-found';
import { Instruments } from './instruments';

/** A version on the desk as an instrument, for what can be done with it before it is published. */
@Injectable()
export class Drafts {
  constructor(
    private readonly reads: Reads,
    private readonly instruments: Instruments,
  ) {}

  /** The definition, or a refusal that counts the faults that are in its way. */
  async definition(id: string): Promise<InstrumentDefinition> {
    const [row] = await this.reads.rows<{ file: unknown }>(
      sql`SELECT v.file FROM instrument_version v WHERE v.id = ${id}::uuid`,
    );
    if (!row) throw new NotFound();
    const parts = await this.instruments.partsOf(row.file);
    const { definition, faults } = readInstrumentFile(row.file, sharedTables, parts);
    if (!definition) throw new Refusal('instrument-version.faults-open', { count: faults.length });
    return definition;
  }

  async compiled(id: string): Promise<CompiledInstrument> {
    const definition = await this.definition(id);
    try {
      return compileInstrument(definition);
    } catch {
      throw new Refusal('instrument-version.faults-open', { count: 1 });
    }
  }
}
