import type { InstrumentDefinition, Item } from '../definition/instrument';
import { readCondition, readExpression } from '../definition/references';
import type { Answers, AssessmentContext } from './answers';
import { compileCondition, compileExpression } from './compile';
import { compileNeed } from './find-needs';
import { compileOutput } from './compile-output';
import { compileScale, itemsReadBy, termsOf, type ScaledReading } from './compile-scale';
import { domainTotals } from './domain-totals';
import { findNearestChanges } from './nearest-changes';
import { noticesOf } from './notices';
import { compileReading, type Reading } from './read-answers';
import {
  ENGINE_VERSION,
  type MissingItem,
  type OutputScore,
  type Score,
  type ScoringError,
} from './score';
import { indexTables, type CompileScope } from './sheet';

export interface ScoreOptions {
  /** Leave out the search for single changes that move the band; batches do not need it. */
  readonly withoutNearestChanges?: boolean;
}

/** An instrument ready for use. Compiling costs a little, scoring then costs microseconds. */
export interface CompiledInstrument {
  readonly definition: InstrumentDefinition;
  /** Items to ask now, in order. */
  visibleItems(answers: Answers, context?: AssessmentContext): readonly Item[];
  /** Unanswered items among those, and the scales each of them holds up. */
  missing(answers: Answers, context: AssessmentContext): readonly MissingItem[];
  score(answers: Answers, context: AssessmentContext, options?: ScoreOptions): Score;
}

/** Skip rules rarely look at the day; where they do, the caller gives it. */
const ANY_DAY: AssessmentContext = { assessedOn: '1970-01-01' };

