import { handedIn, LOW_OGRS3 } from '../assessment-story';
import { idOf, keepAs, revised, type Step } from './step';

/** An assessment the person does not accept: said, looked at again by another, answered. */
export const CONTESTED: readonly Step[] = [
  {
    route: 'POST /assessments/{assessmentId}/contests',
    by: 'caseworker',
    outside: 'nothing',
    at: { assessmentId: 'contestedId' },
    before: async (life) => {
      life.ids['contestedId'] = await handedIn(
        life.test,
        life.who.caseworker,
        idOf(life, 'personId'),
        'ew-ogrs3',
        LOW_OGRS3,
      );
    },
    body: () => ({
      account: 'One of these was another man with my name.',
      voice: 'person',
      language: 'en',
      items: ['totalNumberOfSanctionsForAllOffences'],
    }),
    keep: keepAs('contestId'),
  },
  { route: 'GET /contests', by: 'supervisor', outside: 'not-listed' },
  {
    route: 'POST /contests/{contestId}/review',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('contest', 'contestId'),
  },
  {
    route: 'PUT /contests/{contestId}/proposal',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('contest', 'contestId', {
      answers: [
        {
          item: 'totalNumberOfSanctionsForAllOffences',
          value: 1,
          status: 'answered',
          because: 'The court confirms the mix-up.',
        },
      ],
    }),
  },
  { route: 'GET /contests/{contestId}', by: 'caseworker', outside: 'nothing' },
  {
    route: 'POST /contests/{contestId}/decision',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('contest', 'contestId', {
      outcome: 'note-added',
      explanation: 'The level does not change, and the mix-up is noted on your record.',
      note: 'One sanction belongs to another man of the same name.',
    }),
  },
  {
    route: 'POST /contests/{contestId}/taking-back',
    by: 'caseworker',
    outside: 'nothing',
    at: { contestId: 'restedId' },
    before: async (life) => {
      const { body } = await life.test
        .as(life.who.caseworker)
        .post(`/api/assessments/${idOf(life, 'contestedId')}/contests`, {
          account: 'And the day is wrong as well.',
          voice: 'person',
          language: 'en',
        });
      life.ids['restedId'] = body.id;
    },
    body: revised('contest', 'restedId', { reason: 'Wants to let it rest.' }),
  },
];
