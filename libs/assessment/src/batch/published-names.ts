import type { InstrumentDefinition } from '../definition/instrument';
import type { Score } from '../engine/score';

/** How the published cases of an instrument name what we name otherwise. */
export interface PublishedNames {
  /** A yes/no column that says of several items that one of them holds; read while none of them is given. */
  readonly either?: Readonly<Record<string, readonly string[]>>;
  /** Published names of results: the output's value, or its band in published words. */
  readonly outputs?: Readonly<
    Record<string, { readonly output: string; readonly bands?: Readonly<Record<string, string>> }>
  >;
}

/** What of an instrument a batch reports, and under which further names. */
export interface Reporting {
  /** One scale alone, as for one of the three PSA scores. */
  readonly scale?: string;
  readonly published?: PublishedNames;
}

/** A row with the published columns turned into ours. */
export function readPublished(
  definition: InstrumentDefinition,
  row: Readonly<Record<string, unknown>>,
  { either = {} }: PublishedNames,
): Readonly<Record<string, unknown>> {
  const added = Object.entries(either).flatMap(([column, items]) => {
    const value = row[column];
    const names = definition.items
      .filter(({ code }) => items.includes(code))
      .flatMap(({ code, aliases = [] }) => [code, ...aliases]);
    if (value === undefined || value === null || value === '') return [];
    if (names.some((name) => row[name] !== undefined)) return [];
    return items.map((item, index) => [item, index === 0 ? value : false] as const);
  });
  return added.length > 0 ? { ...row, ...Object.fromEntries(added) } : row;
}

/** Results under their published names, those of the given outputs only. */
export function publishedOutputs(
  score: Score | null,
  codes: readonly string[],
  { outputs = {} }: PublishedNames,
): Record<string, number | string | null> {
  return Object.fromEntries(
    Object.entries(outputs)
      .filter(([, { output }]) => codes.includes(output))
      .map(([name, { output, bands }]) => {
        const found = score?.outputs.find(({ code }) => code === output);
        if (!bands) return [name, found?.value ?? null];
        return [name, (found?.band && bands[found.band.code]) ?? null];
      }),
  );
}
