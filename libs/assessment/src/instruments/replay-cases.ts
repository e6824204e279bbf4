import { answersFrom, type AnswerValue } from '../engine/answers';
import { compileInstrument, type CompiledInstrument } from '../engine/compile-instrument';
import type { Score } from '../engine/score';
import { findInstrument } from '../registry';

/** One published request and what the published code answers. */
export interface Fixture {
  readonly id: string;
  readonly asOf: string;
  readonly request: object;
  readonly response: {
    readonly type?: string | null;
    readonly output: object;
    readonly featureValues: object;
    readonly validationErrors: readonly { readonly type: string; readonly fields: unknown }[];
  };
}

export function builtIn(code: string): CompiledInstrument {
  const definition = findInstrument(code);
  if (!definition) throw new Error(`${code} is not built in`);
  return compileInstrument(definition);
}

export function scoreRequest(
  instrument: CompiledInstrument,
  request: object,
  assessedOn: string,
): Score {
  return instrument.score(answersFrom({ ...request } as Record<string, AnswerValue>), {
    assessedOn,
  });
}

/** Everything the published output names, from our score. */
export function outputLike(score: Score, published: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(published).map((name) => {
      if (name === 'band') return [name, score.band?.code ?? null];
      const flag = score.flags.find(({ code }) => code === name);
      if (flag) return [name, flag.value];
      const output = score.outputs.find(({ code }) => code === name);
      return [name, output ? output.value : undefined];
    }),
  );
}

/** Our contributions by term over the scales that counted, with the sum the published code calls totalWeight. */
export function contributionsOf(score: Score, scaleCode: string): ReadonlyMap<string, number> {
  const scale = score.scales.find(({ code }) => code === scaleCode);
  return new Map([
    ...(scale?.contributions ?? []).map(({ term, points }) => [term, points] as const),
    ['totalWeight', scale?.raw ?? Number.NaN] as const,
  ]);
}

/** Types and, where the published code names them, fields in its order. */
export function errorsOf(
  errors: readonly { readonly type: string; readonly fields: unknown }[],
): readonly { readonly type: string; readonly fields: unknown }[] {
  return errors.map(({ type, fields }) => ({ type, fields }));
}
