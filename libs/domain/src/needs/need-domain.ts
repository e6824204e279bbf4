/** The ten areas of need; instruments, plans, programmes and pathways all speak of these and no others. */
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

/** Assessed beside the needs, but never the subject of a goal. */
export const ASSESSMENT_SECTIONS = ['offence-analysis', 'risk-of-harm'] as const;
export type AssessmentSection = (typeof ASSESSMENT_SECTIONS)[number];

/** Domains that say how to work with someone and can never add risk points (BR-41b). */
export const NEVER_RISK_DOMAINS = ['health'] as const satisfies readonly NeedDomain[];

export function isNeedDomain(text: unknown): text is NeedDomain {
  return NEED_DOMAINS.some((domain) => domain === text);
}
