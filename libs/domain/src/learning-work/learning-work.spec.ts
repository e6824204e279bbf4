import { checkCertificate, readVerificationCode, verificationCode } from './certificate';
import { moveCourseEnrolment, requireCoursePlace } from './course';
import { checkEmployment, failedVacancyTests, retention } from './employment';
import type { EmploymentPeriod } from './employment';
import { educationReferral } from './learning-screen';
import { checkPlacement, clashes } from './work-placement';
import type { PlacementRequest } from './work-placement';
import { workReadiness } from './work-readiness';

const refusal = (code: string) => expect.objectContaining({ code });

describe('a learning screen (NMR-104)', () => {
  const screen = {
    attainment: '2',
    literacy: 'functional',
    numeracy: 'functional',
    mayHaveLearningDifficulty: false,
  } as const;

  it('raises nothing for an adult who reads and counts', () =>
    expect(educationReferral(screen, 30)).toBeUndefined());

  it('raises a literacy referral for no schooling or low literacy, by itself', () => {
    expect(educationReferral({ ...screen, attainment: 'X' }, 30)?.courseKinds).toEqual([
      'literacy',
    ]);
    expect(educationReferral({ ...screen, literacy: 'low' }, 30)).toEqual({
      causes: ['low-literacy'],
      isCompulsory: false,
      courseKinds: ['literacy'],
    });
  });

  it('makes education compulsory for those who cannot read and for the young', () => {
    expect(educationReferral({ ...screen, literacy: 'none' }, 30)?.isCompulsory).toBe(true);
    expect(educationReferral(screen, 17)).toEqual({
      causes: ['compulsory-age'],
      isCompulsory: true,
      courseKinds: ['school'],
    });
  });
});

describe('a course enrolment', () => {
  it('dates its start and end', () => {
    const begun = moveCourseEnrolment({ state: 'enrolled' }, 'begin', { today: '2026-03-02' });
    expect(begun).toEqual({ state: 'attending', startedOn: '2026-03-02' });
    expect(moveCourseEnrolment(begun, 'complete', { today: '2026-05-02' })).toMatchObject({
      state: 'completed',
      endedOn: '2026-05-02',
    });
  });

  it('is left only with a reason, and made only where a place is free', () => {
    expect(() =>
      moveCourseEnrolment({ state: 'waiting' }, 'withdraw', { today: '2026-03-02' }),
    ).toThrow(refusal('course-enrolment.reason-missing'));
    expect(() =>
      requireCoursePlace(2, [
        { state: 'enrolled' },
        { state: 'attending' },
        { state: 'completed' },
      ]),
    ).toThrow(refusal('course.full'));
    expect(() =>
      requireCoursePlace(3, [{ state: 'enrolled' }, { state: 'attending' }]),
    ).not.toThrow();
  });
});

describe('a certificate', () => {
  const code = verificationCode(Uint8Array.from({ length: 24 }, (_, at) => at * 7));

  it('carries a code that reads back and catches mistyping', () => {
    expect(code).toMatch(/^([2-9A-Z]{3}-){3}[2-9A-Z]$/);
    expect(readVerificationCode(code.toLowerCase().replace(/-/g, ' '))).toBe(code);
    const wrong = (code.startsWith('2') ? '3' : '2') + code.slice(1);
    expect(readVerificationCode(wrong)).toBeUndefined();
  });

  it('asks for enough randomness', () =>
    expect(() => verificationCode(new Uint8Array(4))).toThrow(RangeError));

  it('names the outside body, never the prison', () => {
    const certificate = {
      title: 'Welding level 2',
      awardingBody: 'Senn Trades College',
      awardedOn: '2026-03-01',
      verificationCode: code,
    };
    const check = (changes: Partial<typeof certificate>) => () =>
      checkCertificate({ ...certificate, ...changes }, ['Lindmoor Prison'], '2026-03-02');
    expect(check({})).not.toThrow();
    expect(check({ awardingBody: 'lindmoor prison' })).toThrow(
      refusal('certificate.names-the-prison'),
    );
    expect(check({ awardingBody: '' })).toThrow(refusal('certificate.awarding-body-missing'));
    expect(check({ awardedOn: '2026-03-03' })).toThrow(refusal('certificate.awarded-in-future'));
  });
});

