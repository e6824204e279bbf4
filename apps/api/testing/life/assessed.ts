import { answerAll, HIGH_OGRS3, handedIn, start } from '../assessment-story';
import type { Life } from './life';
import { idOf, keepAs, revised, type Step } from './step';

const answered = (life: Life) =>
  answerAll(life.test, life.who.caseworker, idOf(life, 'assessmentId'), HIGH_OGRS3);

/** Both instruments in every state they can be in, the need profile and the level. */
export const ASSESSED: readonly Step[] = [
  {
    route: 'GET /people/{personId}/assessments/fit',
    by: 'caseworker',
    outside: 'nothing',
    query: () => 'instrument=ew-ogrs3',
  },
  {
    route: 'POST /people/{personId}/assessments',
    by: 'caseworker',
    outside: 'nothing',
    body: () => ({ instrument: 'ew-ogrs3', moment: 'reception', language: 'en' }),
    keep: keepAs('assessmentId'),
  },
  {
    route: 'PUT /assessments/{assessmentId}/answers/{item}',
    by: 'caseworker',
    outside: 'nothing',
    before: async (life) => {
      life.ids['item'] = 'ageAtFirstSanction';
    },
    // Filled in from the record when it was begun: that is the answer seen.
    body: () => ({ value: 11, status: 'answered', seen: 1, language: 'en' }),
  },
  {
    route: 'GET /assessments/{assessmentId}/answers',
    by: 'caseworker',
    outside: 'nothing',
    query: () => 'version=0',
  },
  {
    route: 'POST /assessments/{assessmentId}/submission',
    by: 'caseworker',
    outside: 'nothing',
    before: answered,
    body: revised('assessment', 'assessmentId'),
  },
  {
    route: 'GET /assessments',
    by: 'supervisor',
    outside: 'not-listed',
    query: () => 'list=to-countersign',
  },
  {
    route: 'POST /assessments/{assessmentId}/return',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('assessment', 'assessmentId', {
      note: 'Count the sanctions again, please.',
      comments: [{ item: 'totalNumberOfSanctionsForAllOffences', comment: 'The file says 39.' }],
    }),
  },
  {
    route: 'POST /assessments/{assessmentId}/reopening',
    by: 'caseworker',
    outside: 'nothing',
    body: revised('assessment', 'assessmentId'),
  },
  {
    route: 'PUT /assessments/{assessmentId}/comments/{commentId}',
    by: 'caseworker',
    outside: 'nothing',
    before: async (life) => {
      const { body } = await life.test
        .as(life.who.caseworker)
        .get(`/api/assessments/${idOf(life, 'assessmentId')}`);
      life.ids['commentId'] = body.returns[0].comments[0].id;
    },
    body: revised('return_comment', 'commentId', { isDealtWith: true, reply: 'Counted: 40.' }),
  },
  {
    route: 'POST /assessments/{assessmentId}/overrides',
    by: 'caseworker',
    outside: 'nothing',
    before: async (life) =>
      life.test
        .as(life.who.caseworker)
        .post(
          `/api/assessments/${idOf(life, 'assessmentId')}/submission`,
          await revised('assessment', 'assessmentId')(life),
        ),
    body: () => ({
      to: 'moderate',
      reason: 'protective-factors-not-scored',
      justification: 'Two years of steady work and a settled home are not in the score.',
    }),
    keep: keepAs('overrideId'),
  },
  {
    route: 'POST /overrides/{overrideId}/decision',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('override', 'overrideId', { decision: 'refuse', note: 'The score stands.' }),
  },
  {
    route: 'POST /assessments/{assessmentId}/countersignature',
    by: 'supervisor',
    outside: 'nothing',
    body: revised('assessment', 'assessmentId'),
  },
  { route: 'GET /assessments/{assessmentId}', by: 'caseworker', outside: 'nothing' },
  {
    route: 'GET /assessments/{assessmentId}/sheet.pdf',
    by: 'caseworker',
    outside: 'nothing',
    query: () => 'language=ar',
  },
  {
    route: 'GET /assessments/{assessmentId}/questionnaire-response',
    by: 'caseworker',
    outside: 'nothing',
  },
  { route: 'GET /people/{personId}/assessments', by: 'caseworker', outside: 'nothing' },
  {
    route: 'POST /assessments/{assessmentId}/abandonment',
    by: 'caseworker',
    outside: 'nothing',
    at: { assessmentId: 'draftId' },
    before: async (life) => {
      const begun = await start(life.test, life.who.caseworker, idOf(life, 'personId'), 'phq-9');
      life.ids['draftId'] = begun.body.id;
    },
    body: revised('assessment', 'draftId', { reason: 'started-in-error' }),
  },
  {
    route: 'POST /assessments/{assessmentId}/withdrawal',
    by: 'supervisor',
    outside: 'nothing',
    at: { assessmentId: 'wrongId' },
    before: async (life) => {
      life.ids['wrongId'] = await handedIn(
        life.test,
        life.who.caseworker,
        idOf(life, 'personId'),
        'phq-9',
      );
    },
    body: revised('assessment', 'wrongId', { reason: 'wrong-person' }),
  },
  { route: 'GET /people/{personId}/protocol', by: 'caseworker', outside: 'nothing' },
  { route: 'GET /people/{personId}/score-histories', by: 'caseworker', outside: 'nothing' },
  {
    route: 'GET /people/{personId}/needs',
    by: 'caseworker',
    outside: 'nothing',
    before: (life) =>
      handedIn(life.test, life.who.caseworker, idOf(life, 'personId'), 'throughcare-needs', {
        'accommodation.place': 'significant',
      }),
  },
];
