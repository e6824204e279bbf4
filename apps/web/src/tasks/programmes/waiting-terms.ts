import { WAITING_TERMS, type WaitingTerm } from '@throughcare/domain';
import type { Term } from '../../ui/term-bar';
import type { WaitingList } from './programmes.api';

/** The colour of each term, the same in the formula and in the bars. */
export const TERM_COLOURS: Readonly<Record<WaitingTerm, Term['colour']>> = {
  'priority-need': 1,
  'final-level': 2,
  'last-safe-start': 4,
  'days-waited': 5,
};

/** The most each term can give under this policy. */
export function mostPoints(policy: WaitingList['policy']): Readonly<Record<WaitingTerm, number>> {
  return {
    'priority-need': policy.priorityNeed,
    'final-level': Math.max(0, ...Object.values(policy.level)),
    'last-safe-start': policy.lastSafeStart.most,
    'days-waited': policy.waited.most,
  };
}

export function mostTotal(policy: WaitingList['policy']): number {
  const most = mostPoints(policy);
  return WAITING_TERMS.reduce((sum, term) => sum + most[term], 0);
}
