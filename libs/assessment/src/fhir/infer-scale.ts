import type { Expression } from '../definition/expression';
import type { Band, Item, Scale, Term } from '../definition/instrument';
import type { Text } from '../definition/text';
import type { Answers, AnswerValue } from '../engine/answers';
import type { Calculate, CalculatedValue } from './calculate';
import { codeOf } from './code-of';
import { Probe } from './probe';

/** A total as terms, and whether the source also gives one for an incomplete questionnaire. */
export interface InferredScale {
  readonly scale: Scale;
  readonly totalsPartial: boolean;
}

type Given = Record<string, { value: AnswerValue }>;
type TotalOf = (answers: Answers) => CalculatedValue | undefined;

/**
 * Learns a total from what it answers: one answer is changed at a time, and each change is that answer's share. Only
 * totals that are the sum of their answers' shares are learned; whoever asks tries them on mixed answers before using them.
 */
export function inferScale(
  probe: Probe,
  calculate: Calculate,
  result: { readonly linkId: string; readonly code: string; readonly title: Text },
): InferredScale | undefined {
  const value: TotalOf = (answers) => calculate(probe.response(answers)).get(result.linkId);
  const base = baselineOf(probe);
  const start = value(base);
  if (typeof start !== 'number') return undefined;
  const terms: Term[] = [];
  let covered = 0;
  for (const item of probe.definition.items) {
    const shares = sharesOf(item, base, value);
    if (!shares) return undefined;
    if (shares.every(({ share }) => share === 0)) continue;
    const term = termOf(item, shares);
    terms.push({ code: item.code, give: term.give });
    covered += term.atBase;
  }
  const rest = rounded(start - covered);
  if (rest !== 0) terms.push({ code: `${result.code}.constant`, give: rest });
  const plain = terms.every(
    ({ code, give }) => typeof give === 'object' && 'item' in give && give.item === code,
  );
  const scale: Scale = {
    code: result.code,
    title: result.title,
    kind: 'screen',
    ...(plain ? { items: terms.map(({ code }) => code) } : { terms }),
    outputs: [
      {
        code: `${result.code}.total`,
        title: result.title,
        of: { value: result.code },
        unit: 'points',
      },
    ],
  };
  return { scale, totalsPartial: totalsPartial(base, terms, value) };
}

/** Answers under which as many questions as possible are asked: a later one may wait for an earlier one. */
function baselineOf(probe: Probe): Given {
  let base: Given = {};
  for (const item of probe.definition.items) {
    const [first] = Probe.choices(item);
    if (first !== undefined) base = { ...base, [item.code]: { value: first } };
  }
  for (const item of probe.definition.items)
    for (const choice of Probe.choices(item)) {
      const tried = { ...base, [item.code]: { value: choice } };
      if (probe.asked(tried).size > probe.asked(base).size) base = tried;
    }
  return base;
}

interface Share {
  readonly value: AnswerValue;
  /** How far the total moves from the first choice to this one. */
  readonly share: number;
  readonly isBase: boolean;
}

function sharesOf(item: Item, base: Given, total: TotalOf): readonly Share[] | undefined {
  const choices = Probe.choices(item);
  const first = choices[0];
  if (first === undefined) return [];
  const totals = choices.map((value) => total({ ...base, [item.code]: { value } }));
  if (totals.some((each) => typeof each !== 'number')) return undefined;
  const numbers = totals as number[];
  const standing = base[item.code]?.value ?? null;
  return choices.map((value, at) => ({
    value,
    share: rounded((numbers[at] as number) - (numbers[0] as number)),
    isBase: String(value) === String(standing),
  }));
}

/** The item's own points where they say it all, else its points times a factor, else the shares themselves. */
function termOf(item: Item, shares: readonly Share[]): { give: Expression; atBase: number } {
  const baseShare = shares.find(({ isBase }) => isBase)?.share ?? 0;
  const own = shares.map(({ value }) => pointsOf(item, value));
  const first = own[0] ?? Number.NaN;
  const steps = shares.flatMap(({ share }, at) => {
    const step = (own[at] ?? Number.NaN) - first;
    return step === 0 && share === 0 ? [] : [share / step];
  });
  const factor = steps[0];
  if (
    factor !== undefined &&
    Number.isFinite(factor) &&
    steps.every((each) => Math.abs(each - factor) < 1e-9)
  ) {
    const times = rounded(factor);
    const give: Expression =
      times === 1 ? { item: item.code } : { product: [times, { item: item.code }] };
    return { give, atBase: rounded(times * (first + baseShare / factor)) };
  }
  const cases = Object.fromEntries(shares.map(({ value, share }) => [String(value), share]));
  return { give: { match: { item: item.code, cases } }, atBase: baseShare };
}

function pointsOf(item: Item, value: AnswerValue): number {
  if (item.kind === 'number') return Number(value);
  const code = String(Array.isArray(value) ? value[0] : value);
  const option = item.options?.find((each) => each.code === code);
  return option?.points ?? (item.kind === 'boolean' ? Number(value === true) : Number.NaN);
}

function totalsPartial(base: Given, terms: readonly Term[], total: TotalOf): boolean {
  const some = terms.find(({ give }) => typeof give === 'object');
  if (!some) return false;
  const { [some.code]: _left, ...others } = base;
  return typeof total(others) === 'number';
}

/** Bands the source gives in words: where along the total its answer changes. Undefined where it is no ladder. */
export function inferBands(
  probe: Probe,
  calculate: Calculate,
  linkId: string,
  output: string,
): readonly Band[] | undefined {
  const seen = new Map<number, string>();
  for (const answers of climbing(probe, output)) {
    const total = probe.total(answers, output);
    const band = calculate(probe.response(answers)).get(linkId);
    if (total === null || typeof band !== 'string') continue;
    if ((seen.get(total) ?? band) !== band) return undefined;
    seen.set(total, band);
  }
  const ladder = [...seen].sort(([a], [b]) => a - b);
  const steps = ladder.filter(([, band], at) => at === 0 || ladder[at - 1]?.[1] !== band);
  if (steps.length === 0 || new Set(steps.map(([, band]) => band)).size !== steps.length)
    return undefined;
  const tones = ['calm', 'mild', 'raised', 'high', 'severe'] as const;
  return steps.map(([from, band], at): Band => {
    const below = steps[at + 1]?.[0];
    return {
      code: codeOf(band),
      label: { en: band },
      ...(at === 0 ? {} : { from }),
      ...(below === undefined ? {} : { below }),
      tone: tones[Math.min(at, tones.length - 1)] ?? 'calm',
    };
  });
}

/** From the lowest total to the highest by the smallest steps there are, after some mixed answers. */
function* climbing(probe: Probe, output: string): Generator<Answers> {
  yield* probe.samples(100);
  const base = baselineOf(probe);
  const rising = probe.definition.items.map((item) => ({
    item,
    choices: Probe.choices(item)
      .map((value) => ({
        value,
        total: probe.total({ ...base, [item.code]: { value } }, output) ?? 0,
      }))
      .sort((a, b) => a.total - b.total)
      .map(({ value }) => value),
  }));
  let answers: Given = base;
  for (const { item, choices } of rising)
    if (choices[0] !== undefined) answers = { ...answers, [item.code]: { value: choices[0] } };
  yield answers;
  for (const { item, choices } of rising)
    for (const value of choices) {
      answers = { ...answers, [item.code]: { value } };
      yield answers;
    }
}

function rounded(value: number): number {
  return Math.round(value * 1e10) / 1e10;
}
