import { Injectable } from '@nestjs/common';
import {
  compileInstrument,
  type CompiledInstrument,
  type FindDefinition,
  type InstrumentDefinition,
  type InstrumentFile,
  type Item,
} from '@throughcare/assessment';
import { readInstrumentFile } from '@throughcare/assessment/authoring';
import {
  builtInInstruments,
  compareVersions,
  sharedTables,
} from '@throughcare/assessment/registry';
import { Refusal } from '@throughcare/domain';
import { Reads } from '../platform/database/reads';
import { sql, type Fragment } from '../platform/database/sql';
import { NotFound } from '../platform/http/not-found';
import { versionInUse, versionsInUse, type VersionInUse } from './queries/versions-in-use';

interface CodedItem {
  readonly instrument: InstrumentDefinition;
  readonly item: Item;
}

const keyOf = ({ code, version }: { readonly code: string; readonly version: string }): string =>
  `${code}@${version}`;

/**
 * The instruments this service can conduct: those built in and those published here. A version never changes, so it is
 * kept once read; which versions there are is asked of the database each time, for another process may have published one.
 */
@Injectable()
export class Instruments {
  /** Every version held, by `code@version`. */
  private readonly held = new Map<string, InstrumentDefinition>();
  private readonly compiled = new Map<string, CompiledInstrument>();
  private readonly items = new Map<string, CodedItem[]>();

  constructor(private readonly reads: Reads) {
    for (const definition of builtInInstruments) this.hold(definition);
  }

  /** The newest version of each instrument that may be begun. */
  async newest(): Promise<readonly InstrumentDefinition[]> {
    return newestOf(await this.inUse());
  }

  /**
   * One version of every code that was ever in use, retired ones too, for their names are still read; and the rows of
   * another question, asked in the same statement.
   */
  async everInUseBeside<Row>(
    question: Fragment,
  ): Promise<readonly [readonly InUse[], readonly Row[]]> {
    const [answer] = await this.reads.rows<{ versions: VersionInUse[]; beside: Row[] }>(
      sql`SELECT (SELECT coalesce(json_agg(v), '[]') FROM (${versionsInUse(this.keysHeld())}) v) AS versions,
        (SELECT coalesce(json_agg(b), '[]') FROM (${question}) b) AS beside`,
    );
    const all = await this.allOf(answer?.versions ?? []);
    const current = newestOf(all);
    const isGone = ({ definition }: InUse): boolean =>
      !current.some(({ code }) => code === definition.code);
    const gone = newestOf(all.filter(isGone).map((each) => ({ ...each, isRetired: false })));
    return [
      [
        ...current.map((definition): InUse => ({ definition, isRetired: false })),
        ...gone.map((definition): InUse => ({ definition, isRetired: true })),
      ],
      answer?.beside ?? [],
    ];
  }

  /** The newest version of a code that may be begun, if there is one. */
  async known(code: string): Promise<InstrumentDefinition | undefined> {
    return newestOf(await this.inUse(code))[0];
  }

  /** Whether the code can be begun without this version. */
  async hasOther(code: string, version: string): Promise<boolean> {
    const all = await this.inUse(code);
    return all.some((one) => !one.isRetired && one.definition.version !== version);
  }

  /** What a version would replace: the newest below it that may be begun, retired ones where there is no other. */
  async before(code: string, version: string): Promise<InstrumentDefinition | undefined> {
    const below = (await this.inUse(code)).filter(
      ({ definition }) => compareVersions(definition.version, version) < 0,
    );
    return newestOf(below)[0] ?? newestOf(below.map((each) => ({ ...each, isRetired: false })))[0];
  }

  /** A version to be read or scored with, retired ones too; without a version the newest that may be begun. */
  async find(code: string, version?: string): Promise<InstrumentDefinition> {
    const found =
      version === undefined ? await this.known(code) : await this.version(code, version);
    if (!found) throw new NotFound();
    return found;
  }

