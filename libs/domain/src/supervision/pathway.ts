import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';
import type { NeedDomain } from '../needs/need-domain';

export const PATHWAY_STATES = ['open', 'being-helped', 'stable', 'closed'] as const;
export type PathwayState = (typeof PATHWAY_STATES)[number];

export const pathwayLifecycle = defineLifecycle<
  PathwayState,
  'help' | 'settle' | 'reopen' | 'close'
>('pathway', {
  open: { help: 'being-helped', settle: 'stable', close: 'closed' },
  'being-helped': { settle: 'stable', close: 'closed' },
  stable: { reopen: 'open', close: 'closed' },
  closed: {},
});

export const PATHWAY_CLOSE_REASONS = [
  'stable',
  'person-declined',
  'order-ended',
  'returned-to-custody',
  'moved-away',
  'died',
] as const;
export type PathwayCloseReason = (typeof PATHWAY_CLOSE_REASONS)[number];

/** One need domain followed from before release into the first year. */
export interface Pathway {
  readonly needDomain: NeedDomain;
  readonly state: PathwayState;
  readonly openedOn: IsoDate;
  readonly closeReason?: PathwayCloseReason;
}

/** A pathway for each priority need not yet followed. */
export function openPathways(
  priorityNeeds: readonly NeedDomain[],
  existing: readonly Pathway[],
  today: IsoDate,
): readonly Pathway[] {
  const followed = existing
    .filter(({ state }) => state !== 'closed')
    .map(({ needDomain }) => needDomain);
  return priorityNeeds
    .filter((needDomain) => !followed.includes(needDomain))
    .map((needDomain) => ({ needDomain, state: 'open', openedOn: today }));
}

/** Closing needs a reason; a pathway that is not stable is never closed as if it were. */
export function closePathway<P extends Pathway>(pathway: P, closeReason: PathwayCloseReason): P {
  if (closeReason === 'stable' && pathway.state !== 'stable')
    throw new Refusal('pathway.not-stable');
  return { ...pathway, state: pathwayLifecycle.move(pathway.state, 'close'), closeReason };
}
