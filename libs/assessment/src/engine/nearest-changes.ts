import type { InstrumentDefinition } from '../definition/instrument';
import type { Answers, AssessmentContext } from './answers';
import { labelOf } from './answer-label';
import type { NearestChange, OutputScore } from './score';

/**
 * Single changes of changeable answers that would put the person in another band: for each item, output
 * and direction the smallest one. Downward changes come first, nearest first: they are what a plan can aim at.
 */
export function findNearestChanges(
  definition: InstrumentDefinition,
  answers: Answers,
  context: AssessmentContext,
  now: readonly OutputScore[],
  outputsOf: (answers: Answers, context: AssessmentContext) => readonly OutputScore[],
): readonly NearestChange[] {
  const banded = now.filter((output) => output.band !== null);
  if (banded.length === 0) return [];
  const found = new Map<string, NearestChange & { readonly distance: number }>();
  for (const item of definition.items) {
    const given = answers[item.code];
    if (!item.changeable || given === undefined || given.value === null) continue;
    const values =
      item.kind === 'boolean' ? [true, false] : (item.options ?? []).map((option) => option.code);
    for (const value of values) {
      if (value === given.value) continue;
      const then = outputsOf({ ...answers, [item.code]: { value } }, context);
      for (const before of banded) {
        const after = then.find((output) => output.code === before.code);
        if (!after?.band || after.value === null || after.band.code === before.band?.code) continue;
        const distance = Math.abs(after.value - (before.value ?? 0));
        const direction = after.value < (before.value ?? 0) ? 'lower' : 'higher';
        const key = `${item.code}\u0000${before.code}\u0000${direction}`;
        if (distance >= (found.get(key)?.distance ?? Infinity)) continue;
        found.set(key, {
          item: item.code,
          text: item.text,
          from: labelOf(item, given.value) ?? { en: String(given.value) },
          to: labelOf(item, value) ?? { en: String(value) },
          toValue: value,
          output: before.code,
          band: after.band,
          value: after.value,
          direction,
          distance,
        });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => rank(a) - rank(b) || a.distance - b.distance)
    .map(({ distance: _distance, ...change }) => change);
}

function rank(change: NearestChange): number {
  return change.direction === 'lower' ? 0 : 1;
}
