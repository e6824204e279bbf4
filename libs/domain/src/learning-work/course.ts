import type { IscedField, IscedLevel } from '../codes/isced';
import type { IsoDate } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

export const COURSE_KINDS = [
  'literacy',
  'numeracy',
  'language',
  'school',
  'vocational',
  'life-skills',
  'higher',
] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** A unit of education from a named provider; its award comes from an outside body, never the prison (NMR-104). */
export interface Course {
  readonly code: string;
  readonly kind: CourseKind;
  readonly title: string;
  readonly provider: string;
  readonly awardingBody?: string;
  readonly leadsToLevel?: IscedLevel;
  readonly field: IscedField;
  /** ISCO-08 group the course trains for. */
  readonly trade?: string;
  readonly hours: number;
  readonly places: number;
}

export const COURSE_ENROLMENT_STATES = [
  'requested',
  'waiting',
  'enrolled',
  'attending',
  'completed',
  'not-completed',
  'declined-by-person',
  'not-suitable',
  'withdrawn',
] as const;
export type CourseEnrolmentState = (typeof COURSE_ENROLMENT_STATES)[number];
export type CourseEnrolmentMove =
  | 'queue'
  | 'enrol'
  | 'begin'
  | 'complete'
  | 'not-complete'
  | 'decline'
  | 'find-not-suitable'
  | 'withdraw';

export const courseEnrolmentLifecycle = defineLifecycle<CourseEnrolmentState, CourseEnrolmentMove>(
  'course-enrolment',
  {
    requested: {
      queue: 'waiting',
      enrol: 'enrolled',
      decline: 'declined-by-person',
      'find-not-suitable': 'not-suitable',
      withdraw: 'withdrawn',
    },
    waiting: { enrol: 'enrolled', decline: 'declined-by-person', withdraw: 'withdrawn' },
    enrolled: { begin: 'attending', decline: 'declined-by-person', withdraw: 'withdrawn' },
    attending: { complete: 'completed', 'not-complete': 'not-completed', withdraw: 'withdrawn' },
    completed: {},
    'not-completed': {},
    'declined-by-person': {},
    'not-suitable': {},
    withdrawn: {},
  },
);

export const COURSE_END_REASONS = [
  'does-not-want-it',
  'another-course-first',
  'work-first',
  'transferred',
  'released',
  'health',
  'absent-too-often',
  'assessment-not-passed',
  'course-cancelled',
  'requested-in-error',
] as const;
export type CourseEndReason = (typeof COURSE_END_REASONS)[number];

/** Leaving any way but by completion is recorded only with its reason. */
export const COURSE_MOVES_WITH_REASON: readonly CourseEnrolmentMove[] = [
  'not-complete',
  'decline',
  'find-not-suitable',
  'withdraw',
];

export interface CourseEnrolment {
  readonly state: CourseEnrolmentState;
  readonly endReason?: CourseEndReason;
  readonly startedOn?: IsoDate;
  readonly endedOn?: IsoDate;
}

/** Moves an enrolment along its table; leaving any way but by completion needs a reason. */
export function moveCourseEnrolment<E extends CourseEnrolment>(
  enrolment: E,
  move: CourseEnrolmentMove,
  detail: { readonly today: IsoDate; readonly reason?: CourseEndReason },
): E {
  if (COURSE_MOVES_WITH_REASON.includes(move) && !detail.reason) {
    throw new Refusal('course-enrolment.reason-missing', { move });
  }
  const state = courseEnrolmentLifecycle.move(enrolment.state, move);
  return {
    ...enrolment,
    state,
    ...(move === 'begin' ? { startedOn: detail.today } : {}),
    ...(courseEnrolmentLifecycle.isFinal(state)
      ? { endedOn: detail.today, endReason: detail.reason }
      : {}),
  };
}

/** A place is held from enrolment until the end. */
export function requireCoursePlace(
  places: number,
  enrolments: readonly Pick<CourseEnrolment, 'state'>[],
): void {
  const taken = enrolments.filter(
    ({ state }) => state === 'enrolled' || state === 'attending',
  ).length;
  if (taken >= places) throw new Refusal('course.full', { places });
}
