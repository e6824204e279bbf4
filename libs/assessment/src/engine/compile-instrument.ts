import type { InstrumentDefinition, Item } from '../definition/instrument';
import { readExpression } from '../definition/references';
import type { Answers, AssessmentContext } from './answers';
import { compileCondition, compileExpression } from './compile';
import { compileNeed } from './find-needs';
import { compileOutput } from './compile-output';
import {
  compileScale,
  itemsReadBy,
  itemsWantedBy,
  termsOf,
  type ScaledReading,
} from './compile-scale';
import { domainTotals } from './domain-totals';
import { compileErrors, componentError, missingErrors, type Failed } from './find-errors';
import { findNearestChanges } from './nearest-changes';
import { noticesOf } from './notices';
import { compileReading, type Reading } from './read-answers';
import {
  ENGINE_VERSION,
  type FlagScore,
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
  const declare = (code: string, reads: Iterable<string>, ofPart = false): number => {
    const index = scope.values.size;
    scope.values.set(code, { index, reads: new Set(reads), ofPart });
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
    const ofPart = scale.component !== undefined;
    const index = declare(scale.code, reads, ofPart);
    const outputs = scale.outputs.map((output) => {
      const compiled = compileOutput(output, scale.code, scope);
      const outputReads = readExpression(output.of).items;
      return {
        score: compiled,
        index: declare(output.code, new Set([...reads, ...outputReads]), ofPart),
        output,
      };
    });
    const wants = new Set([
      ...(scale.requires ?? []),
      ...terms.flatMap((term) => itemsWantedBy(term, scope)),
    ]);
    return { scale, score, index, outputs, wants };
  });
  const read = compileReading(definition, scope);
  const findErrors = compileErrors(definition, scope);
  const alerts = (definition.alerts ?? []).map((alert) => ({
    alert,
    holds: compileCondition(alert.when, scope),
  }));
  const needs = (definition.needs ?? []).map((mapping) => compileNeed(mapping, scope));
  const allOutputs = definition.scales
    .flatMap((scale) => scale.outputs)
    .filter(({ reports }) => reports !== 'yes-no' && reports !== 'nothing');
  const primary = (allOutputs.find((output) => output.primary) ?? allOutputs[0])?.code;
  function evaluate(
    reading: Reading,
    sumOnly = false,
  ): {
    scaled: ScaledReading[];
    outputs: OutputScore[];
    flags: FlagScore[];
    errors: readonly ScoringError[];
    failed: Failed;
  } {
    for (const { give, index } of derived) reading.sheet.values[index] = give(reading.sheet);
    const failed = findErrors(reading);
    const scaled: ScaledReading[] = [];
    const outputs: OutputScore[] = [];
    const flags: FlagScore[] = [];
    const add = (each: (typeof scales)[number], stop: boolean): void => {
      const result = each.score(reading, sumOnly);
      const raw = stop ? null : result.score.raw;
      scaled.push(
        stop ? { ...result, score: { ...result.score, raw: null }, notComputable: [] } : result,
      );
      reading.sheet.values[each.index] = raw ?? Number.NaN;
      for (const { score, index, output: declared } of each.outputs) {
        const output = score(reading.sheet, raw === null);
        reading.sheet.values[index] = output.value ?? Number.NaN;
        if (declared.reports === 'yes-no') flags.push(flagOf(output));
        else if (declared.reports !== 'nothing') outputs.push(output);
      }
    };
    const gaps = (component: string | null): ScoringError[] =>
      missingErrors(
        definition,
        scaled.filter((_, index) => (scales[index]?.scale.component ?? null) === component),
        failed.named,
        (failed.errors.get(component) ?? []).length > 0,
      );
    for (const each of scales) {
      const { code, component } = each.scale;
      if (component) add(each, failed.withholds(code) || failed.leftOut.has(component));
    }
    const ofParts = componentError(definition, (component) =>
      failed.leftOut.has(component)
        ? []
        : [...(failed.errors.get(component) ?? []), ...gaps(component)],
    );
    for (const each of scales) {
      if (!each.scale.component) add(each, failed.withholds(each.scale.code) || ofParts.length > 0);
    }
    return {
      scaled,
      outputs,
      flags,
      failed,
      errors: [...(failed.errors.get(null) ?? []), ...ofParts, ...gaps(null)],
    };
  }

  const outputsOf = (answers: Answers, context: AssessmentContext): readonly OutputScore[] =>
    evaluate(read(answers, context), true).outputs;

  function missingIn(reading: Reading, { named, leftOut }: Failed): readonly MissingItem[] {
    return definition.items.flatMap((item, index): MissingItem[] => {
      if (!reading.visible[index] || reading.sheet.answers[index] !== null) return [];
      const wanting = scales
        .filter(({ wants, scale }) => wants.has(item.code) && !leftOut.has(scale.component ?? ''))
        .map(({ scale }) => scale.code);
      if (item.optional && wanting.length === 0 && !named.has(item.code)) return [];
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
    missing(answers, context) {
      const reading = read(answers, context);
      return missingIn(reading, evaluate(reading).failed);
    },
    score(answers, context, options = {}) {
      const reading = read(answers, context);
      const { scaled, outputs, flags, errors, failed } = evaluate(reading);
      const missing = missingIn(reading, failed);
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
        flags,
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
        errors,
        needs: foundNeeds,
        nearestChanges: options.withoutNearestChanges
          ? []
          : findNearestChanges(definition, answers, context, outputs, outputsOf),
      };
    },
  };
}

function flagOf({ code, scale, title, value }: OutputScore): FlagScore {
  return { code, scale, title, value: value === null ? null : value !== 0 };
}
