import type { InstrumentDefinition } from '../definition/instrument';
import { itemsCompared } from '../definition/references';
import type { Text } from '../definition/text';
import { compileCondition } from './compile';
import type { ScaledReading } from './compile-scale';
import type { Reading } from './read-answers';
import type { ScoringError } from './score';
import { itemIndex, type CompileScope } from './sheet';

/** What is wrong with the answers before anything is added up, by part: the instrument itself is `null`. */
export interface Failed {
  readonly errors: ReadonlyMap<string | null, readonly ScoringError[]>;
  /** Unanswered items that an error already names. */
  readonly named: ReadonlySet<string>;
  /** Parts that are left out for this person. */
  readonly leftOut: ReadonlySet<string>;
  withholds(scale: string): boolean;
}

export type FindErrors = (reading: Reading) => Failed;

/** Compiles the answers that must be there and the checks on those that are. */
export function compileErrors(definition: InstrumentDefinition, scope: CompileScope): FindErrors {
  const components = (definition.components ?? []).map(({ code, when }) => ({
    code,
    holds: when ? compileCondition(when, scope) : () => true,
  }));
  const required = (definition.required ?? []).map((group) => ({
    group,
    wanted: group.when ? compileCondition(group.when, scope) : () => true,
    items: group.items.map((code) => ({ code, index: itemIndex(scope, code) })),
  }));
  const checks = (definition.checks ?? []).map((check) => ({
    check,
    holds: compileCondition(check.when, scope),
    reads: itemsCompared(check.when).map((code) => itemIndex(scope, code)),
  }));
  return (reading) => {
    const errors = new Map<string | null, ScoringError[]>([[null, [...reading.faults]]]);
    const named = new Set<string>();
    const withheld = new Set<string>();
    const stopped = new Set<string | null>();
    let all = false;
    const leftOut = new Set(
      components.filter(({ holds }) => !holds(reading.sheet)).map(({ code }) => code),
    );
    const fail = (
      part: string | null,
      error: ScoringError,
      scales: readonly string[] | undefined,
    ): void => {
      errors.set(part, [...(errors.get(part) ?? []), error]);
      if (scales) for (const scale of scales) withheld.add(scale);
      else all = true;
    };
    for (const { group, wanted, items } of required) {
      if (group.component && leftOut.has(group.component)) continue;
      if (!wanted(reading.sheet)) continue;
      const gaps = items
        .filter(({ index }) => reading.visible[index] && reading.sheet.answers[index] === null)
        .map(({ code }) => code);
      if (gaps.length === 0) continue;
      for (const code of gaps) named.add(code);
      const { error: type, message } = group;
      fail(group.component ?? null, { type, fields: gaps, message }, group.scales);
    }
    for (const { check, holds, reads } of checks) {
      const part = check.component ?? null;
      if (stopped.has(part) || (part !== null && leftOut.has(part))) continue;
      if (reads.some((index) => reading.visible[index] && reading.sheet.answers[index] === null))
        continue;
      if (!holds(reading.sheet)) continue;
      const { error: type, fields, message } = check;
      fail(part, { type, fields, message }, check.scales);
      if (check.stop) stopped.add(part);
    }
    return { errors, named, leftOut, withholds: (scale) => all || withheld.has(scale) };
  };
}

/** One error for all gaps of a name, fields in the order of the items, and one for terms that gave no number. */
export function missingErrors(
  definition: InstrumentDefinition,
  scaled: readonly ScaledReading[],
  named: ReadonlySet<string>,
  alreadyWrong: boolean,
): ScoringError[] {
  const errors: ScoringError[] = [];
  const gapsOf = (error: string | null): readonly string[] => {
    const lacking = new Set(
      scaled.filter((each) => each.missingError === error).flatMap((each) => each.lacking),
    );
    return definition.items
      .filter(({ code }) => lacking.has(code) && !named.has(code))
      .map(({ code }) => code);
  };
  const mandatory = gapsOf(null);
  if (mandatory.length > 0) {
    errors.push({
      type: 'MISSING_MANDATORY_INPUT',
      fields: mandatory,
      message: { en: 'Answers that the score needs are missing.', zh: '缺少计分所需的答案。' },
    });
  }
  const broken = scaled.flatMap((each) => each.notComputable);
  if (broken.length > 0) {
    errors.push({
      type: 'NOT_COMPUTABLE',
      fields: broken,
      message: { en: 'The answers together give no number.', zh: '这些答案合在一起无法算出分数。' },
    });
  }
  if (alreadyWrong || errors.length > 0) return errors;
  const names = new Set(scaled.flatMap((each) => each.missingError ?? []));
  for (const type of names) {
    const fields = gapsOf(type);
    if (fields.length === 0) continue;
    errors.push({
      type,
      fields,
      message: {
        en: 'Answers are missing, so the fuller version of the score cannot be given.',
        zh: '缺少部分答案，因此无法给出更完整的分数。',
      },
    });
  }
  return errors;
}

/** What the parts lack or contradict, as one error of the whole that names the parts and says why. */
export function componentError(
  definition: InstrumentDefinition,
  errorsOf: (component: string) => readonly ScoringError[],
): readonly ScoringError[] {
  const wrong = (definition.components ?? []).flatMap(({ code, title, tolerates = [] }) => {
    const because = errorsOf(code).filter(({ type }) => !tolerates.includes(type));
    return because.length > 0 ? [{ code, title, because }] : [];
  });
  if (wrong.length === 0) return [];
  const said = (language: string): string =>
    wrong
      .map(({ title, because }) => {
        const reasons = because.map(({ message }) => inLanguage(message, language)).join(' ');
        return `${inLanguage(title, language)}: ${reasons}`;
      })
      .join(' ');
  return [
    {
      type: 'COMPONENT_VALIDATION_ERROR',
      fields: wrong.map(({ code }) => code),
      message: { en: said('en'), zh: said('zh') },
      because: wrong.flatMap(({ because }) => because),
    },
  ];
}

function inLanguage(text: Text, language: string): string {
  return text[language] ?? text.en;
}
