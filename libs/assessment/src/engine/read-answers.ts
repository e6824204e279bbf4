import type { InstrumentDefinition, Item } from '../definition/instrument';
import type { Answers, AnswerStatus, AnswerValue, AssessmentContext, Entry } from './answers';
import { completedYears, readDay } from './calendar';
import { compileCondition } from './compile';
import type { ScoringError } from './score';
import type { CompileScope, Holds, Sheet } from './sheet';

/** The answers as scoring sees them: hidden items blank, impossible values blank and reported. */
export interface Reading {
  readonly sheet: Sheet;
  /** By item index. */
  readonly visible: readonly boolean[];
  readonly statuses: readonly AnswerStatus[];
  readonly faults: readonly ScoringError[];
}

export type ReadAnswers = (answers: Answers, context: AssessmentContext) => Reading;

/** Compiles the reading of answers: skip rules in item order, so a hidden item's answer decides nothing. */
export function compileReading(definition: InstrumentDefinition, scope: CompileScope): ReadAnswers {
  const readers = definition.items.map((item) => ({
    item,
    shown: item.shownWhen ? compileCondition(item.shownWhen, scope) : null,
    number: numberOf(item),
  }));
  return (answers, context) => {
    const size = readers.length;
    const sheet: Sheet = {
      answers: new Array<AnswerValue>(size).fill(null),
      numbers: new Array<number>(size).fill(Number.NaN),
      values: new Array<number>(scope.values.size).fill(Number.NaN),
      context,
    };
    const visible = new Array<boolean>(size).fill(true);
    const statuses = new Array<AnswerStatus>(size).fill('not-asked');
    const faults: ScoringError[] = [];
    for (let index = 0; index < size; index += 1) {
      const { item, shown, number } = readers[index] as (typeof readers)[number];
      if (isHidden(shown, sheet)) {
        visible[index] = false;
        sheet.numbers[index] = item.whenHidden ?? (item.kind === 'date' ? Number.NaN : 0);
        continue;
      }
      const given = answers[item.code];
      const value =
        given && (given.status ?? 'answered') === 'answered'
          ? given.value
          : prefilled(item, given, context);
      statuses[index] = given?.status ?? (value === null ? 'not-asked' : 'answered');
      if (value === null || value === '') {
        if (statuses[index] === 'answered') statuses[index] = 'not-asked';
        continue;
      }
      if (!isPossible(item, value)) {
        faults.push(impossible(item));
        continue;
      }
      if (isUnfinished(item, value)) {
        statuses[index] = 'not-asked';
        continue;
      }
      sheet.answers[index] = value;
      sheet.numbers[index] = number(value);
    }
    return { sheet, visible, statuses, faults };
  };
}

function isHidden(shown: Holds | null, sheet: Sheet): boolean {
  return shown !== null && !shown(sheet);
}

/** The value the context offers; only while nobody has said anything about the item. */
export function prefilled(item: Item, given: unknown, context: AssessmentContext): AnswerValue {
  if (given !== undefined || !item.fromContext) return null;
  const { field, map } = item.fromContext;
  const known =
    field === 'age'
      ? context.birthDate === undefined
        ? undefined
        : completedYears(context.birthDate, context.assessedOn)
      : context[field];
  if (known === undefined) return null;
  return map ? (map[String(known)] ?? null) : known;
}

/** An entry that still lacks an answer: kept as it was typed, counted once it is whole. */
export function isUnfinished({ kind, fields = [] }: Item, value: AnswerValue): boolean {
  return (
    kind === 'entries' &&
    (value as readonly Entry[]).some((entry) =>
      fields.some(({ code, optional }) => !optional && (entry[code] ?? '') === ''),
    )
  );
}

/** Whether a value may stand as the answer to an item. */
export function isPossible(item: Asked, value: AnswerValue): boolean {
  switch (item.kind) {
    case 'choice':
      return (item.options ?? []).some((option) => option.code === value);
    case 'multi':
      return (
        Array.isArray(value) &&
        (value as readonly unknown[]).every((code) =>
          (item.options ?? []).some((option) => option.code === code),
        )
      );
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        (!item.whole || Number.isInteger(value)) &&
        value >= (item.min ?? -Infinity) &&
        value <= (item.max ?? Infinity)
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return readDay(value) !== null;
    case 'text':
      return typeof value === 'string';
    case 'entries':
      return areEntries(item, value);
  }
}

/** A question or a field of a repeated group, as far as it limits its answers. */
type Asked = Pick<Item, 'kind' | 'options' | 'min' | 'max' | 'whole' | 'fields'>;

function areEntries({ fields = [], min = 0, max = Infinity }: Asked, value: AnswerValue): boolean {
  return (
    Array.isArray(value) &&
    value.length >= min &&
    value.length <= max &&
    (value as readonly unknown[]).every(
      (entry) =>
        typeof entry === 'object' &&
        entry !== null &&
        Object.entries(entry as Entry).every(([code, each]) => {
          const field = fields.find((one) => one.code === code);
          return field !== undefined && (each === null || isPossible(field, each));
        }),
    )
  );
}

function numberOf(item: Item): (value: AnswerValue) => number {
  const points = new Map(
    (item.options ?? []).map((option) => [option.code, option.points ?? Number.NaN]),
  );
  if (item.kind === 'number') return Number;
  if (item.kind === 'choice') return (value) => points.get(String(value)) ?? Number.NaN;
  if (item.kind === 'boolean')
    return (value) => points.get(String(value)) ?? (value === true ? 1 : 0);
  if (item.kind === 'entries') return (value) => (value as readonly Entry[]).length;
  if (item.kind === 'multi') {
    return (value) =>
      (value as readonly string[]).reduce((sum, code) => sum + (points.get(code) || 0), 0);
  }
  return () => Number.NaN;
}

function impossible(item: Item): ScoringError {
  return {
    type: 'ANSWER_NOT_POSSIBLE',
    fields: [item.code],
    message: {
      en: `“${item.text.en}” has an answer that this question does not allow.`,
      zh: `“${item.text['zh'] ?? item.text.en}”的答案不在该问题允许的范围内。`,
    },
  };
}
