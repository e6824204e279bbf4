import { generatePath } from 'react-router';

/** The parts of a person's record, in the order of their tabs. */
export const PERSON_TABS = [
  'overview',
  'thread',
  'file',
  'assessments',
  'plan',
  'programmes',
  'learning-and-work',
  'release',
  'community',
  'timeline',
  'documents',
  'access-log',
] as const;
export type PersonTab = (typeof PERSON_TABS)[number];

/** Every address of the product, written once. Patterns are for the router, functions for links. */
export const patterns = {
  home: '/',
  signIn: '/sign-in',
  changePassword: '/change-password',
  gallery: '/gallery',
  today: '/today',
  findPerson: '/people',
  registerPerson: '/people/new',
  caseload: '/caseload',
  person: '/people/:personId',
  personTab: '/people/:personId/:tab',
  personDuties: '/people/:personId/duties',
  amendPerson: '/people/:personId/file/amend',
  chooseInstrument: '/people/:personId/assessments/new',
  conduct: '/people/:personId/assessments/:assessmentId/conduct',
  assessmentResult: '/people/:personId/assessments/:assessmentId',
  contest: '/people/:personId/assessments/:assessmentId/contests/:contestId',
  planAgreement: '/people/:personId/plan/agreement',
  refer: '/people/:personId/programmes/refer',
  assessments: '/assessments',
  programmes: '/programmes',
  defineProgramme: '/programmes/new',
  programme: '/programmes/:programmeId',
  waitingList: '/programmes/:programmeId/waiting-list',
  group: '/programmes/groups/:groupId',
  register: '/programmes/sessions/:sessionId/register',
  learningAndWork: '/learning-and-work',
  course: '/learning-and-work/courses/:courseId',
  releases: '/releases',
  supervision: '/supervision',
  partners: '/partners',
  partnerReferrals: '/referrals',
  insights: '/insights',
  insight: '/insights/:dashboard',
  metric: '/insights/:dashboard/:code',
  metricPeople: '/insights/:dashboard/:code/people',
  users: '/administration/users',
  auditTrail: '/administration/audit',
  policies: '/administration/policies',
  policy: '/administration/policies/:code',
  instruments: '/administration/instruments',
  instrument: '/administration/instruments/:code',
  studio: '/studio',
  beginVersion: '/studio/new',
  studioVersion: '/studio/:draftId',
  editVersion: '/studio/:draftId/edit',
  imports: '/administration/imports',
  importRun: '/administration/imports/:importId',
} as const;

const to =
  <Pattern extends string>(pattern: Pattern) =>
  (values: Parameters<typeof generatePath<Pattern>>[1]) =>
    generatePath(pattern, values);

export const paths = {
  home: () => patterns.home,
  signIn: () => patterns.signIn,
  changePassword: () => patterns.changePassword,
  today: () => patterns.today,
  findPerson: (words?: string) =>
    words ? `${patterns.findPerson}?${new URLSearchParams({ q: words })}` : patterns.findPerson,
  registerPerson: () => patterns.registerPerson,
  caseload: () => patterns.caseload,
  person: {
    tab: (personId: string, tab: PersonTab = 'overview') =>
      to(patterns.personTab)({ personId, tab }),
    duties: to(patterns.personDuties),
    amend: to(patterns.amendPerson),
    chooseInstrument: to(patterns.chooseInstrument),
    /** With the instrument chosen, and perhaps the occasion. */
    startInstrument: (personId: string, instrument: string, moment?: string) =>
      `${to(patterns.chooseInstrument)({ personId })}?${new URLSearchParams({ instrument, ...(moment && { moment }) })}`,
    conduct: to(patterns.conduct),
    assessmentResult: to(patterns.assessmentResult),
    contest: to(patterns.contest),
    planAgreement: to(patterns.planAgreement),
    refer: to(patterns.refer),
  },
  assessments: () => patterns.assessments,
  programmes: () => patterns.programmes,
  /** With a programme to begin from, its next version. */
  defineProgramme: (from?: string) =>
    from
      ? `${patterns.defineProgramme}?${new URLSearchParams({ from })}`
      : patterns.defineProgramme,
  programme: to(patterns.programme),
  waitingList: to(patterns.waitingList),
  group: to(patterns.group),
  register: to(patterns.register),
  learningAndWork: () => patterns.learningAndWork,
  course: to(patterns.course),
  releases: () => patterns.releases,
  supervision: () => patterns.supervision,
  partners: () => patterns.partners,
  partnerReferrals: () => patterns.partnerReferrals,
  insights: () => patterns.insights,
  insight: to(patterns.insight),
  metric: to(patterns.metric),
  metricPeople: to(patterns.metricPeople),
  users: () => patterns.users,
  auditTrail: () => patterns.auditTrail,
  policies: () => patterns.policies,
  policy: to(patterns.policy),
  instruments: () => patterns.instruments,
  /** The version stands behind the question mark: a dot in the path would ask for a file. */
  instrument: ({ code, version }: { readonly code: string; readonly version: string }) =>
    `${to(patterns.instrument)({ code })}?${new URLSearchParams({ version })}`,
  studio: {
    list: () => patterns.studio,
    begin: () => patterns.beginVersion,
    version: to(patterns.studioVersion),
    edit: to(patterns.editVersion),
  },
  imports: () => patterns.imports,
  importRun: to(patterns.importRun),
} as const;
