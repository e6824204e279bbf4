import type { IscedLevel } from '../codes/isced';
import type { LiteracyLevel } from '../people/person';

/** What someone brings, as screened on arrival. */
export interface LearningScreen {
  readonly attainment: IscedLevel;
  readonly literacy: LiteracyLevel;
  readonly numeracy: LiteracyLevel;
  readonly mayHaveLearningDifficulty: boolean;
}

export const EDUCATION_REFERRAL_CAUSES = [
  'no-schooling',
  'low-literacy',
  'low-numeracy',
  'compulsory-age',
] as const;
export type EducationReferralCause = (typeof EDUCATION_REFERRAL_CAUSES)[number];

export interface EducationDuty {
  readonly causes: readonly EducationReferralCause[];
  /** Education is compulsory for people who cannot read and for the young. */
  readonly isCompulsory: boolean;
  readonly courseKinds: readonly ('literacy' | 'numeracy' | 'school')[];
}

/**
 * The education referral a screen raises by itself, or undefined. No schooling or low literacy always does;
 * for those who cannot read and for young people education is compulsory (NMR-104).
 */
export function educationReferral(
  screen: LearningScreen,
  age: number,
  { compulsoryUntil = 18 } = {},
): EducationDuty | undefined {
  const causes: EducationReferralCause[] = [];
  if (screen.attainment === 'X') causes.push('no-schooling');
  if (isLow(screen.literacy)) causes.push('low-literacy');
  if (isLow(screen.numeracy)) causes.push('low-numeracy');
  if (age < compulsoryUntil) causes.push('compulsory-age');
  if (causes.length === 0) return undefined;
  const courseKinds = new Set<'literacy' | 'numeracy' | 'school'>();
  if (causes.includes('no-schooling') || causes.includes('low-literacy'))
    courseKinds.add('literacy');
  if (causes.includes('low-numeracy')) courseKinds.add('numeracy');
  if (causes.includes('compulsory-age')) courseKinds.add('school');
  return {
    causes,
    isCompulsory: screen.literacy === 'none' || causes.includes('compulsory-age'),
    courseKinds: [...courseKinds],
  };
}

function isLow(level: LiteracyLevel): boolean {
  return level === 'none' || level === 'low';
}
