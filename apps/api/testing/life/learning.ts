import { addDays, weekdayOf } from '@throughcare/domain';
import { inDays } from '../person-story';
import { idOf, keepAs, revised, type Step } from './step';

const today = inDays(0);
const lastMonday = addDays(today, -((weekdayOf(today) + 6) % 7) - 7);

/** School, certificates, papers and a job. */
export const LEARNING: readonly Step[] = [
  {
    route: 'POST /people/{personId}/learning-screens',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      attainment: '1',
      literacy: 'good',
      numeracy: 'good',
      mayHaveLearningDifficulty: false,
    }),
  },
  {
    route: 'POST /people/{personId}/certificates',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      title: 'Baking, level 1',
      awardingBody: 'Guild of Bakers',
      awardedOn: today,
    }),
  },
  {
    route: 'POST /courses',
    by: 'manager',
    outside: 'thing',
    body: ({ prison }) => ({
      code: 'C-1',
      form: 'course',
      kind: 'literacy',
      title: 'Reading together',
      siteId: prison,
      provider: 'Adult Learning Trust',
      awardingBody: 'National Board',
      field: '00',
      hours: 60,
      places: 4,
      weekly: [{ weekday: 1, from: '09:00', to: '11:00' }],
    }),
    keep: keepAs('courseId'),
  },
  { route: 'GET /courses', by: 'caseworker', outside: 'thing' },
  {
    route: 'POST /people/{personId}/course-enrolments',
    by: 'caseworker',
    outside: 'nothing',
    body: (life) => ({ courseId: idOf(life, 'courseId') }),
    keep: keepAs('enrolmentId'),
  },
  {
    route: 'POST /course-enrolments/{enrolmentId}/moves',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('course_enrolment', 'enrolmentId', { move: 'enrol' }),
  },
  {
    route: 'PUT /course-enrolments/{enrolmentId}/weeks',
    by: 'caseworker',
    outside: 'nothing',
    before: async (life) =>
      life.test
        .as(life.who.caseworker)
        .post(
          `/api/course-enrolments/${idOf(life, 'enrolmentId')}/moves`,
          await revised('course_enrolment', 'enrolmentId', { move: 'begin' })(life),
        ),
    body: () => ({ weekOf: lastMonday, hoursOffered: 6, hoursAttended: 4.5 }),
  },
  { route: 'GET /courses/{courseId}', by: 'caseworker', outside: 'not-listed' },
  { route: 'GET /people/{personId}/learning-and-work', by: 'caseworker', outside: 'nothing' },
  {
    route: 'PUT /people/{personId}/work-readiness',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ items: [{ item: 'bank-account', state: 'ready' }] }),
  },
  {
    route: 'POST /vacancies',
    by: 'manager',
    outside: 'thing',
    body: () => ({
      employer: 'Corner Bakery',
      title: 'Baker',
      trade: '75',
      hoursAWeek: 38,
      place: 'Senn',
      closesOn: inDays(20),
    }),
  },
  { route: 'GET /vacancies', by: 'caseworker', outside: 'thing' },
  { route: 'GET /people/{personId}/vacancy-matches', by: 'caseworker', outside: 'nothing' },
  {
    route: 'POST /people/{personId}/employment',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({
      employerName: 'Corner Bakery',
      kind: 'job',
      trade: '75',
      startsOn: inDays(-40),
      source: 'self-reported',
    }),
    keep: keepAs('periodId'),
  },
  {
    route: 'PATCH /employment/{periodId}',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('employment_period', 'periodId', {
      endsOn: today,
      endReason: 'new-job',
      source: 'verified',
    }),
  },
];
