import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

export const HANDOVER_STATES = [
  'offered',
  'accepted',
  'declined',
  'meeting-held',
  'done',
  'withdrawn',
] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];
export type HandoverMove = 'accept' | 'decline' | 'hold-meeting' | 'finish' | 'withdraw';

export const handoverLifecycle = defineLifecycle<HandoverState, HandoverMove>('handover', {
  offered: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { 'hold-meeting': 'meeting-held', withdraw: 'withdrawn' },
  'meeting-held': { finish: 'done' },
  declined: {},
  done: {},
  withdrawn: {},
});

export const HANDOVER_DECLINE_REASONS = [
  'caseload-full',
  'outside-our-area',
  'conflict-of-interest',
  'file-incomplete',
  'on-leave',
  'other',
] as const;
export type HandoverDeclineReason = (typeof HANDOVER_DECLINE_REASONS)[number];

/** Responsibility passing between two named workers (NMR-90): offered by one, accepted by the other. */
export interface Handover {
  readonly state: HandoverState;
  readonly offeredById: string;
  readonly offeredToId: string;
  readonly offeredAt: Date;
  readonly answeredAt?: Date;
  readonly declineReason?: HandoverDeclineReason;
  readonly meetingAt?: Date;
  readonly doneAt?: Date;
}

/** Offers a person's hand-over; one offer is open at a time, so that everybody knows who was asked. */
export function offerHandover(
  offer: Pick<Handover, 'offeredById' | 'offeredToId' | 'offeredAt'>,
  earlier: readonly Pick<Handover, 'state'>[],
): Handover {
  if (offer.offeredById === offer.offeredToId) throw new Refusal('handover.to-oneself');
  if (earlier.some(({ state }) => state === 'offered' || isAccepted(state))) {
    throw new Refusal('handover.already-offered');
  }
  return { ...offer, state: 'offered' };
}

/** Only the worker it was offered to can answer. */
export function answerHandover<H extends Handover>(
  handover: H,
  answer: {
    readonly move: 'accept' | 'decline';
    readonly byId: string;
    readonly at: Date;
    readonly reason?: HandoverDeclineReason;
  },
): H {
  if (answer.byId !== handover.offeredToId) throw new Refusal('handover.not-offered-to-you');
  if (answer.move === 'decline' && !answer.reason) throw new Refusal('handover.reason-missing');
  const state = handoverLifecycle.move(handover.state, answer.move);
  return { ...handover, state, answeredAt: answer.at, declineReason: answer.reason };
}

export function holdHandoverMeeting<H extends Handover>(handover: H, meetingAt: Date): H {
  return { ...handover, state: handoverLifecycle.move(handover.state, 'hold-meeting'), meetingAt };
}

/** The receiving worker says they have what they need. */
export function finishHandover<H extends Handover>(handover: H, byId: string, doneAt: Date): H {
  if (byId !== handover.offeredToId) throw new Refusal('handover.not-offered-to-you');
  return { ...handover, state: handoverLifecycle.move(handover.state, 'finish'), doneAt };
}

export function withdrawHandover<H extends Handover>(handover: H): H {
  return { ...handover, state: handoverLifecycle.move(handover.state, 'withdraw') };
}

/** A named community worker has taken the person on. */
export function isAccepted(state: HandoverState): boolean {
  return state === 'accepted' || state === 'meeting-held' || state === 'done';
}