describe('a workshop placement', () => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '14:00' }));
  const request: PlacementRequest = {
    workshop: { name: 'Bakery', trade: '75', places: 8, demands: ['no-food'], hours },
    taken: 3,
    personLimits: [],
    otherWork: [],
    bookings: [{ title: 'Clear Ground', on: '2026-03-03', startsAt: '14:00', minutes: 120 }],
  };
  const place = (changes: Partial<PlacementRequest>) => () =>
    checkPlacement({ ...request, ...changes });

  it('fits beside a session that starts when work ends', () => expect(place({})).not.toThrow());

  it.each<[string, Partial<PlacementRequest>]>([
    ['work-placement.full', { taken: 8 }],
    ['work-placement.against-fitness', { personLimits: ['no-food'] }],
    ['work-placement.too-many-hours', { otherWork: [{ weekday: 6, from: '08:00', to: '19:00' }] }],
    [
      'work-placement.no-rest-day',
      {
        otherWork: [
          { weekday: 6, from: '08:00', to: '10:00' },
          { weekday: 0, from: '08:00', to: '10:00' },
        ],
      },
    ],
    ['work-placement.too-long-a-day', { otherWork: [{ weekday: 1, from: '15:00', to: '18:00' }] }],
    [
      'work-placement.clash',
      { bookings: [{ title: 'Clear Ground', on: '2026-03-03', startsAt: '13:30', minutes: 120 }] },
    ],
  ])('is refused: %s', (code, changes) => expect(place(changes)).toThrow(refusal(code)));

  it('clashes only on its own weekdays', () => {
    expect(
      clashes(hours, [{ title: 'x', on: '2026-03-01', startsAt: '09:00', minutes: 60 }]),
    ).toEqual([]);
  });
});

describe('work readiness', () => {
  it('counts what is needed and names what is missing', () => {
    expect(
      workReadiness({
        'identity-papers': 'ready',
        'right-to-work': 'ready',
        'tools-and-clothes': 'not-needed',
        travel: 'not-needed',
        references: 'in-hand',
      }),
    ).toEqual({
      percent: 33,
      missing: ['bank-account', 'curriculum-vitae', 'disclosure-letter', 'references'],
    });
  });
});

describe('employment', () => {
  const job: EmploymentPeriod = {
    kind: 'job',
    trade: '7212',
    startsOn: '2026-01-01',
    source: 'verified',
    confirmedOn: '2026-04-10',
  };

  it('is kept at a checkpoint only when confirmed since', () => {
    expect(retention(job, '2026-07-15').map(({ weeks, state }) => [weeks, state])).toEqual([
      [4, 'kept'],
      [13, 'kept'],
      [26, 'to-confirm'],
      [52, 'ahead'],
    ]);
    const ended = { ...job, endsOn: '2026-03-01', endReason: 'moved' } as const;
    expect(retention(ended, '2026-07-15').map(({ state }) => state)).toEqual([
      'kept',
      'ended',
      'ended',
      'ended',
    ]);
  });

  it('says why it ended and keeps its dates in order', () => {
    expect(() => checkEmployment({ ...job, endsOn: '2026-02-01' })).toThrow(
      refusal('employment.end-reason-missing'),
    );
    expect(() => checkEmployment({ ...job, endsOn: '2025-02-01', endReason: 'quit' })).toThrow(
      refusal('employment.dates-out-of-order'),
    );
  });

  it('matches a vacancy by named tests', () => {
    const vacancy = {
      trade: '72',
      hoursAWeek: 38,
      closesOn: '2026-04-01',
      excludedOffenceFlags: ['driving'],
    } as const;
    const person = {
      offenceFlags: ['driving'],
      trades: ['7512'],
      availableOn: '2026-06-01',
      today: '2026-03-02',
    } as const;
    expect(failedVacancyTests(vacancy, person)).toEqual(['offence', 'trade', 'release-in-time']);
    expect(
      failedVacancyTests(vacancy, {
        ...person,
        offenceFlags: [],
        trades: ['7212'],
        availableOn: '2026-04-20',
      }),
    ).toEqual([]);
  });
});