  /** A version to begin an assessment with: retired ones are read, but not begun. */
  async findToBegin(code: string, version?: string): Promise<InstrumentDefinition> {
    const all = await this.inUse(code);
    const wanted =
      version === undefined
        ? newestOf(all)[0]
        : all.find(({ definition }) => definition.version === version)?.definition;
    if (wanted) {
      if (all.some(({ definition, isRetired }) => definition === wanted && isRetired))
        throw new Refusal('instrument.retired', { instrument: code, version: wanted.version });
      return wanted;
    }
    if (all.length > 0 && version === undefined)
      throw new Refusal('instrument.retired', { instrument: code });
    throw new NotFound();
  }

  async compile(code: string, version: string): Promise<CompiledInstrument> {
    const key = keyOf({ code, version });
    let instrument = this.compiled.get(key);
    if (!instrument) {
      instrument = compileInstrument(await this.find(code, version));
      this.compiled.set(key, instrument);
    }
    return instrument;
  }

  /** Every question with that code among the versions held; almost always one. */
  itemsCoded(code: string): readonly CodedItem[] {
    return this.items.get(code) ?? [];
  }

  isHeld(code: string, version: string): boolean {
    return this.held.has(keyOf({ code, version }));
  }

  /** What a file may be made of, fetched beforehand: parts that are in use. */
  async partsOf(file: unknown): Promise<FindDefinition> {
    const parts = new Map<string, InstrumentDefinition>();
    for (const part of namedParts(file)) {
      const definition = await this.version(part.code, part.version);
      if (definition) parts.set(keyOf(part), definition);
    }
    return (code, version) => parts.get(keyOf({ code, version }));
  }

  private async version(code: string, version: string): Promise<InstrumentDefinition | undefined> {
    const held = this.held.get(keyOf({ code, version }));
    if (held) return held;
    const [row] = await this.reads.rows<VersionInUse>(versionInUse(code, version));
    return row && this.read(row);
  }

  /** Built in and published here, one statement; only files not yet held travel. */
  private async inUse(code: string | null = null): Promise<readonly InUse[]> {
    return this.allOf(
      await this.reads.rows<VersionInUse>(versionsInUse(this.keysHeld(), code)),
      code,
    );
  }

  private keysHeld(): string[] {
    return [...this.held.keys()];
  }

  private async allOf(
    rows: readonly VersionInUse[],
    code: string | null = null,
  ): Promise<readonly InUse[]> {
    const authored: InUse[] = [];
    for (const row of rows)
      authored.push({ definition: await this.read(row), isRetired: row.state === 'retired' });
    const builtIn = builtInInstruments
      .filter((definition) => code === null || definition.code === code)
      .map((definition): InUse => ({ definition, isRetired: false }));
    return [...builtIn, ...authored];
  }

  private async read(row: VersionInUse): Promise<InstrumentDefinition> {
    const held = this.held.get(keyOf(row));
    if (held) return held;
    const { definition, faults } = readInstrumentFile(
      row.file as InstrumentFile,
      sharedTables,
      await this.partsOf(row.file),
    );
    if (!definition)
      throw new Error(`published instrument ${keyOf(row)} cannot be read: ${faults[0]?.message}`);
    this.hold(definition);
    return definition;
  }

  private hold(definition: InstrumentDefinition): void {
    this.held.set(keyOf(definition), definition);
    for (const item of definition.items)
      this.items.set(item.code, [
        ...(this.items.get(item.code) ?? []),
        { instrument: definition, item },
      ]);
  }
}

export interface InUse {
  readonly definition: InstrumentDefinition;
  readonly isRetired: boolean;
}

/** One version a code, in the order they are known: the newest that is not retired. */
function newestOf(all: readonly InUse[]): readonly InstrumentDefinition[] {
  const newest = new Map<string, InstrumentDefinition>();
  for (const { definition, isRetired } of all) {
    const other = newest.get(definition.code);
    if (!isRetired && (!other || compareVersions(definition.version, other.version) > 0))
      newest.set(definition.code, definition);
  }
  return [...newest.values()];
}

/** The parts a file names; a file under way may hold anything. */
function namedParts(file: unknown): readonly { code: string; version: string }[] {
  const { components } = (file ?? {}) as { components?: unknown };
  if (!Array.isArray(components)) return [];
  return components.flatMap((part: unknown) => {
    const { instrument, version } = (part ?? {}) as { instrument?: unknown; version?: unknown };
    return typeof instrument === 'string' && typeof version === 'string'
      ? [{ code: instrument, version }]
      : [];
  });
}
