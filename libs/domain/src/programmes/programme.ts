import type { RiskLevel } from '../assessments/risk-level';
import type { Setting } from '../assessments/reassessment-due';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';
import type { LiteracyLevel, Sex } from '../people/person';

export const SESSION_KINDS = ['group', 'one-to-one', 'catch-up'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** One planned meeting of the curriculum. */
export interface SessionTemplate {
  readonly title: string;
  readonly minutes: number;
  readonly kind: 'group' | 'one-to-one';
  /** Induction, reviews and recreation are attended but are not dose (NMR-105). */
  readonly isRiskReducing: boolean;
}

export interface ProgrammeModule {
  readonly code: string;
  readonly title: string;
  readonly sessions: readonly SessionTemplate[];
}

export const OFFENCE_FLAGS = [
  'violence',
  'partner-violence',
  'sexual',
  'arson',
  'extremism',
  'drugs',
  'driving',
  'acquisitive',
] as const;
export type OffenceFlag = (typeof OFFENCE_FLAGS)[number];

/** Formal conditions as data; an absent one asks nothing. */
export interface EligibilityRules {
  readonly levels?: readonly RiskLevel[];
  readonly sexes?: readonly Sex[];
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly settings?: readonly Setting[];
  readonly requiredOffenceFlags?: readonly OffenceFlag[];
  readonly excludedOffenceFlags?: readonly OffenceFlag[];
  readonly languages?: readonly string[];
  readonly leastLiteracy?: LiteracyLevel;
  /** Days that must remain before earliest release, counted from the start. */
  readonly leastDaysLeft?: number;
  /** Programme codes to be completed first. */
  readonly prerequisites?: readonly string[];
  readonly needsConviction?: boolean;
}

export const PROGRAMME_TAGS = [
  'women-only',
  'trauma-informed',
  'culture-specific',
  'sport-based',
  'low-literacy',
  'online',
] as const;
export type ProgrammeTag = (typeof PROGRAMME_TAGS)[number];

/** A structured intervention; a changed curriculum is a new version. */
export interface Programme {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly targetNeeds: readonly NeedDomain[];
  readonly modules: readonly ProgrammeModule[];
  readonly groupSize: { readonly least: number; readonly most: number };
  readonly eligibility: EligibilityRules;
  readonly tags: readonly ProgrammeTag[];
  readonly lengthDays: number;
  /** Share of intended minutes that counts as completed, 0 to 1. */
  readonly completionShare: number;
  readonly evidenceNote: string;
  readonly accreditation?: string;
}

/** Every session of the curriculum in order, with its module. */
export function curriculum(
  programme: Pick<Programme, 'modules'>,
): readonly (SessionTemplate & { readonly moduleCode: string })[] {
  return programme.modules.flatMap(({ code, sessions }) =>
    sessions.map((session) => ({ ...session, moduleCode: code })),
  );
}

/** Intended dose in minutes: what the curriculum sets in risk-reducing sessions (PRG-5). */
export function intendedMinutes(programme: Pick<Programme, 'modules'>): number {
  return curriculum(programme)
    .filter(({ isRiskReducing }) => isRiskReducing)
    .reduce((total, { minutes }) => total + minutes, 0);
}

/** Refuses a programme nobody could run or finish. */
export function checkProgramme(programme: Programme): Programme {
  const { least, most } = programme.groupSize;
  if (least < 1 || most < least) throw new Refusal('programme.group-size-impossible');
  if (curriculum(programme).length === 0) throw new Refusal('programme.curriculum-empty');
  if (curriculum(programme).some(({ minutes }) => minutes <= 0)) {
    throw new Refusal('programme.session-without-minutes');
  }
  if (programme.completionShare <= 0 || programme.completionShare > 1) {
    throw new Refusal('programme.completion-share-impossible');
  }
  if (programme.targetNeeds.length === 0) throw new Refusal('programme.no-target-need');
  return programme;
}
