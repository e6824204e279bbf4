import type { Band, InstrumentDefinition, Item } from '../definition/instrument';
import type { NeedDomain, NeedLevel } from '../definition/need';
import type { Text } from '../definition/text';
import type { Answer, Answers, AnswerValue } from '../engine/answers';
import { labelOf } from '../engine/answer-label';
import type { Score } from '../engine/score';

/** An assessment as it was completed: with its own version of the instrument. */
export interface CompletedAssessment {
  readonly definition: InstrumentDefinition;
  readonly answers: Answers;
  readonly score: Score;
}

export interface AnswerSide {
  readonly value: AnswerValue;
  readonly label: Text | null;
  readonly status: 'answered' | 'unknown' | 'declined' | 'not-asked';
}

/** `lower` and `higher` speak of points only; whether that is good, the instrument says. */
export type ItemChange =
  | 'same'
  | 'lower'
  | 'higher'
  | 'different'
  | 'newly-answered'
  | 'no-longer-answered'
  | 'only-before'
  | 'only-after';

export interface ComparedItem {
  readonly item: string;
  readonly section: string;
  readonly text: Text;
  readonly before: AnswerSide | null;
  readonly after: AnswerSide | null;
  readonly pointsChange: number | null;
  readonly change: ItemChange;
}

export interface ComparedOutput {
  readonly code: string;
  readonly title: Text;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly bandBefore: Band | null;
  readonly bandAfter: Band | null;
}

export interface ComparedNeed {
  readonly domain: NeedDomain;
  readonly before: NeedLevel | null;
  readonly after: NeedLevel | null;
  readonly change: 'same' | 'less' | 'more' | 'not-comparable';
}

export interface Comparison {
  /** Numbers of different instruments are never subtracted; other versions are, with this said. */
  readonly sameInstrument: boolean;
  readonly sameVersion: boolean;
  readonly items: readonly ComparedItem[];
  readonly outputs: readonly ComparedOutput[];
  readonly needs: readonly ComparedNeed[];
}

/** What changed from one assessment to the next: item by item, output by output, need by need. */
export function compareAssessments(
  before: CompletedAssessment,
  after: CompletedAssessment,
): Comparison {
  const sameInstrument = before.definition.code === after.definition.code;
  return {
    sameInstrument,
    sameVersion: sameInstrument && before.definition.version === after.definition.version,
    items: sameInstrument ? compareItems(before, after) : [],
    outputs: sameInstrument ? compareOutputs(before.score, after.score) : [],
    needs: compareNeeds(before.score, after.score),
  };
}

function compareItems(before: CompletedAssessment, after: CompletedAssessment): ComparedItem[] {
  const old = new Map(before.definition.items.map((item) => [item.code, item]));
  const current = new Map(after.definition.items.map((item) => [item.code, item]));
  const all = [
    ...after.definition.items,
    ...before.definition.items.filter((item) => !current.has(item.code)),
  ];
  return all.map((item) => {
    const was = sideOf(old.get(item.code), before.answers[item.code]);
    const is = sideOf(current.get(item.code), after.answers[item.code]);
    const pointsChange = difference(
      pointsOf(old.get(item.code), was),
      pointsOf(current.get(item.code), is),
    );
    return {
      item: item.code,
      section: item.section,
      text: item.text,
      before: was,
      after: is,
      pointsChange,
      change: changeOf(was, is, pointsChange),
    };
  });
}

function sideOf(item: Item | undefined, answer: Answer | undefined): AnswerSide | null {
  if (!item) return null;
  const value = answer && (answer.status ?? 'answered') === 'answered' ? answer.value : null;
  const status =
    value === null && (answer?.status ?? 'answered') === 'answered'
      ? 'not-asked'
      : (answer?.status ?? 'answered');
  return { value, label: labelOf(item, value), status };
}

function changeOf(
  was: AnswerSide | null,
  is: AnswerSide | null,
  points: number | null,
): ItemChange {
  if (!was) return 'only-after';
  if (!is) return 'only-before';
  if (was.status !== 'answered' || is.status !== 'answered') {
    if (was.status === is.status) return 'same';
    if (is.status === 'answered') return 'newly-answered';
    return was.status === 'answered' ? 'no-longer-answered' : 'different';
  }
  if (JSON.stringify(was.value) === JSON.stringify(is.value)) return 'same';
  if (points === null || points === 0) return 'different';
  return points < 0 ? 'lower' : 'higher';
}

function pointsOf(item: Item | undefined, side: AnswerSide | null): number | null {
  if (!item || !side || side.value === null) return null;
  if (item.kind === 'number') return typeof side.value === 'number' ? side.value : null;
  return item.options?.find((option) => option.code === String(side.value))?.points ?? null;
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function compareOutputs(before: Score, after: Score): ComparedOutput[] {
  return after.outputs.map((output) => {
    const was = before.outputs.find((each) => each.code === output.code);
    return {
      code: output.code,
      title: output.title,
      before: was?.value ?? null,
      after: output.value,
      difference: difference(was?.value ?? null, output.value),
      bandBefore: was?.band ?? null,
      bandAfter: output.band,
    };
  });
}

const RANK: Readonly<Record<NeedLevel, number | null>> = {
  none: 0,
  some: 1,
  significant: 2,
  unknown: null,
};

function compareNeeds(before: Score, after: Score): ComparedNeed[] {
  const domains = new Set([...before.needs, ...after.needs].map((need) => need.domain));
  return [...domains].map((domain) => {
    const was = before.needs.find((need) => need.domain === domain)?.level ?? null;
    const is = after.needs.find((need) => need.domain === domain)?.level ?? null;
    const step = difference(was && RANK[was], is && RANK[is]);
    return {
      domain,
      before: was,
      after: is,
      change: step === null ? 'not-comparable' : step === 0 ? 'same' : step < 0 ? 'less' : 'more',
    };
  });
}
