import {
  OPEN_REFERRAL_STATES,
  isOpenReferral,
  moveReferral,
  referralLifecycle,
  requireNoDuplicate,
  resumeReferral,
  submitReferral,
} from './referral';
import type { Referral, ReferralState } from './referral';
import { waitingOrder } from './waiting-order';
import type { WaitingPerson } from './waiting-order';
import { addDays } from '../foundations/iso-date';

const refusal = (code: string) => expect.objectContaining({ code });
const act = { byId: 'nadia', at: new Date('2026-03-02T10:00:00Z') };
const aReferral = (state: ReferralState = 'draft'): Referral => ({ state, steps: [] });
const moved = { category: 'circumstances', reason: 'transferred' } as const;

describe('a referral', () => {
  it('goes the straight way from draft to completed', () => {
    const way = ['submit', 'review', 'accept', 'queue', 'enrol', 'begin', 'complete'] as const;
    const end = way.reduce((referral, move) => moveReferral(referral, move, act), aReferral());
    expect(end.state).toBe('completed');
    expect(end.steps).toHaveLength(7);
  });

  it.each([...OPEN_REFERRAL_STATES, 'on-hold'] as const)('can be withdrawn from %s', (state) => {
    expect(moveReferral(aReferral(state), 'withdraw', { ...act, reason: moved }).state).toBe(
      'withdrawn',
    );
    expect(isOpenReferral(state)).toBe(true);
  });

  it.each(OPEN_REFERRAL_STATES)('held from %s goes back exactly there', (state) => {
    const held = moveReferral(aReferral(state), 'hold', { ...act, reason: moved });
    expect(held).toMatchObject({ state: 'on-hold', heldFrom: state });
    expect(resumeReferral(held, act)).toMatchObject({ state, heldFrom: undefined });
  });

  it('needs a reason from the right branch on every way out', () => {
    expect(() => moveReferral(aReferral('waiting'), 'withdraw', act)).toThrow(
      refusal('referral.reason-missing'),
    );
    expect(() => moveReferral(aReferral('waiting'), 'decline', { ...act, reason: moved })).toThrow(
      refusal('referral.reason-not-for-move'),
    );
    const crossed = { category: 'persons-choice', reason: 'transferred' } as const;
    expect(() =>
      moveReferral(aReferral('waiting'), 'decline', { ...act, reason: crossed }),
    ).toThrow(refusal('referral.reason-not-for-move'));
  });

  it('is not resumed unless held, and nothing leaves its ends', () => {
    expect(() => resumeReferral(aReferral('waiting'), act)).toThrow(
      refusal('referral.not-on-hold'),
    );
    expect(() =>
      moveReferral(aReferral('completed'), 'withdraw', { ...act, reason: moved }),
    ).toThrow(refusal('referral.move-not-possible'));
    expect(referralLifecycle.isFinal('deselected')).toBe(true);
  });

  it('with failed tests is submitted only with a reason', () => {
    expect(() => submitReferral(aReferral(), { failedTests: ['level'] }, act)).toThrow(
      refusal('referral.tests-failed'),
    );
    expect(
      submitReferral(
        aReferral(),
        { failedTests: ['level'], overrideReason: 'Court asked for it' },
        act,
      ).state,
    ).toBe('submitted');
  });

  it('is not made twice by accident', () => {
    const open = [{ programmeCode: 'front-door', state: 'waiting' }] as const;
    expect(() => requireNoDuplicate(open, 'front-door')).toThrow(refusal('referral.duplicate'));
    expect(() => requireNoDuplicate(open, 'front-door', { isAllowed: true })).not.toThrow();
    expect(() =>
      requireNoDuplicate([{ programmeCode: 'front-door', state: 'completed' }], 'front-door'),
    ).not.toThrow();
  });
});

describe('the waiting order', () => {
  const today = '2026-11-17';
  const programmeDays = 42;
  const waits = (
    referralId: string,
    isPriorityNeed: boolean,
    finalLevel: WaitingPerson['finalLevel'],
    daysLeft: number,
    waited: number,
  ): WaitingPerson => ({
    referralId,
    isPriorityNeed,
    finalLevel,
    earliestReleaseOn: addDays(today, daysLeft + programmeDays),
    waitingSinceOn: addDays(today, -waited),
  });
  const frame = { today, programmeDays, nextStartOn: '2026-11-30', followingStartOn: '2027-01-11' };
  const list = waitingOrder(
    [
      waits('jakub', true, 'high', 61, 34),
      waits('milan', true, 'high', -8, 92),
      waits('emil', true, 'high', 96, 88),
      waits('rafael', true, 'moderate', 19, 55),
      waits('teodor', true, 'high', 42, 62),
      waits('said', false, 'very-high', 37, 47),
      waits('wei', true, 'low', 150, 29),
      waits('oskar', true, 'moderate', 72, 90),
      waits('ben', false, 'moderate', 26, 71),
      waits('nikola', true, 'high', 44, 41),
    ],
    frame,
  );

  it('adds named terms: need, level, last safe start, days waited', () => {
    expect(list.map(({ referralId, total }) => [referralId, total])).toEqual([
      ['teodor', 85],
      ['nikola', 83],
      ['rafael', 81],
      ['emil', 79],
      ['jakub', 79],
      ['oskar', 75],
      ['said', 53],
      ['wei', 48],
      ['ben', 41],
      ['milan', 95],
    ]);
    expect(list[0]?.terms).toEqual({
      'priority-need': 40,
      'final-level': 16,
      'last-safe-start': 23,
      'days-waited': 6,
    });
  });

  it('gives a tie to whoever waits longer', () => {
    expect(list.filter(({ total }) => total === 79).map(({ referralId }) => referralId)).toEqual([
      'emil',
      'jakub',
    ]);
  });

  it('sets apart those for whom it comes too late, and warns of the last chance', () => {
    expect(list.at(-1)).toMatchObject({
      referralId: 'milan',
      isTooLate: true,
      daysLeft: -8,
    });
    expect(list.at(-1)?.place).toBeUndefined();
    expect(list.find(({ referralId }) => referralId === 'ben')).toMatchObject({
      place: 9,
      isLastChance: true,
    });
    expect(list.find(({ referralId }) => referralId === 'wei')?.isLastChance).toBe(false);
  });

  it('keeps every term within its bounds and asks no date of people without a release day', () => {
    const [near] = waitingOrder([waits('near', false, undefined, 400, 4000)], frame);
    expect(near?.terms).toEqual({
      'priority-need': 0,
      'final-level': 0,
      'last-safe-start': 0,
      'days-waited': 10,
    });
    const [open] = waitingOrder(
      [{ referralId: 'open', isPriorityNeed: true, waitingSinceOn: today }],
      frame,
    );
    expect(open).toMatchObject({ place: 1, total: 40, isTooLate: false });
  });
});
