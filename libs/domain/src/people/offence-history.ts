import { offenceFlagsOf } from '../codes/offence-flags';
import { ageOn, type IsoDate } from '../foundations/iso-date';
import type { OffenceFlag } from '../programmes/programme';
import type { LegalBasisKind } from './legal-basis';

/** An order as far as the history of offending needs it. */
export interface OrderInHistory {
  readonly kind: LegalBasisKind;
  readonly imposedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly earliestReleaseOn?: IsoDate;
  readonly offences: readonly { readonly iccsCode: string; readonly committedOn?: IsoDate }[];
}

/**
 * What the orders on record say of someone's offending up to a day. It counts only what this record holds: convictions
 * elsewhere are missing, so whoever uses a count confirms it. A fact nobody recorded is absent, never zero.
 */
export interface OffenceHistory {
  /** Days on which a court sentenced, the current one included. */
  readonly sanctions?: number;
  readonly earlierSanctions?: number;
  readonly violentSanctions?: number;
  readonly earlierViolentSanctions?: number;
  readonly firstSanctionOn?: IsoDate;
  /** Completed years. */
  readonly ageAtFirstSanction?: number;
  readonly currentSanctionOn?: IsoDate;
  /** From when someone could offend in the community: release where it is custody, else the start of the order. */
  readonly atRiskFrom?: IsoDate;
  readonly lastOffenceOn?: IsoDate;
  readonly lastSexualOffenceOn?: IsoDate;
  /** Only ever true: that the record holds none proves nothing. */
  readonly hasSexualOffence?: true;
}

/** Remand is no sanction, and a licence belongs to the sentence before it. */
const SANCTIONS: readonly LegalBasisKind[] = ['sentence', 'community-order'];

/** The history from the orders imposed up to `on`; kinds of offence by ICCS (`offenceFlagsOf`). */
export function offenceHistory(
  orders: readonly OrderInHistory[],
  bornOn: IsoDate | undefined,
  on: IsoDate,
): OffenceHistory {
  const counted = orders
    .filter(({ kind, imposedOn }) => SANCTIONS.includes(kind) && imposedOn <= on)
    .sort((a, b) => a.imposedOn.localeCompare(b.imposedOn));
  const [first] = counted;
  const current = counted.at(-1);
  if (!first || !current) return {};
  const earlier = counted.filter(({ imposedOn }) => imposedOn < current.imposedOn);
  const offences = counted.flatMap((order) => order.offences);
  return {
    sanctions: daysOf(counted),
    earlierSanctions: daysOf(earlier),
    violentSanctions: daysOf(counted.filter(has('violence'))),
    earlierViolentSanctions: daysOf(earlier.filter(has('violence'))),
    firstSanctionOn: first.imposedOn,
    ...(bornOn ? { ageAtFirstSanction: ageOn(bornOn, first.imposedOn) } : {}),
    currentSanctionOn: current.imposedOn,
    ...given('atRiskFrom', atRiskFrom(counted, current.imposedOn)),
    ...given('lastOffenceOn', lastDay(offences)),
    ...given('lastSexualOffenceOn', lastDay(offences.filter(is('sexual')))),
    ...(offences.some(is('sexual')) ? { hasSexualOffence: true } : {}),
  };
}

/** Several orders of one day are one sanction. */
function daysOf(orders: readonly OrderInHistory[]): number {
  return new Set(orders.map(({ imposedOn }) => imposedOn)).size;
}

function is(flag: OffenceFlag) {
  return ({ iccsCode }: { readonly iccsCode: string }) => offenceFlagsOf([iccsCode]).includes(flag);
}

function has(flag: OffenceFlag) {
  return ({ offences }: OrderInHistory) => offences.some(is(flag));
}

/** The latest of the current day's orders decides; unknown while a sentence says no release. */
function atRiskFrom(orders: readonly OrderInHistory[], currentOn: IsoDate): IsoDate | undefined {
  const days = orders
    .filter(({ imposedOn }) => imposedOn === currentOn)
    .map((order) => (order.kind === 'sentence' ? order.earliestReleaseOn : order.startsOn));
  return days.includes(undefined) ? undefined : (days as IsoDate[]).sort().at(-1);
}

function lastDay(offences: readonly { readonly committedOn?: IsoDate }[]): IsoDate | undefined {
  return offences
    .flatMap(({ committedOn }) => committedOn ?? [])
    .sort()
    .at(-1);
}

function given<Key extends string>(key: Key, day: IsoDate | undefined) {
  return day === undefined ? {} : ({ [key]: day } as Record<Key, IsoDate>);
}
