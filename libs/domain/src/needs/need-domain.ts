import { NEED_DOMAINS, type NeedDomain } from '@throughcare/assessment';

/** Named once, beside the instruments that measure them; plans, programmes and pathways speak of no others. */
export { NEED_DOMAINS, type NeedDomain };

/** Assessed beside the needs, but never the subject of a goal. */
export const ASSESSMENT_SECTIONS = ['offence-analysis', 'risk-of-harm'] as const;
export type AssessmentSection = (typeof ASSESSMENT_SECTIONS)[number];

/** Domains that say how to work with someone and can never add risk points (BR-41b). */
export const NEVER_RISK_DOMAINS = ['health'] as const satisfies readonly NeedDomain[];

export function isNeedDomain(text: unknown): text is NeedDomain {
  return NEED_DOMAINS.some((domain) => domain === text);
}