/** Compiles a definition to closures. Throws an Error naming the part that cannot be; `lintInstrument` says more. */
export function compileInstrument(definition: InstrumentDefinition): CompiledInstrument {
  const scope: CompileScope = {
    items: new Map(definition.items.map((item, index) => [item.code, { index, item }])),
    values: new Map(),
    tables: indexTables(definition.tables),
  };
  const declare = (code: string, reads: Iterable<string>): number => {
    const index = scope.values.size;
    scope.values.set(code, { index, reads: new Set(reads) });
    return index;
  };
  const derived = (definition.derived ?? []).map(({ code, is }) => {
    const give = compileExpression(is, scope);
    return { give, index: declare(code, itemsReadBy({ code, give: is }, scope)) };
  });
  const scales = definition.scales.map((scale) => {
    const score = compileScale(scale, scope);
    const terms = termsOf(scale);
    const reads = new Set([
      ...(scale.requires ?? []),
      ...terms.flatMap((term) => itemsReadBy(term, scope)),
    ]);
    const index = declare(scale.code, reads);
    const outputs = scale.outputs.map((output) => {
      const compiled = compileOutput(output, scale.code, scope);
      const outputReads = readExpression(output.of).items;
      return {
        score: compiled,
        index: declare(output.code, new Set([...reads, ...outputReads])),
        output,
      };
    });
    return { scale, score, index, outputs, reads };
  });
  const read = compileReading(definition, scope);
  const checks = (definition.checks ?? []).map((check) => ({
    check,
    holds: compileCondition(check.when, scope),
    reads: [...readCondition(check.when).items].map((code) => scope.items.get(code)?.index ?? -1),
  }));
  const alerts = (definition.alerts ?? []).map((alert) => ({
    alert,
    holds: compileCondition(alert.when, scope),
  }));
  const needs = (definition.needs ?? []).map((mapping) => compileNeed(mapping, scope));
  const allOutputs = definition.scales.flatMap((scale) => scale.outputs);
  const primary = (allOutputs.find((output) => output.primary) ?? allOutputs[0])?.code;
  function failedChecks(reading: Reading): {
    errors: ScoringError[];
    withheld: (scale: string) => boolean;
  } {
    const errors: ScoringError[] = [...reading.faults];
    const scalesWithheld = new Set<string>();
    let all = false;
    for (const { check, holds, reads } of checks) {
      if (reads.some((index) => reading.visible[index] && reading.sheet.answers[index] === null))
        continue;
      if (!holds(reading.sheet)) continue;
      errors.push({ type: check.error, fields: check.fields, message: check.message });
      if (check.scales) for (const scale of check.scales) scalesWithheld.add(scale);
      else all = true;
      if (check.stop) break;
    }
    return { errors, withheld: (scale) => all || scalesWithheld.has(scale) };
  }

  function evaluate(reading: Reading): {
    scaled: ScaledReading[];
    outputs: OutputScore[];
    errors: ScoringError[];
  } {
    for (const { give, index } of derived) reading.sheet.values[index] = give(reading.sheet);
    const { errors, withheld } = failedChecks(reading);
    const scaled: ScaledReading[] = [];
    const outputs: OutputScore[] = [];
    for (const each of scales) {
      const result = each.score(reading);
      const stop = withheld(each.scale.code);
      const raw = stop ? null : result.score.raw;
      scaled.push(
        stop ? { ...result, score: { ...result.score, raw: null }, notComputable: [] } : result,
      );
      reading.sheet.values[each.index] = raw ?? Number.NaN;
      for (const { score, index } of each.outputs) {
        const output = score(reading.sheet, raw === null);
        reading.sheet.values[index] = output.value ?? Number.NaN;
        outputs.push(output);
      }
    }
    return { scaled, outputs, errors };
  }

  const outputsOf = (answers: Answers, context: AssessmentContext): readonly OutputScore[] =>
    evaluate(read(answers, context)).outputs;

  function missingIn(reading: Reading): readonly MissingItem[] {
    return definition.items.flatMap((item, index): MissingItem[] => {
      if (!reading.visible[index] || reading.sheet.answers[index] !== null) return [];
      const wanting = scales
        .filter(({ reads }) => reads.has(item.code))
        .map(({ scale }) => scale.code);
      if (item.optional && wanting.length === 0) return [];
      const status = reading.statuses[index] ?? 'not-asked';
      return [{ item: item.code, section: item.section, text: item.text, status, scales: wanting }];
    });
  }

  return {
    definition,
    visibleItems(answers, context = ANY_DAY) {
      const { visible } = read(answers, context);
      return definition.items.filter((_, index) => visible[index]);
    },
    missing: (answers, context) => missingIn(read(answers, context)),
    score(answers, context, options = {}) {
      const reading = read(answers, context);
      const { scaled, outputs, errors } = evaluate(reading);
      const missing = missingIn(reading);
      const foundNeeds = needs.map((find) => find(reading, outputs));
      const { provisionalBecause, notices } = noticesOf(
        scaled,
        outputs,
        allOutputs,
        foundNeeds,
        definition,
      );
      const main = outputs.find((output) => output.code === primary);
      return {
        instrument: { code: definition.code, version: definition.version, title: definition.title },
        engineVersion: ENGINE_VERSION,
        assessedOn: context.assessedOn,
        total: main?.value ?? null,
        band: main?.band ?? null,
        outputs,
        scales: scaled.map(({ score }) => score),
        domains: domainTotals(definition, reading),
        missing,
        provisional: provisionalBecause.length > 0,
        provisionalBecause,
        notices,
        alerts: alerts
          .filter(({ holds }) => holds(reading.sheet))
          .map(({ alert: { code, item, urgency, message } }) => ({
            code,
            item: item ?? null,
            urgency,
            message,
          })),
        errors: [...errors, ...missingErrors(definition, scaled, errors.length > 0)],
        needs: foundNeeds,
        nearestChanges: options.withoutNearestChanges
          ? []
          : findNearestChanges(definition, answers, context, outputs, outputsOf),
      };
    },
  };
}

/** One error for all gaps of a name, fields in the order of the items, and one for terms that gave no number. */
function missingErrors(
  definition: InstrumentDefinition,
  scaled: readonly ScaledReading[],
  alreadyWrong: boolean,
): ScoringError[] {
  const errors: ScoringError[] = [];
  const mandatory = gapsOf(definition, scaled, null);
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
    const fields = gapsOf(definition, scaled, type);
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

function gapsOf(
  definition: InstrumentDefinition,
  scaled: readonly ScaledReading[],
  error: string | null,
): readonly string[] {
  const lacking = new Set(
    scaled.filter((each) => each.missingError === error).flatMap((each) => each.lacking),
  );
  return definition.items.filter((item) => lacking.has(item.code)).map((item) => item.code);
}
