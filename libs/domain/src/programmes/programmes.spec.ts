import {
  absencesInARow,
  checkAttendance,
  isExpectedAt,
  minutesPresent,
  requireAllMarked,
  requireMissed,
} from './attendance';
import type { Attendance } from './attendance';
import { doseOf, requireCompletionDose } from './dose';
import {
  cancelGroup,
  catchUpFor,
  finishGroup,
  generateSessions,
  requireRoom,
  rescheduleFrom,
  startGroup,
} from './group';
import { deciderOf } from './outcome';
import { checkProgramme, curriculum, intendedMinutes } from './programme';
import type { Programme } from './programme';
import { checkSuitability, failedTests } from './suitability';
import type { SuitabilityCircumstances } from './suitability';

const refusal = (code: string) => expect.objectContaining({ code });
const session = (title: string, minutes = 120, isRiskReducing = true) =>
  ({ title, minutes, kind: 'group', isRiskReducing }) as const;
const programme: Programme = {
  code: 'clear-ground',
  version: 1,
  name: 'Clear Ground',
  targetNeeds: ['drugs'],
  modules: [
    {
      code: 'start',
      title: 'Starting',
      sessions: [session('Welcome', 60, false), session('What I want')],
    },
    {
      code: 'skills',
      title: 'Skills',
      sessions: [session('High-risk situations'), session('Saying no')],
    },
  ],
  groupSize: { least: 4, most: 12 },
  eligibility: {
    levels: ['moderate', 'high'],
    ageFrom: 18,
    excludedOffenceFlags: ['arson'],
    languages: ['en'],
    leastLiteracy: 'low',
    prerequisites: ['induction'],
    needsConviction: true,
  },
  tags: [],
  lengthDays: 42,
  completionShare: 0.75,
  evidenceNote: 'Fictional.',
};

describe('a programme', () => {
  it('intends the minutes of its risk-reducing sessions only', () => {
    expect(curriculum(programme)).toHaveLength(4);
    expect(intendedMinutes(programme)).toBe(360);
  });

  it.each([
    ['programme.group-size-impossible', { groupSize: { least: 5, most: 4 } }],
    ['programme.curriculum-empty', { modules: [] }],
    [
      'programme.session-without-minutes',
      { modules: [{ code: 'a', title: 'A', sessions: [session('x', 0)] }] },
    ],
    ['programme.completion-share-impossible', { completionShare: 1.2 }],
    ['programme.no-target-need', { targetNeeds: [] }],
  ])('is refused with %s', (code, changes) => {
    expect(() => checkProgramme({ ...programme, ...changes })).toThrow(refusal(code));
  });
});

describe('suitability', () => {
  const person: SuitabilityCircumstances = {
    needs: ['drugs'],
    finalLevel: 'high',
    sex: 'male',
    age: 34,
    setting: 'custody',
    isConvicted: true,
    offenceFlags: ['acquisitive'],
    languages: ['en-GB'],
    literacy: 'not-screened',
    earliestReleaseOn: '2026-06-01',
    completedProgrammes: ['induction'],
    today: '2026-03-02',
  };

  it('names each test, and asks nothing the programme does not', () => {
    const results = checkSuitability(programme, person);
    expect(failedTests(results)).toEqual([]);
    expect(results.map(({ test }) => test)).toEqual([
      'need',
      'level',
      'age',
      'convicted',
      'offence-excluded',
      'language',
      'literacy',
      'time-left',
      'prerequisites',
    ]);
  });

  it.each([
    ['need', { needs: ['alcohol'] }],
    ['level', { finalLevel: 'low' }],
    ['level', { finalLevel: undefined }],
    ['age', { age: 17 }],
    ['convicted', { isConvicted: false }],
    ['offence-excluded', { offenceFlags: ['arson'] }],
    ['language', { languages: ['mk'] }],
    ['literacy', { literacy: 'none' }],
    ['time-left', { earliestReleaseOn: '2026-04-12' }],
    ['prerequisites', { completedProgrammes: [] }],
  ] as const)('fails on %s', (test, changes) => {
    expect(failedTests(checkSuitability(programme, { ...person, ...changes }))).toEqual([test]);
  });
});

describe('the end of a group', () => {
  const nothing = { sessionsToCome: 0, membersTakingPart: 0 };

  it('is finished only when its last session is settled and every outcome is recorded', () => {
    expect(() => finishGroup('running', { ...nothing, sessionsToCome: 2 })).toThrow(
      refusal('group.sessions-to-come'),
    );
    expect(() => finishGroup('running', { ...nothing, membersTakingPart: 1 })).toThrow(
      refusal('group.outcomes-missing'),
    );
    expect(finishGroup('running', nothing)).toBe('finished');
    expect(() => finishGroup('planned', nothing)).toThrow(refusal('group.move-not-possible'));
  });

  it('is cancelled with sessions left, but with nobody left without an outcome', () => {
    expect(cancelGroup('planned', { ...nothing, sessionsToCome: 8 })).toBe('cancelled');
    expect(() => cancelGroup('running', { ...nothing, membersTakingPart: 1 })).toThrow(
      refusal('group.outcomes-missing'),
    );
  });
});

