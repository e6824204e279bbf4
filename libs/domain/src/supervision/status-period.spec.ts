import { checkpoints, milestonesReached, recordStatus, statusOn } from './status-period';
import type { StatusPeriod } from './status-period';

const refusal = (code: string) => expect.objectContaining({ code });
const aStatus = (changes: Partial<StatusPeriod>): StatusPeriod => ({
  area: 'housing',
  value: 'settled',
  fromOn: '2026-05-12',
  source: 'verified',
  confirmedOn: changes.fromOn ?? '2026-05-12',
  ...changes,
});

describe('status periods', () => {
  it('never say two things of one area at once', () => {
    const periods = recordStatus(
      [aStatus({ value: 'temporary' })],
      aStatus({ fromOn: '2026-06-01' }),
    );
    expect(periods.map(({ value, toOn }) => [value, toOn])).toEqual([
      ['temporary', '2026-06-01'],
      ['settled', undefined],
    ]);
    expect(() => recordStatus(periods, aStatus({ fromOn: '2026-06-01' }))).toThrow(
      refusal('status.before-last'),
    );
    expect(() => recordStatus([], aStatus({ value: 'employed' }))).toThrow(
      refusal('status.value-not-for-area'),
    );
  });

  it('are unknown once nobody confirmed them for 45 days', () => {
    const periods = [aStatus({ confirmedOn: '2026-06-01' })];
    expect(statusOn(periods, 'housing', '2026-07-16')?.value).toBe('settled');
    expect(statusOn(periods, 'housing', '2026-07-17')).toBeUndefined();
    expect(statusOn(periods, 'housing', '2026-05-12')?.value).toBe('settled');
    expect(statusOn(periods, 'work', '2026-06-01')).toBeUndefined();
  });

  it('are looked at 30, 90, 180 and 365 days after release', () => {
    const [first, second] = checkpoints(
      '2026-05-12',
      [aStatus({ confirmedOn: '2026-06-11' })],
      '2026-07-01',
    );
    expect(first).toEqual({
      days: 30,
      on: '2026-06-11',
      isReached: true,
      unknownAreas: ['work', 'education', 'health-care', 'substance-use'],
    });
    expect(second).toMatchObject({ on: '2026-08-10', isReached: false, unknownAreas: [] });
  });
});

describe('milestones', () => {
  const work = (changes: Partial<StatusPeriod>) =>
    aStatus({ area: 'work', value: 'employed', ...changes });

  it('count unbroken stretches, a new job the next day included', () => {
    const periods = [
      aStatus({}),
      work({ fromOn: '2026-06-01', toOn: '2026-06-21' }),
      work({ fromOn: '2026-06-21', value: 'self-employed' }),
    ];
    expect(milestonesReached(periods, '2026-07-10')).toEqual([
      { milestone: 'settled-home', on: '2026-05-12' },
      { milestone: 'first-job', on: '2026-06-01' },
      { milestone: 'work-thirty-days', on: '2026-07-01' },
    ]);
  });

  it('start again after a break', () => {
    const periods = [
      work({ fromOn: '2026-06-01', toOn: '2026-06-21' }),
      work({ fromOn: '2026-07-01' }),
    ];
    expect(milestonesReached(periods, '2026-07-10').map(({ milestone }) => milestone)).toEqual([
      'first-job',
    ]);
    expect(milestonesReached(periods, '2026-07-31').at(-1)).toEqual({
      milestone: 'work-thirty-days',
      on: '2026-07-31',
    });
  });
});
