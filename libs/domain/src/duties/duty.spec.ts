import { DEFAULT_CALENDAR } from '../foundations/work-calendar';
import {
  cancelDuty,
  completeDuty,
  daysLate,
  exemptDuty,
  openDuty,
  timelinessOf,
  wasOriginallyOnTime,
} from './duty';
import { DEFAULT_DUTY_POLICY, computeDue, dutiesFor } from './duty-policy';

const refusal = (code: string) => expect.objectContaining({ code });
const at = new Date('2026-03-02T14:00:00Z');
const admission = { trigger: 'admission', at } as const;
const due = (duties: ReturnType<typeof dutiesFor>) =>
  Object.fromEntries(duties.map((duty) => [duty.kind, [duty.rule, duty.dueAt.toISOString()]]));

describe('clocks started by an admission', () => {
  const man = { sex: 'male', legalStatus: 'sentenced' } as const;

  it('name their rule and run in hours or to the end of a day', () => {
    expect(due(dutiesFor(admission, man, DEFAULT_DUTY_POLICY, DEFAULT_CALENDAR))).toEqual({
      'health-screen': ['NMR-30', '2026-03-03T14:00:00.000Z'],
      'rights-explained': ['NMR-54-57', '2026-03-03T14:00:00.000Z'],
      'emergency-contact': ['NMR-07g', '2026-03-04T14:00:00.000Z'],
      'literacy-screen': ['NMR-104', '2026-03-16T23:59:59.000Z'],
      'plan-agreed': ['NMR-94', '2026-04-13T23:59:59.000Z'],
      'release-plan-draft': ['NMR-107', '2026-04-13T23:59:59.000Z'],
    });
  });

  it('add care and dependants for women (BR-02, BR-03)', () => {
    const kinds = dutiesFor(
      admission,
      { ...man, sex: 'female' },
      DEFAULT_DUTY_POLICY,
      DEFAULT_CALENDAR,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['women-admission-care', 'dependants-recorded']));
  });

  it('ask for no treatment plan before conviction (NMR-111)', () => {
    const kinds = dutiesFor(
      admission,
      { ...man, legalStatus: 'unconvicted' },
      DEFAULT_DUTY_POLICY,
      DEFAULT_CALENDAR,
    ).map(({ kind }) => kind);
    expect(kinds).not.toContain('plan-agreed');
    expect(kinds).toContain('health-screen');
  });
});

describe('a due instant', () => {
  it('counts back from earliest release, and is today when that lies behind', () => {
    const on = (release?: string) =>
      computeDue({ daysBefore: 180 }, at, DEFAULT_CALENDAR, release)?.toISOString();
    expect(on('2027-02-09')).toBe('2026-08-13T23:59:59.000Z');
    expect(on('2026-04-01')).toBe('2026-03-02T23:59:59.000Z');
    expect(on(undefined)).toBeUndefined();
  });

  it('of a first contact is two working days after release', () => {
    const friday = new Date('2026-03-06T09:00:00Z');
    expect(computeDue({ workingDays: 2 }, friday, DEFAULT_CALENDAR)?.toISOString()).toBe(
      '2026-03-10T23:59:59.000Z',
    );
  });
});

describe('a duty', () => {
  const duty = openDuty({
    kind: 'literacy-screen',
    rule: 'NMR-104',
    dueAt: new Date('2026-03-16T23:59:59Z'),
  });
  const exemption = {
    reason: 'transfer',
    days: 10,
    note: 'Moved to Harrow Point',
    changedById: 'omar',
    changedAt: at,
  } as const;

  it('moves only through the ledger and keeps its original due date', () => {
    const moved = exemptDuty(duty, exemption);
    expect(moved.dueAt.toISOString()).toBe('2026-03-26T23:59:59.000Z');
    expect(moved.originalDueAt).toEqual(duty.dueAt);
    expect(moved.changes).toHaveLength(1);
  });

  it('is not excused beyond policy, without a note, after it was late, or when closed', () => {
    expect(() => exemptDuty(duty, { ...exemption, days: 11 })).toThrow(
      refusal('duty.exemption-too-long'),
    );
    expect(() => exemptDuty(duty, { ...exemption, note: '' })).toThrow(
      refusal('duty.note-missing'),
    );
    expect(() =>
      exemptDuty(duty, { ...exemption, changedAt: new Date('2026-03-17T08:00:00Z') }),
    ).toThrow(refusal('duty.already-late'));
    expect(() => exemptDuty(cancelDuty(duty, 'released'), exemption)).toThrow(
      refusal('duty.not-open'),
    );
  });

  it('is excused for one reason up to the policy’s days in all, however many exemptions it takes', () => {
    const moved = exemptDuty(duty, { ...exemption, days: 7 });
    expect(() => exemptDuty(moved, { ...exemption, days: 4 })).toThrow(
      expect.objectContaining({
        code: 'duty.exemption-too-long',
        facts: { reason: 'transfer', most: 3 },
      }),
    );
    const again = exemptDuty(moved, { ...exemption, days: 3 });
    expect(() => exemptDuty(again, { ...exemption, days: 1 })).toThrow(
      refusal('duty.exemption-too-long'),
    );
    // Another reason has its own days.
    expect(exemptDuty(again, { ...exemption, reason: 'at-court', days: 5 }).changes).toHaveLength(
      3,
    );
  });

  it('once late is late for ever, even when excused on paper', () => {
    const done = completeDuty(
      exemptDuty(duty, exemption),
      'nadia',
      new Date('2026-03-20T10:00:00Z'),
    );
    expect(timelinessOf(done, at, DEFAULT_CALENDAR)).toBe('done-on-time');
    expect(wasOriginallyOnTime(done)).toBe(false);
  });

  it.each([
    ['2026-03-17T00:00:00Z', 'overdue', 1],
    ['2026-03-16T09:00:00Z', 'due-today', 0],
    ['2026-03-11T09:00:00Z', 'due-this-week', 0],
    ['2026-03-02T09:00:00Z', 'due-later', 0],
  ])('at %s is %s, %i days late', (now, expected, late) => {
    expect(timelinessOf(duty, new Date(now), DEFAULT_CALENDAR)).toBe(expected);
    expect(daysLate(duty, new Date(now), DEFAULT_CALENDAR)).toBe(late);
  });
});
