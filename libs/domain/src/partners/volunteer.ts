import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';

/** Someone who helps unpaid (TR-19); each day is the first it no longer holds. */
export interface Volunteer {
  readonly screenedUntilOn?: IsoDate;
  readonly trainedUntilOn?: IsoDate;
  readonly insuredUntilOn?: IsoDate;
  readonly languages: readonly string[];
}

export const VOLUNTEER_CHECKS = ['screened', 'trained', 'insured'] as const;
export type VolunteerCheck = (typeof VOLUNTEER_CHECKS)[number];

export function missingChecks(volunteer: Volunteer, today: IsoDate): readonly VolunteerCheck[] {
  const until: Readonly<Record<VolunteerCheck, IsoDate | undefined>> = {
    screened: volunteer.screenedUntilOn,
    trained: volunteer.trainedUntilOn,
    insured: volunteer.insuredUntilOn,
  };
  return VOLUNTEER_CHECKS.filter((check) => {
    const end = until[check];
    return end === undefined || end <= today;
  });
}

/** No match until screened, trained and insured. */
export function requireMatchable(volunteer: Volunteer, today: IsoDate): void {
  const missing = missingChecks(volunteer, today);
  if (missing.length > 0) throw new Refusal('volunteer.not-ready', { missing });
}
