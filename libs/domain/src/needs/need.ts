import { MOTIVATION_STAGES, type MotivationStage as Motivation } from '@throughcare/assessment';
import type { NeedDomain } from './need-domain';

export const NEED_LEVELS = ['none', 'some', 'significant', 'unknown'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** Where someone stands on change; `not-asked` is its own answer. */
export { MOTIVATION_STAGES as MOTIVATIONS, type Motivation };

export const NEED_SOURCES = ['person', 'record', 'third-party', 'observation'] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];

/** One domain of one assessment of one person. */
export interface Need {
  readonly domain: NeedDomain;
  readonly level: NeedLevel;
  readonly isLinkedToOffending: boolean;
  readonly isLinkedToHarm: boolean;
  readonly strengths?: string;
  readonly ownWords?: string;
  readonly motivation: Motivation;
  readonly evidence?: string;
  readonly source: NeedSource;
}

type NeedWeight = Pick<Need, 'domain' | 'level' | 'isLinkedToOffending' | 'isLinkedToHarm'>;

/** A need the plan must answer: significant, or some and linked to offending. */
export function isPriorityNeed(need: Pick<Need, 'level' | 'isLinkedToOffending'>): boolean {
  return need.level === 'significant' || (need.level === 'some' && need.isLinkedToOffending);
}

/** Priority needs, heaviest first: significant, then linked to harm, then linked to offending. */
export function priorityNeeds<N extends NeedWeight>(needs: readonly N[]): readonly N[] {
  return rankNeeds(needs.filter(isPriorityNeed));
}

export function rankNeeds<N extends NeedWeight>(needs: readonly N[]): readonly N[] {
  return [...needs].sort((a, b) => weight(b) - weight(a));
}

function weight(need: NeedWeight): number {
  const level = { significant: 8, some: 4, unknown: 1, none: 0 }[need.level];
  return level + (need.isLinkedToHarm ? 2 : 0) + (need.isLinkedToOffending ? 1 : 0);
}
