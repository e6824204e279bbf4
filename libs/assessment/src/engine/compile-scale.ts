import type { Item, MissingPolicy, Scale, Term } from '../definition/instrument';
import { readExpression } from '../definition/references';
import type { Text } from '../definition/text';
import { labelOf } from './answer-label';
import { compileExpression } from './compile';
import type { Reading } from './read-answers';
import type { Contribution, ScaleScore } from './score';
import { itemIndex, type CompileScope, type NumberOf } from './sheet';

export interface ScaledReading {
  readonly score: ScaleScore;
  /** Items that keep the total from being given. */
  readonly lacking: readonly string[];
  /** Terms whose items are answered and which still give no number. */
  readonly notComputable: readonly string[];
  /** Name of the gap where the instrument has its own. */
  readonly missingError: string | null;
}

/** `sumOnly` leaves out the contributions: for trying other answers, where only the result is looked at. */
export type ScoreScale = (reading: Reading, sumOnly?: boolean) => ScaledReading;

interface CompiledTerm {
  readonly term: Term;
  readonly title: Text;
  readonly items: readonly { readonly code: string; readonly index: number; readonly item: Item }[];
  readonly required: readonly { readonly code: string; readonly index: number }[];
  readonly give: NumberOf;
}

/** Compiles one scale: its terms, its missing-data policy, and the contributions that explain it. */
export function compileScale(scale: Scale, scope: CompileScope): ScoreScale {
  const terms = termsOf(scale).map((term) => compileTerm(term, scope));
  const requires = (scale.requires ?? []).map((code) => ({ code, index: itemIndex(scope, code) }));
  const policy: MissingPolicy = scale.missing ?? { treat: 'refuse' };
  return (reading, sumOnly = false) => {
    const contributions: Contribution[] = [];
    const lacking = new Set<string>();
    const notComputable: string[] = [];
    for (const { code, index } of requires) {
      if (reading.visible[index] && reading.sheet.answers[index] === null) lacking.add(code);
    }
    const wanting = lacking.size > 0;
    let gaps = 0;
    let sum = 0;
    for (const each of terms) {
      const unanswered = each.required.filter(
        ({ index }) => reading.visible[index] && reading.sheet.answers[index] === null,
      );
      const points = unanswered.length > 0 ? Number.NaN : each.give(reading.sheet);
      if (unanswered.length > 0) gaps += 1;
      else if (Number.isNaN(points)) notComputable.push(each.term.code);
      for (const { code } of unanswered) lacking.add(code);
      if (!Number.isNaN(points)) sum += points;
      if (!sumOnly) contributions.push(contributionOf(each, reading, points));
    }
    const bridged =
      gaps > 0 && policy.treat !== 'refuse' && gaps <= (policy.allow ?? 0) && gaps < terms.length;
    const refused = wanting || notComputable.length > 0 || (gaps > 0 && !bridged);
    const filling = bridged && policy.treat === 'prorate' ? sum / (terms.length - gaps) : 0;
    return {
      score: {
        code: scale.code,
        title: scale.title,
        kind: scale.kind,
        ...(scale.component === undefined ? {} : { component: scale.component }),
        raw: refused ? null : sum + filling * gaps,
        min: scale.min ?? null,
        max: scale.max ?? null,
        contributions: contributions.map((each) =>
          each.missing ? { ...each, points: filling } : each,
        ),
        missing: [...lacking],
        missingTreated:
          gaps === 0 && !wanting ? 'none-missing' : bridged ? bridgedBy(policy) : 'refused',
      },
      lacking: refused ? [...lacking] : [],
      notComputable,
      missingError: policy.error ?? null,
    };
  };
}

/** The terms of a scale, the short form written out. */
export function termsOf(scale: Scale): readonly Term[] {
  return [
    ...(scale.items ?? []).map((item): Term => ({ code: item, give: { item } })),
    ...(scale.terms ?? []),
  ];
}

/** Every item a term reads, also through derived values and earlier scales; not through a part's result. */
export function itemsReadBy(term: Term, scope: CompileScope): readonly string[] {
  const reads = readExpression(term.give);
  const items = new Set(reads.items);
  for (const value of reads.values) {
    const found = scope.values.get(value);
    if (found && !found.ofPart) for (const item of found.reads) items.add(item);
  }
  return [...items];
}

/** The items a term cannot do without. */
export function itemsWantedBy(term: Term, scope: CompileScope): readonly string[] {
  const optional = new Set(term.optional ?? []);
  return itemsReadBy(term, scope).filter((code) => !optional.has(code));
}

function compileTerm(term: Term, scope: CompileScope): CompiledTerm {
  const items = itemsReadBy(term, scope).map((code) => {
    const index = itemIndex(scope, code);
    return { code, index, item: (scope.items.get(code) as { item: Item }).item };
  });
  const optional = new Set(term.optional ?? []);
  return {
    term,
    title: term.title ?? items[0]?.item.text ?? { en: term.code },
    items,
    required: items.filter(({ code }) => !optional.has(code)),
    give: compileExpression(term.give, scope),
  };
}

function contributionOf(each: CompiledTerm, reading: Reading, points: number): Contribution {
  return {
    term: each.term.code,
    title: each.title,
    items: each.items.map(({ code }) => code),
    answers: each.items.map(({ code, index, item }) => {
      const value = reading.sheet.answers[index] ?? null;
      return { item: code, value, label: labelOf(item, value) };
    }),
    points: Number.isNaN(points) ? 0 : points,
    missing: Number.isNaN(points),
  };
}

function bridgedBy(policy: MissingPolicy): 'zero' | 'prorated' {
  return policy.treat === 'prorate' ? 'prorated' : 'zero';
}
