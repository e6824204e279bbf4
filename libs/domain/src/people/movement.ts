import { Refusal } from '../foundations/refusal';

export const MOVEMENT_KINDS = [
  'admission',
  'transfer',
  'temporary-absence',
  'return',
  'release',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

export const MOVEMENT_REASONS = [
  'new-order',
  'recall',
  'nearer-home',
  'programme-place',
  'safety',
  'capacity',
  'court',
  'hospital',
  'home-leave',
  'work-outside',
  'sentence-served',
  'conditional-release',
  'acquitted',
  'bail',
  'removal-from-country',
  'death',
  'release-in-error',
  'other',
] as const;
export type MovementReason = (typeof MOVEMENT_REASONS)[number];

/** One line of the movement ledger (NMR-07c). `toSiteId` is where the person is held from that instant. */
export interface Movement {
  readonly kind: MovementKind;
  readonly happenedAt: Date;
  readonly reason: MovementReason;
  readonly fromSiteId?: string;
  readonly toSiteId?: string;
}

export const CUSTODY_STATES = [
  'never-admitted',
  'in-custody',
  'temporarily-absent',
  'released',
] as const;
export type CustodyState = (typeof CUSTODY_STATES)[number];

export interface Custody {
  readonly state: CustodyState;
  /** The one open place; kept during a temporary absence because the person still belongs there. */
  readonly siteId?: string;
  readonly since?: Date;
}

const POSSIBLE: Readonly<Record<CustodyState, readonly MovementKind[]>> = {
  'never-admitted': ['admission'],
  'in-custody': ['transfer', 'temporary-absence', 'release'],
  'temporarily-absent': ['return', 'release'],
  released: ['admission'],
};

/** Where someone is, read from their whole ledger; the order of entry does not matter. */
export function custodyFrom(ledger: readonly Movement[]): Custody {
  return inTimeOrder(ledger).reduce<Custody>(advance, { state: 'never-admitted' });
}

/** Adds a movement; at any moment a person has one open place, so each must follow from the one before. */
export function recordMovement(ledger: readonly Movement[], next: Movement): readonly Movement[] {
  const last = inTimeOrder(ledger).at(-1);
  if (last && next.happenedAt.getTime() <= last.happenedAt.getTime()) {
    throw new Refusal('movement.before-last', { lastAt: last.happenedAt.toISOString() });
  }
  const custody = custodyFrom(ledger);
  if (!POSSIBLE[custody.state].includes(next.kind)) {
    throw new Refusal('movement.not-possible', {
      state: custody.state,
      move: next.kind,
      possible: POSSIBLE[custody.state],
    });
  }
  if (needsPlace(next.kind) && !next.toSiteId) throw new Refusal('movement.place-missing');
  if (next.kind === 'transfer' && next.toSiteId === custody.siteId) {
    throw new Refusal('movement.same-place', { siteId: custody.siteId });
  }
  return [...inTimeOrder(ledger), next];
}

export function possibleMovements(state: CustodyState): readonly MovementKind[] {
  return POSSIBLE[state];
}

function advance(custody: Custody, movement: Movement): Custody {
  const since = movement.happenedAt;
  switch (movement.kind) {
    case 'admission':
    case 'transfer':
      return { state: 'in-custody', siteId: movement.toSiteId, since };
    case 'return':
      return { state: 'in-custody', siteId: movement.toSiteId ?? custody.siteId, since };
    case 'temporary-absence':
      return { state: 'temporarily-absent', siteId: custody.siteId, since };
    case 'release':
      return { state: 'released', since };
  }
}

function needsPlace(kind: MovementKind): boolean {
  return kind === 'admission' || kind === 'transfer';
}

function inTimeOrder(ledger: readonly Movement[]): readonly Movement[] {
  return [...ledger].sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime());
}
