import type { IsoDate } from '../foundations/iso-date';
import { addDays } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';

export const PARTNER_KINDS = [
  'housing',
  'employment-service',
  'employer',
  'health',
  'drug-treatment',
  'education',
  'welfare',
  'legal-aid',
  'faith',
  'volunteers',
  'womens-service',
  'local-government',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** Parts of a record that can be shared with a partner, each only if the agreement names it. */
export const SHARED_SECTIONS = [
  'name-and-contact',
  'need',
  'goal',
  'language',
  'adjustments',
  'release-date',
  'conditions',
  'health-note',
] as const;
export type SharedSection = (typeof SHARED_SECTIONS)[number];

/** What may be shared with an outside body, for what, until when (TR-22). */
export interface SharingAgreement {
  readonly purpose: string;
  readonly sections: readonly SharedSection[];
  readonly startsOn: IsoDate;
  readonly expiresOn: IsoDate;
}

/** One service of a partner organisation. */
export interface PartnerService {
  readonly title: string;
  readonly needDomains: readonly NeedDomain[];
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly placesFree: number;
}

/** The agreement in force, or a refusal: nothing is shared without one, and no more than it names. */
export function requireSharing(
  agreements: readonly SharingAgreement[],
  sections: readonly SharedSection[],
  today: IsoDate,
): SharingAgreement {
  const inForce = agreements.filter(
    ({ startsOn, expiresOn }) => startsOn <= today && today < expiresOn,
  );
  if (inForce.length === 0) throw new Refusal('partner.no-agreement-in-force');
  const covering = inForce.find((agreement) =>
    sections.every((section) => agreement.sections.includes(section)),
  );
  if (!covering) throw new Refusal('partner.section-not-covered', { sections });
  return covering;
}

/** True from 60 days before the end, so that it can be renewed in time. */
export function expiresSoon(
  agreement: Pick<SharingAgreement, 'expiresOn'>,
  today: IsoDate,
): boolean {
  return today < agreement.expiresOn && agreement.expiresOn <= addDays(today, 60);
}
