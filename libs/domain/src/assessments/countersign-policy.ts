import type { RiskLevel } from './risk-level';

/** Which results a second person must sign; jurisdiction data. */
export interface CountersignPolicy {
  readonly levels: readonly RiskLevel[];
  readonly whenOverridden: boolean;
}

export const DEFAULT_COUNTERSIGN_POLICY: CountersignPolicy = {
  levels: ['high', 'very-high'],
  whenOverridden: false,
};

export function needsCountersignature(
  policy: CountersignPolicy,
  result: { readonly finalLevel?: RiskLevel; readonly isOverridden: boolean },
): boolean {
  if (policy.whenOverridden && result.isOverridden) return true;
  return result.finalLevel !== undefined && policy.levels.includes(result.finalLevel);
}
