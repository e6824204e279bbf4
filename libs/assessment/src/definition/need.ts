import type { Limits } from './expression';

/** The ten areas of need used everywhere: assessments, plans, programmes, pathways. */
export const NEED_DOMAINS = [
  'accommodation',
  'employment',
  'education',
  'money-documents',
  'drugs',
  'alcohol',
  'health',
  'family',
  'community',
  'thinking',
] as const;

export type NeedDomain = (typeof NEED_DOMAINS)[number];

export type NeedLevel = 'none' | 'some' | 'significant' | 'unknown';

/** Seven first-person stages, from done to not wanted, and the honest eighth. */
export const MOTIVATION_STAGES = [
  'made-changes',
  'making-changes',
  'wants-to-and-knows-how',
  'wants-to-but-needs-help',
  'thinking-about-it',
  'does-not-see-the-need',
  'does-not-want-to',
  'not-asked',
] as const;

export type MotivationStage = (typeof MOTIVATION_STAGES)[number];

/** What a rule may look at: counted over the items of the domain. */
export interface NeedRuleConditions {
  /** Items answered with 2 points. */
  readonly significant?: Limits;
  /** Items answered with 1 point. */
  readonly some?: Limits;
  /** Items marked decisive and answered with 2 points. */
  readonly decisive?: Limits;
  readonly points?: Limits;
  readonly answered?: Limits;
  readonly unanswered?: Limits;
}

/** First rule whose conditions all hold gives the level. */
export interface NeedRule {
  readonly when: NeedRuleConditions;
  readonly level: NeedLevel;
}

/** How answers, or a band, become a level in one need domain. */
export interface NeedMapping {
  readonly domain: NeedDomain;
  readonly items?: readonly string[];
  readonly decisive?: readonly string[];
  readonly rules?: readonly NeedRule[];
  /** Instead of rules: the band of an output, band code → level. */
  readonly fromBand?: {
    readonly output: string;
    readonly levels: Readonly<Record<string, NeedLevel>>;
  };
  readonly linkedToOffending?: string;
  readonly linkedToHarm?: string;
  readonly motivation?: string;
  readonly strengths?: string;
  readonly ownWords?: string;
}
