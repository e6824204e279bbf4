import type { IsoDate } from '../foundations/iso-date';
import { addDays, addMonths } from '../foundations/iso-date';
import type { RiskLevel } from './risk-level';

export const SETTINGS = ['custody', 'community'] as const;
export type Setting = (typeof SETTINGS)[number];

/** Events after which a reassessment is due sooner than the calendar says. */
export const REASSESSMENT_TRIGGERS = [
  'new-offence',
  'release',
  'recall',
  'programme-completed',
  'setback',
  'major-life-change',
] as const;
export type ReassessmentTrigger = (typeof REASSESSMENT_TRIGGERS)[number];

export interface ReassessmentPolicy {
  /** Months after signing, by final level and setting. */
  readonly everyMonths: Readonly<Record<Setting, Readonly<Record<RiskLevel, number>>>>;
  /** Days after the event. */
  readonly afterEventDays: Readonly<Record<ReassessmentTrigger, number>>;
}

/** Demo jurisdiction: planning figures of our own, to be replaced by an agency's policy. */
export const DEFAULT_REASSESSMENT_POLICY: ReassessmentPolicy = {
  everyMonths: {
    custody: { low: 12, moderate: 12, high: 6, 'very-high': 6 },
    community: { low: 12, moderate: 6, high: 6, 'very-high': 3 },
  },
  afterEventDays: {
    'new-offence': 10,
    release: 30,
    recall: 20,
    'programme-completed': 20,
    setback: 20,
    'major-life-change': 30,
  },
};

export interface ReassessmentDue {
  readonly dueOn: IsoDate;
  /** Stored with the date, so that it can be explained years later. */
  readonly rule: string;
}

/** When the next assessment is due: by the calendar, or earlier after an event since the last one was signed. */
export function reassessmentDue(
  last: { readonly signedOn: IsoDate; readonly finalLevel: RiskLevel; readonly setting: Setting },
  events: readonly { readonly trigger: ReassessmentTrigger; readonly on: IsoDate }[] = [],
  policy: ReassessmentPolicy = DEFAULT_REASSESSMENT_POLICY,
): ReassessmentDue {
  const months = policy.everyMonths[last.setting][last.finalLevel];
  const calendar: ReassessmentDue = {
    dueOn: addMonths(last.signedOn, months),
    rule: `${last.setting}/${last.finalLevel}: every ${months} months`,
  };
  return events
    .filter(({ on }) => on > last.signedOn)
    .map(({ trigger, on }) => {
      const days = policy.afterEventDays[trigger];
      return { dueOn: addDays(on, days), rule: `${trigger}: within ${days} days` };
    })
    .reduce((soonest, due) => (due.dueOn < soonest.dueOn ? due : soonest), calendar);
}
