import type { IsoDate } from '../foundations/iso-date';
import { addDays, addMonths, daysBetween } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { SupervisionLevel } from './supervision';

export const CONTACT_TYPES = ['direct', 'collateral'] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

export const CONTACT_METHODS = ['in-person', 'phone', 'virtual', 'written'] as const;
export type ContactMethod = (typeof CONTACT_METHODS)[number];

export const CONTACT_PLACES = [
  'office',
  'home',
  'work',
  'treatment',
  'court',
  'elsewhere',
] as const;
export type ContactPlace = (typeof CONTACT_PLACES)[number];

export const CONTACT_STATES = [
  'planned',
  'attended',
  'attempted',
  'missed-acceptable',
  'missed-unacceptable',
  'cancelled',
] as const;
export type ContactState = (typeof CONTACT_STATES)[number];
export type ContactMove = 'attend' | 'attempt' | 'miss-acceptably' | 'miss-unacceptably' | 'cancel';

export const contactLifecycle = defineLifecycle<ContactState, ContactMove>('contact', {
  planned: {
    attend: 'attended',
    attempt: 'attempted',
    'miss-acceptably': 'missed-acceptable',
    'miss-unacceptably': 'missed-unacceptable',
    cancel: 'cancelled',
  },
  attempted: { attend: 'attended' },
  'missed-unacceptable': { 'miss-acceptably': 'missed-acceptable' },
  attended: {},
  'missed-acceptable': {},
  cancelled: {},
});

export const MISSED_REASONS = [
  'ill',
  'work',
  'childcare',
  'transport',
  'court',
  'in-custody',
  'bereavement',
  'office-mistake',
  'other',
] as const;
export type MissedReason = (typeof MISSED_REASONS)[number];

export interface Contact {
  readonly type: ContactType;
  readonly method: ContactMethod;
  readonly place: ContactPlace;
  readonly plannedOn: IsoDate;
  readonly state: ContactState;
  readonly missedReason?: MissedReason;
}

/** Moves a contact; an accepted absence names its reason, and a missed one may still turn out to have had one. */
export function moveContact<C extends Contact>(
  contact: C,
  move: ContactMove,
  missedReason?: MissedReason,
): C {
  if (move === 'miss-acceptably' && !missedReason) throw new Refusal('contact.reason-missing');
  const state = contactLifecycle.move(contact.state, move);
  return {
    ...contact,
    state,
    missedReason: state === 'missed-acceptable' ? missedReason : undefined,
  };
}

/** How often by level; jurisdiction data. Home visits in whole months between two of them. */
export type ContactStandard = Readonly<
  Record<SupervisionLevel, { readonly perMonth: number; readonly homeVisitEveryMonths?: number }>
>;

/** Demo jurisdiction: planning figures of our own. */
export const DEFAULT_CONTACT_STANDARD: ContactStandard = {
  light: { perMonth: 1 },
  standard: { perMonth: 2, homeVisitEveryMonths: 6 },
  close: { perMonth: 4, homeVisitEveryMonths: 3 },
  intensive: { perMonth: 8, homeVisitEveryMonths: 1 },
};

export interface ContactDue {
  readonly fromOn: IsoDate;
  /** Last day in time. */
  readonly dueOn: IsoDate;
  readonly isHomeVisit: boolean;
}

/** The contacts owed between two days `[from, to)`: each month of supervision cut into even windows, one contact in each. */
export function contactsDue(
  startsOn: IsoDate,
  level: SupervisionLevel,
  range: { readonly from: IsoDate; readonly to: IsoDate },
  standard: ContactStandard = DEFAULT_CONTACT_STANDARD,
): readonly ContactDue[] {
  const { perMonth, homeVisitEveryMonths } = standard[level];
  const due: ContactDue[] = [];
  for (let month = 0; addMonths(startsOn, month) < range.to; month += 1) {
    const opens = addMonths(startsOn, month);
    const days = daysBetween(opens, addMonths(startsOn, month + 1));
    for (let window = 0; window < perMonth; window += 1) {
      const fromOn = addDays(opens, Math.round((days * window) / perMonth));
      const dueOn = addDays(opens, Math.round((days * (window + 1)) / perMonth) - 1);
      const isHomeVisit =
        homeVisitEveryMonths !== undefined && window === 0 && month % homeVisitEveryMonths === 0;
      if (dueOn >= range.from && dueOn < range.to) due.push({ fromOn, dueOn, isHomeVisit });
    }
  }
  return due;
}

/** Windows met: a direct contact attended within each, none used twice (CAS-4). */
export function contactsMet(due: readonly ContactDue[], contacts: readonly Contact[]): number {
  const attended = contacts.filter(({ type, state }) => type === 'direct' && state === 'attended');
  return due.filter(({ fromOn, dueOn, isHomeVisit }) =>
    attended.some(
      ({ plannedOn, place }) =>
        plannedOn >= fromOn && plannedOn <= dueOn && (!isHomeVisit || place === 'home'),
    ),
  ).length;
}
