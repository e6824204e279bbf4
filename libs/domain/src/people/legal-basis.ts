import type { IsoDate } from '../foundations/iso-date';
import { Refusal } from '../foundations/refusal';

export const LEGAL_BASIS_KINDS = ['remand', 'sentence', 'community-order', 'licence'] as const;
export type LegalBasisKind = (typeof LEGAL_BASIS_KINDS)[number];

/** An offence as charged or convicted, in the national code and in ICCS (ECOSOC 2023/24, NMR-07b). */
export interface Offence {
  readonly nationalCode: string;
  readonly iccsCode: string;
  readonly wasAttempted: boolean;
  /** The offence that decides how the whole order is treated; exactly one of an order. */
  readonly isIndex: boolean;
  readonly committedOn?: IsoDate;
}

/** The order that allows someone to be held or supervised: no admission without one (NMR-07b). */
export interface LegalBasis {
  readonly id: string;
  readonly kind: LegalBasisKind;
  readonly orderNumber: string;
  readonly court: string;
  readonly imposedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly earliestReleaseOn?: IsoDate;
  readonly conditionalReleaseOn?: IsoDate;
  /** The last day of the order; open for an indeterminate sentence. */
  readonly endsOn?: IsoDate;
  readonly offences: readonly Offence[];
  /** Set when a court quashed or replaced the order; it then supports nothing from that day. */
  readonly endedEarlyOn?: IsoDate;
}

export const LEGAL_STATUSES = ['unconvicted', 'sentenced', 'supervised', 'none'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** Refuses an order whose dates contradict each other or that names no index offence. */
export function checkLegalBasis(basis: LegalBasis): LegalBasis {
  const inOrder: readonly (readonly [keyof LegalBasis, keyof LegalBasis])[] = [
    ['imposedOn', 'startsOn'],
    ['startsOn', 'earliestReleaseOn'],
    ['earliestReleaseOn', 'endsOn'],
    ['conditionalReleaseOn', 'endsOn'],
    ['startsOn', 'endsOn'],
  ];
  for (const [earlier, later] of inOrder) {
    const from = basis[earlier] as IsoDate | undefined;
    const to = basis[later] as IsoDate | undefined;
    if (from && to && from > to) {
      throw new Refusal('legal-basis.dates-out-of-order', { earlier, later });
    }
  }
  if (basis.offences.filter(({ isIndex }) => isIndex).length !== 1) {
    throw new Refusal('legal-basis.one-index-offence');
  }
  return basis;
}

/** True when the order supports custody or supervision on the day. */
export function isInForce(basis: LegalBasis, on: IsoDate): boolean {
  if (basis.startsOn > on) return false;
  if (basis.endedEarlyOn && basis.endedEarlyOn <= on) return false;
  return basis.endsOn === undefined || basis.endsOn >= on;
}

/** An order that allows holding someone on the day, or the refusal `admission.no-legal-basis`. */
export function requireCustodialBasis(bases: readonly LegalBasis[], on: IsoDate): LegalBasis {
  const custodial = bases.find((basis) => isCustodial(basis) && isInForce(basis, on));
  if (!custodial) throw new Refusal('admission.no-legal-basis', { on });
  return custodial;
}

/** Conviction opens offence-focused items; before it they are locked (NMR-111). A sentence outweighs a remand. */
export function legalStatus(bases: readonly LegalBasis[], on: IsoDate): LegalStatus {
  const kinds = new Set(bases.filter((basis) => isInForce(basis, on)).map(({ kind }) => kind));
  if (kinds.has('sentence')) return 'sentenced';
  if (kinds.has('community-order') || kinds.has('licence')) return 'supervised';
  return kinds.has('remand') ? 'unconvicted' : 'none';
}

export function isConvicted(bases: readonly LegalBasis[], on: IsoDate): boolean {
  const status = legalStatus(bases, on);
  return status === 'sentenced' || status === 'supervised';
}

/** The day a person may first leave: the latest of the earliest release days in force; open if one is unknown. */
export function earliestRelease(bases: readonly LegalBasis[], on: IsoDate): IsoDate | undefined {
  const days = bases
    .filter((basis) => basis.kind === 'sentence' && isInForce(basis, on))
    .map((basis) => basis.earliestReleaseOn ?? basis.conditionalReleaseOn ?? basis.endsOn);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return (days as IsoDate[]).sort().at(-1);
}

function isCustodial(basis: LegalBasis): boolean {
  return basis.kind === 'remand' || basis.kind === 'sentence';
}
