import type { IsoDate } from '../foundations/iso-date';
import { addDays } from '../foundations/iso-date';
import type { WorkCalendar } from '../foundations/work-calendar';
import { addWorkingDays, civilDay, endOfDay } from '../foundations/work-calendar';
import type { LegalStatus } from '../people/legal-basis';
import type { Sex } from '../people/person';

export const DUTY_KINDS = [
  'health-screen',
  'emergency-contact',
  'rights-explained',
  'women-admission-care',
  'dependants-recorded',
  'literacy-screen',
  'initial-assessment',
  'reassessment',
  'plan-agreed',
  'plan-review',
  'release-plan-draft',
  'release-checklist',
  'handover-accepted',
  'file-copy-offered',
  'conditions-explained',
  'first-contact',
  'contact',
  'contact-without-visit',
  'partner-referral-answer',
  'contest-review',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What starts a clock. */
export const DUTY_TRIGGERS = [
  'admission',
  'supervision-start',
  'assessment-signed',
  'release-date-set',
  'release',
  'condition-added',
  'partner-referral-sent',
] as const;
export type DutyTrigger = (typeof DUTY_TRIGGERS)[number];

/** Hours run from the instant; days end with their civil day; `daysBefore` counts back from earliest release. */
export type DueIn =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly daysBefore: number };

export interface DutyCondition {
  readonly sexes?: readonly Sex[];
  readonly legalStatuses?: readonly LegalStatus[];
}

/** One row of policy: what must be done, by when, and the rule it comes from. */
export interface DutyRule {
  readonly kind: DutyKind;
  /** The standard or policy the duty names on screen, such as `NMR-30`. */
  readonly rule: string;
  readonly trigger: DutyTrigger;
  readonly dueIn: DueIn;
  readonly appliesWhen?: DutyCondition;
}

export interface DutyCircumstances {
  readonly sex: Sex;
  readonly legalStatus: LegalStatus;
  readonly earliestReleaseOn?: IsoDate;
}

export interface TriggeredDuty {
  readonly kind: DutyKind;
  readonly rule: string;
  readonly dueAt: Date;
}

const WOMEN: DutyCondition = { sexes: ['female'] };

/**
 * Demo jurisdiction. Numbers of days not fixed by the standards are planning figures of our own;
 * an agency replaces the table, with effective dates, without a developer.
 */
export const DEFAULT_DUTY_POLICY: readonly DutyRule[] = [
  { kind: 'health-screen', rule: 'NMR-30', trigger: 'admission', dueIn: { hours: 24 } },
  { kind: 'rights-explained', rule: 'NMR-54-57', trigger: 'admission', dueIn: { hours: 24 } },
  {
    kind: 'women-admission-care',
    rule: 'BR-02',
    trigger: 'admission',
    dueIn: { hours: 12 },
    appliesWhen: WOMEN,
  },
  {
    kind: 'dependants-recorded',
    rule: 'BR-03',
    trigger: 'admission',
    dueIn: { hours: 24 },
    appliesWhen: WOMEN,
  },
  { kind: 'emergency-contact', rule: 'NMR-07g', trigger: 'admission', dueIn: { hours: 48 } },
  { kind: 'literacy-screen', rule: 'NMR-104', trigger: 'admission', dueIn: { days: 14 } },
  {
    kind: 'plan-agreed',
    rule: 'NMR-94',
    trigger: 'admission',
    dueIn: { days: 42 },
    appliesWhen: { legalStatuses: ['sentenced'] },
  },
  {
    kind: 'release-plan-draft',
    rule: 'NMR-107',
    trigger: 'admission',
    dueIn: { days: 42 },
    appliesWhen: { legalStatuses: ['sentenced'] },
  },
  {
    kind: 'release-checklist',
    rule: 'NMR-108',
    trigger: 'release-date-set',
    dueIn: { daysBefore: 180 },
  },
  {
    kind: 'handover-accepted',
    rule: 'NMR-90',
    trigger: 'release-date-set',
    dueIn: { daysBefore: 30 },
  },
  {
    kind: 'file-copy-offered',
    rule: 'NMR-09',
    trigger: 'release-date-set',
    dueIn: { daysBefore: 1 },
  },
  { kind: 'first-contact', rule: 'NMR-90', trigger: 'release', dueIn: { workingDays: 2 } },
  {
    kind: 'first-contact',
    rule: 'TR-10.1',
    trigger: 'supervision-start',
    dueIn: { workingDays: 2 },
  },
  {
    kind: 'conditions-explained',
    rule: 'TR-12.3',
    trigger: 'condition-added',
    dueIn: { workingDays: 5 },
  },
  { kind: 'plan-agreed', rule: 'TR-10.3', trigger: 'supervision-start', dueIn: { days: 42 } },
  {
    kind: 'partner-referral-answer',
    rule: 'EC-6b',
    trigger: 'partner-referral-sent',
    dueIn: { workingDays: 10 },
  },
];

/** The duties an event starts for someone, each with its due instant; computed once, then only moved by the ledger. */
export function dutiesFor(
  event: { readonly trigger: DutyTrigger; readonly at: Date },
  person: DutyCircumstances,
  policy: readonly DutyRule[],
  calendar: WorkCalendar,
): readonly TriggeredDuty[] {
  return policy
    .filter((rule) => rule.trigger === event.trigger && applies(rule, person))
    .flatMap((rule) => {
      const dueAt = computeDue(rule.dueIn, event.at, calendar, person.earliestReleaseOn);
      return dueAt ? [{ kind: rule.kind, rule: rule.rule, dueAt }] : [];
    });
}

/**
 * The due instant of one rule, or undefined when it counts back from a release day nobody knows yet.
 * A day that already lies behind the trigger becomes the trigger's own day.
 */
export function computeDue(
  dueIn: DueIn,
  at: Date,
  calendar: WorkCalendar,
  earliestReleaseOn?: IsoDate,
): Date | undefined {
  if ('hours' in dueIn) return new Date(at.getTime() + dueIn.hours * 3_600_000);
  const day = civilDay(at, calendar);
  if ('days' in dueIn) return endOfDay(addDays(day, dueIn.days), calendar);
  if ('workingDays' in dueIn) {
    return endOfDay(addWorkingDays(day, dueIn.workingDays, calendar), calendar);
  }
  if (!earliestReleaseOn) return undefined;
  const due = addDays(earliestReleaseOn, -dueIn.daysBefore);
  return endOfDay(due < day ? day : due, calendar);
}

function applies(rule: DutyRule, person: DutyCircumstances): boolean {
  const { sexes, legalStatuses } = rule.appliesWhen ?? {};
  if (sexes && !sexes.includes(person.sex)) return false;
  return !legalStatuses || legalStatuses.includes(person.legalStatus);
}