describe('a group’s sessions', () => {
  const weekly = [
    { weekday: 2, startsAt: '10:00' },
    { weekday: 4, startsAt: '14:00' },
  ];
  const sessions = generateSessions(programme, { startsOn: '2026-03-02', weekly }, ['2026-03-05']);

  it('follow the weekly pattern and skip holidays', () => {
    expect(sessions.map(({ number, on, startsAt }) => [number, on, startsAt])).toEqual([
      [1, '2026-03-03', '10:00'],
      [2, '2026-03-10', '10:00'],
      [3, '2026-03-12', '14:00'],
      [4, '2026-03-17', '10:00'],
    ]);
  });

  it('move on together when one is put off', () => {
    const moved = rescheduleFrom(sessions, { number: 3, notBefore: '2026-03-16', weekly }, []);
    expect(moved.map(({ on }) => on)).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
      '2026-03-19',
    ]);
    expect(() =>
      rescheduleFrom(sessions, { number: 3, notBefore: '2026-03-04', weekly }, []),
    ).toThrow(refusal('session.before-previous'));
  });

  it('need a weekly pattern, enough people and room', () => {
    expect(() => generateSessions(programme, { startsOn: '2026-03-02', weekly: [] }, [])).toThrow(
      refusal('group.no-weekly-pattern'),
    );
    expect(() => startGroup('planned', programme.groupSize, 3)).toThrow(refusal('group.too-small'));
    expect(startGroup('planned', programme.groupSize, 4)).toBe('running');
    expect(() => requireRoom(programme.groupSize, 12)).toThrow(refusal('group.full'));
  });
});

describe('attendance and dose', () => {
  const mark = (changes: Partial<Attendance> = {}): Attendance => ({
    code: 'attended-engaged',
    minutesLate: 0,
    ...changes,
  });

  it('counts minutes in the room', () => {
    expect(minutesPresent(mark({ minutesLate: 15 }), 120)).toBe(105);
    expect(
      minutesPresent(
        mark({ code: 'sent-home-behaviour', leftAfterMinutes: 40, minutesLate: 10 }),
        120,
      ),
    ).toBe(30);
    expect(minutesPresent(mark({ code: 'acceptable-absence', absenceReason: 'court' }), 120)).toBe(
      0,
    );
  });

  it.each([
    ['attendance.absence-reason-missing', { code: 'acceptable-absence' }],
    ['attendance.minutes-impossible', { minutesLate: 130 }],
    ['attendance.left-after-missing', { code: 'sent-home-service' }],
  ] as const)('refuses %s', (code, changes) => {
    expect(() => checkAttendance(mark(changes), 120)).toThrow(refusal(code));
  });

  it('closes a register only when everyone is marked', () => {
    expect(() => requireAllMarked(['a', 'b'], ['a'])).toThrow(refusal('session.unmarked'));
    expect(() => requireAllMarked(['a', 'b'], ['b', 'a'])).not.toThrow();
  });

  it('counts unacceptable absences in a row over cancelled sessions', () => {
    expect(
      absencesInARow([
        'attended-engaged',
        'unacceptable-absence',
        'cancelled-by-service',
        'unacceptable-absence',
      ]),
    ).toBe(2);
    expect(absencesInARow(['unacceptable-absence', 'attended-not-engaged'])).toBe(0);
  });

  it('adds risk-reducing minutes, a session and its catch-up once', () => {
    const template = { minutes: 120, isRiskReducing: true, kind: 'group' } as const;
    const dose = doseOf(
      [
        { ...template, number: 1, isRiskReducing: false, attendance: mark() },
        { ...template, number: 2, attendance: mark({ minutesLate: 20 }) },
        { ...template, number: 3, attendance: mark({ code: 'unacceptable-absence' }) },
        { ...template, number: 3, kind: 'catch-up', attendance: mark() },
        { ...template, number: 4 },
      ],
      360,
    );
    expect(dose).toEqual({
      received: 220,
      intended: 360,
      share: 220 / 360,
      byKind: { group: 100, 'one-to-one': 0, 'catch-up': 120 },
    });
  });

  it('completes below the programme’s share only by stated judgement', () => {
    expect(() => requireCompletionDose({ share: 0.6 }, 0.75)).toThrow(
      refusal('outcome.dose-too-low'),
    );
    expect(() =>
      requireCompletionDose({ share: 0.6 }, 0.75, 'All aims met, see report'),
    ).not.toThrow();
    expect(() => requireCompletionDose({ share: 0.75 }, 0.75)).not.toThrow();
  });

  it('knows whose doing an end was', () => {
    expect(deciderOf({ category: 'persons-choice', reason: 'does-not-want-it' })).toBe('person');
    expect(deciderOf({ category: 'circumstances', reason: 'transferred' })).toBe('circumstances');
    expect(deciderOf({ category: 'service', reason: 'programme-cancelled' })).toBe('service');
  });

  it('waits for whoever had a place by the day of the session', () => {
    const on = '2026-03-10';
    expect(isExpectedAt({ enrolledOn: '2026-03-10' }, { on })).toBe(true);
    expect(isExpectedAt({ enrolledOn: '2026-03-11' }, { on })).toBe(false);
    expect(isExpectedAt({}, { on })).toBe(true);
  });

  it('gives a catch-up to those who were not there, members then or not (PRG-5)', () => {
    expect(() => requireMissed(undefined)).not.toThrow();
    expect(() => requireMissed('acceptable-absence')).not.toThrow();
    expect(() => requireMissed('cancelled-by-service')).not.toThrow();
    expect(() => requireMissed('sent-home-behaviour')).toThrow(refusal('catch-up.was-present'));
  });

  it('lets a catch-up stand for the session it repeats', () => {
    const [, second] = generateSessions(
      programme,
      { startsOn: '2026-03-02', weekly: [{ weekday: 1, startsAt: '09:00' }] },
      [],
    );
    if (!second) throw new Error('the curriculum has a second session');
    expect(catchUpFor(second, { on: '2026-03-11', startsAt: '15:00' })).toMatchObject({
      number: 2,
      kind: 'catch-up',
      on: '2026-03-11',
    });
  });
});
