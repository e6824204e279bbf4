import type { InstrumentDefinition, Output } from '../definition/instrument';
import type { CompiledInstrument } from '../engine/compile-instrument';
import { compileInstrument } from '../engine/compile-instrument';
import type { Score } from '../engine/score';
import { answersFromRow } from '../reading/answers-from-row';
import { publishedOutputs, readPublished, type Reporting } from './published-names';

export type Reported = number | string | boolean | null;

/** What one row of a file comes to; the words are those of files, not of screens. */
export interface BatchLine {
  readonly id?: unknown;
  readonly outputs: Readonly<Record<string, Reported>>;
  readonly type: string | null;
  /** Points by term of the scales that counted. */
  readonly contributions: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  readonly errors: readonly {
    readonly type: string;
    readonly fields: readonly string[];
    readonly message: string;
  }[];
}

export interface BatchScorer {
  /** Names in `outputs`, the same for every row. */
  readonly outputs: readonly string[];
  score(row: Readonly<Record<string, unknown>>): BatchLine;
  /** A line that could not be read at all. */
  unreadable(why: string): BatchLine;
}

/** Scores rows one at a time; a `scale` narrows it to that scale's result and what it needs. */
export function batchScorer(
  definition: InstrumentDefinition,
  assessedOn: string,
  { scale, published = {} }: Reporting = {},
): BatchScorer {
  const instrument: CompiledInstrument = compileInstrument(definition);
  const scales = definition.scales.filter(({ code }) => scale === undefined || code === scale);
  const declared = scales
    .flatMap((each) => each.outputs)
    .filter(({ code, reports }) => code !== 'type' && reports !== 'nothing');
  const primary = declared.find((output) => output.primary) ?? declared[0];
  const names = [
    ...declared.map(({ code }) => code),
    ...(scale !== undefined && !declared.some(({ code }) => code === 'score') ? ['score'] : []),
    ...(primary && primary.reports !== 'band' ? ['band'] : []),
  ];
  const codes = declared.map(({ code }) => code);
  const allNames = [...names, ...Object.keys(publishedOutputs(null, codes, published))];
  const outputsOf = (score: Score): Record<string, Reported> => {
    const main = score.outputs.find(({ code }) => code === primary?.code);
    const known: Record<string, Reported> = { score: main?.value ?? null };
    for (const output of declared) known[output.code] = reported(output, score);
    known['band'] = main?.band?.code ?? null;
    return {
      ...Object.fromEntries(names.map((name) => [name, known[name] ?? null])),
      ...publishedOutputs(score, codes, published),
    };
  };
  return {
    outputs: allNames,
    score(row) {
      const score = instrument.score(
        answersFromRow(definition, readPublished(definition, row, published)),
        { assessedOn },
        { withoutNearestChanges: true },
      );
      const type =
        score.outputs.find(({ code }) => code === 'type')?.band?.code ??
        definition.scoreType ??
        null;
      return {
        ...(row['id'] === undefined ? {} : { id: row['id'] }),
        outputs: outputsOf(score),
        type,
        contributions: contributionsOf(score, type, scale),
        missing: wanting(score, scale),
        errors: errorsOf(score, scale),
      };
    },
    unreadable: (why) => ({
      outputs: Object.fromEntries(allNames.map((name) => [name, null])),
      type: null,
      contributions: {},
      missing: [],
      errors: [{ type: 'LINE_NOT_READABLE', fields: [], message: why }],
    }),
  };
}

/** Items without an answer, of one scale only those that it needs. */
function wanting({ missing }: Score, scale: string | undefined): readonly string[] {
  return missing
    .filter(({ scales }) => scale === undefined || scales.includes(scale))
    .map(({ item }) => item);
}

/** What is wrong; of one scale without the answers that only others lack. */
function errorsOf(score: Score, scale: string | undefined): BatchLine['errors'] {
  const missing = new Set(score.missing.map(({ item }) => item));
  const needed = new Set(wanting(score, scale));
  return score.errors.flatMap(({ type, fields, message }) => {
    const own = fields.filter((field) => !missing.has(field) || needed.has(field));
    return own.length > 0 || fields.length === 0
      ? [{ type, fields: own, message: message.en }]
      : [];
  });
}

function reported(output: Output, score: Score): Reported {
  if (output.reports === 'yes-no')
    return score.flags.find(({ code }) => code === output.code)?.value ?? null;
  const found = score.outputs.find(({ code }) => code === output.code);
  return (output.reports === 'band' ? found?.band?.code : found?.value) ?? null;
}

/** The scale of the version used where there are two; a term that several scales have is told apart by scale. */
function contributionsOf(
  score: Score,
  type: string | null,
  only: string | undefined,
): Record<string, number> {
  const used = score.scales.filter(({ code }) => code === type?.toLowerCase());
  const scales =
    only === undefined
      ? used.length > 0
        ? used
        : score.scales
      : score.scales.filter(({ code }) => code === only);
  const seen = new Map<string, number>();
  for (const { contributions } of scales)
    for (const { term } of contributions) seen.set(term, (seen.get(term) ?? 0) + 1);
  return Object.fromEntries(
    scales
      .filter(({ raw }) => raw !== null)
      .flatMap(({ code, contributions }) =>
        contributions.map(({ term, points }) => [
          (seen.get(term) ?? 0) > 1 ? `${code}.${term}` : term,
          points,
        ]),
      ),
  );
}
