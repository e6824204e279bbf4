import { kindOfFact, type InstrumentDefinition, type Scale } from '../definition/instrument';
import { readExpression } from '../definition/references';
import { termsOf } from '../engine/compile-scale';
import { compileInstrument } from '../engine/compile-instrument';
import type { Fault } from './fault';
import { lintBands } from './lint-bands';
import { lintEntries } from './lint-entries';
import { lintReferences } from './lint-references';
import { lintTexts } from './lint-texts';
import { repeated } from './repeated';

/**
 * Everything wrong with a definition that its JSON Schema cannot see. Empty means: it can be published.
 * The definition must be expanded (`expandDefinition`) and schema-valid.
 */
export function lintInstrument(definition: InstrumentDefinition): readonly Fault[] {
  const faults = [
    ...duplicates(definition),
    ...lintReferences(definition),
    ...lintItems(definition),
    ...lintEntries(definition),
    ...lintBands(definition),
    ...lintTexts(definition),
    ...lintRisk(definition),
    ...lintPolicies(definition),
  ];
  return faults.length > 0 ? faults : compiles(definition);
}

function duplicates(definition: InstrumentDefinition): Fault[] {
  const valueCodes = [
    ...(definition.derived ?? []).map((each) => each.code),
    ...definition.scales.flatMap((scale) => [
      scale.code,
      ...scale.outputs.map((output) => output.code),
    ]),
  ];
  return [
    ...repeated(
      definition.sections.map((section) => section.code),
      'sections',
    ),
    ...repeated(
      definition.items.flatMap((item) => [item.code, ...(item.aliases ?? [])]),
      'items',
    ),
    ...repeated(valueCodes, 'derived, scales, outputs'),
    ...repeated(
      (definition.needs ?? []).map((need) => need.domain),
      'needs',
    ),
    ...repeated(
      (definition.alerts ?? []).map((alert) => alert.code),
      'alerts',
    ),
    ...definition.items.flatMap((item) =>
      repeated(
        (item.options ?? []).map((option) => option.code),
        `items[${item.code}].options`,
      ),
    ),
    ...definition.scales.flatMap((scale) =>
      repeated(
        termsOf(scale).map((term) => term.code),
        `scales[${scale.code}].terms`,
      ),
    ),
  ];
}

function lintItems(definition: InstrumentDefinition): Fault[] {
  const faults: Fault[] = [];
  const summed = new Set(definition.scales.flatMap((scale) => scale.items ?? []));
  for (const item of definition.items) {
    const at = `items[${item.code}]`;
    if ((item.kind === 'choice' || item.kind === 'multi') && (item.options ?? []).length < 2) {
      faults.push({ code: 'option-missing', at, message: 'A choice needs at least two options.' });
    }
    if (
      summed.has(item.code) &&
      item.kind === 'choice' &&
      item.options?.some((option) => option.points === undefined)
    ) {
      faults.push({
        code: 'points-missing',
        at,
        message: 'The item adds to a scale, so each of its options needs points.',
      });
    }
    for (const option of Object.values(item.fromContext?.map ?? {})) {
      if (!item.options?.some((each) => each.code === option)) {
        faults.push({
          code: 'unknown-reference',
          at: `${at}.fromContext`,
          message: `Option "${option}" does not exist.`,
        });
      }
    }
    if (item.fromRecord && kindOfFact(item.fromRecord) !== item.kind) {
      faults.push({
        code: 'wrong-kind',
        at: `${at}.fromRecord`,
        message: `"${item.fromRecord}" is a ${kindOfFact(item.fromRecord)}, the item asks for a ${item.kind}.`,
      });
    }
  }
  for (const section of definition.sections) {
    if (definition.items.some((item) => item.section === section.code)) continue;
    faults.push({
      code: 'empty-section',
      at: `sections[${section.code}]`,
      message: 'No item stands in this section.',
    });
  }
  return faults;
}

/** Health, victimisation and caring must never add to a risk scale, unless a published model does and it is said. */
function lintRisk(definition: InstrumentDefinition): Fault[] {
  const excepted = new Set((definition.riskExceptions ?? []).map((exception) => exception.item));
  return definition.scales
    .filter((scale) => scale.kind === 'risk')
    .flatMap((scale) =>
      definition.items
        .filter(
          (item) =>
            item.riskExcluded &&
            !excepted.has(item.code) &&
            itemsOf(scale, definition).has(item.code),
        )
        .map((item): Fault => ({
          code: 'risk-excluded-item',
          at: `scales[${scale.code}]`,
          message: `"${item.code}" is about ${item.riskExcluded ?? ''} and must not add to a risk scale.`,
        })),
    );
}

/** Items a scale reads, also through derived values and earlier scales and outputs. */
function itemsOf(scale: Scale, definition: InstrumentDefinition): ReadonlySet<string> {
  const items = new Set<string>();
  const seen = new Set<string>([scale.code]);
  const follow = (reads: ReturnType<typeof readExpression>): void => {
    for (const item of reads.items) items.add(item);
    for (const value of reads.values) {
      if (seen.has(value)) continue;
      seen.add(value);
      const derived = definition.derived?.find((each) => each.code === value);
      if (derived) follow(readExpression(derived.is));
      for (const other of definition.scales) {
        const output = other.outputs.find((each) => each.code === value);
        if (output) follow(readExpression(output.of));
        if (other.code === value)
          for (const term of termsOf(other)) follow(readExpression(term.give));
      }
    }
  };
  for (const term of termsOf(scale)) follow(readExpression(term.give));
  for (const output of scale.outputs) follow(readExpression(output.of));
  return items;
}

function lintPolicies(definition: InstrumentDefinition): Fault[] {
  return definition.scales
    .filter(
      (scale) =>
        scale.missing && scale.missing.treat !== 'refuse' && scale.missing.allow === undefined,
    )
    .map((scale) => ({
      code: 'policy-incomplete',
      at: `scales[${scale.code}].missing`,
      message: 'Say in "allow" how many missing answers may be bridged.',
    }));
}

function compiles(definition: InstrumentDefinition): Fault[] {
  try {
    compileInstrument(definition);
    return [];
  } catch (error) {
    const isPattern = error instanceof SyntaxError;
    return [
      {
        code: isPattern ? 'pattern-invalid' : 'does-not-compile',
        at: definition.code,
        message: (error as Error).message,
      },
    ];
  }
}
