import { Injectable } from '@nestjs/common';
import type { Fault, InstrumentDefinition } from '@throughcare/assessment';
import {
  readInstrumentFile,
  runCases,
  type CaseResult,
  type InstrumentCase,
} from '@throughcare/assessment/authoring';
import { compareVersions, findInstrument, sharedTables } from '@throughcare/assessment/registry';
import type { InstrumentProof } from '@throughcare/domain';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Instruments } from '../instruments';

export interface Checked {
  readonly definition: InstrumentDefinition | null;
  readonly faults: readonly Fault[];
  readonly caseResults: readonly CaseResult[];
  readonly proof: InstrumentProof;
}

interface Checkable {
  /** The version itself, which is not in its own way; absent before there is one. */
  readonly id?: string;
  readonly code: string;
  readonly file: unknown;
  readonly cases: readonly InstrumentCase[];
}

/** Form and sense of a file, whether its version has a place, and its golden cases: what a draft is told at every save. */
@Injectable()
export class CheckFile {
  constructor(
    private readonly instruments: Instruments,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute({ id, code, file, cases }: Checkable): Promise<Checked> {
    const parts = await this.instruments.partsOf(file);
    const { definition, faults: found } = readInstrumentFile(file, sharedTables, parts);
    const { version } = file as { version?: unknown };
    const place = typeof version === 'string' ? await this.place(code, version, id) : undefined;
    const faults = [...found, ...(place ? [place] : [])];
    const caseResults = definition ? this.run(definition, cases) : [];
    const failing = caseResults.filter(({ passed }) => !passed).map(({ name }) => name);
    return {
      definition,
      faults,
      caseResults,
      proof: { faults: faults.length, cases: cases.length, failing },
    };
  }

  /** Why this version of the code cannot be, if so: there is one, or a newer one was published. */
  async place(code: string, version: string, id?: string): Promise<Fault | undefined> {
    const others = await this.transactions.manager.query<{ version: string; published: boolean }[]>(
      `SELECT version, published_at IS NOT NULL AS published FROM instrument_version
       WHERE code = $1 AND state <> 'discarded' AND id IS DISTINCT FROM $2::uuid`,
      [code, id ?? null],
    );
    if (findInstrument(code, version) || others.some((other) => other.version === version))
      return { code: 'version-taken', at: '/version', message: 'There is this version already.' };
    const builtIn = findInstrument(code)?.version;
    const published = [
      ...(builtIn ? [builtIn] : []),
      ...others.flatMap((other) => (other.published ? [other.version] : [])),
    ];
    const newest = published.sort(compareVersions).at(-1);
    if (newest !== undefined && compareVersions(version, newest) <= 0)
      return {
        code: 'version-not-newer',
        at: '/version',
        message: `Version ${newest} is published; a new one comes after it.`,
      };
    return undefined;
  }

  /** A file with a fault of sense may not compile; its cases then wait. */
  private run(
    definition: InstrumentDefinition,
    cases: readonly InstrumentCase[],
  ): readonly CaseResult[] {
    try {
      return runCases(definition, cases, this.clock.today());
    } catch {
      return [];
    }
  }
}
