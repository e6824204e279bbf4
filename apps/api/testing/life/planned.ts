import { inDays } from '../person-story';
import { keepAs, revised, type Step } from './step';

const WORDING = 'I will find a room so that I have an address to come home to.';

/** A plan from draft to review; its end comes in the community. */
export const PLANNED: readonly Step[] = [
  {
    route: 'POST /people/{personId}/plans',
    by: 'caseworker',
    outside: 'nothing',
    keep: keepAs('planId'),
  },
  {
    route: 'POST /plans/{planId}/goals',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ needDomain: 'accommodation', wording: WORDING, targetOn: inDays(120) }),
    keep: keepAs('goalId'),
  },
  {
    route: 'PATCH /goals/{goalId}',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('plan_goal', 'goalId', { wording: `${WORDING} Soon.`, targetOn: inDays(100) }),
  },
  {
    route: 'POST /goals/{goalId}/steps',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ wording: 'Ring the council', ownerKind: 'person', dueOn: inDays(20) }),
    keep: keepAs('stepId'),
  },
  {
    route: 'POST /steps/{stepId}/moves',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('plan_step', 'stepId', { move: 'start' }),
  },
  {
    route: 'POST /plans/{planId}/not-now',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ needDomain: 'drugs', because: 'Clean for three years and tested monthly.' }),
  },
  {
    route: 'POST /plans/{planId}/agreement',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('case_plan', 'planId', {
      view: 'agreed',
      ownWords: 'I want my own door key.',
      language: 'mk',
      nextReviewOn: inDays(90),
    }),
  },
  {
    route: 'POST /plans/{planId}/reviews',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('case_plan', 'planId', {
      tookPart: ['Teodor'],
      whatChanged: 'The council answered.',
      nextReviewOn: inDays(150),
    }),
  },
  {
    route: 'POST /goals/{goalId}/moves',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('plan_goal', 'goalId', { move: 'hold' }),
  },
  { route: 'GET /people/{personId}/plan', by: 'caseworker', outside: 'nothing' },
];
