import type { Score } from '@throughcare/assessment';
import type { RiskLevel } from '@throughcare/domain';

/** Band codes of published instruments in the agency's four levels. */
const LEVELS: Readonly<Record<string, RiskLevel>> = {
  low: 'low',
  moderate: 'moderate',
  medium: 'moderate',
  high: 'high',
  'very-high': 'very-high',
  very_high: 'very-high',
};

/**
 * The agency's level of a score, where the instrument measures risk; need and symptom scales give none (EC-2a).
 * A combined instrument says more than one band: its own result counts, not that of a part.
 */
export function levelOf(score: Score): RiskLevel | null {
  const risk = new Set(
    score.scales
      .filter(({ kind, component }) => kind === 'risk' && !component)
      .map(({ code }) => code),
  );
  const output = score.outputs.find(
    (each) => risk.has(each.scale) && each.band !== null && LEVELS[each.band.code.toLowerCase()],
  );
  return output?.band ? (LEVELS[output.band.code.toLowerCase()] ?? null) : null;
}
