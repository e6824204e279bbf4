import { aDraft, aFile, moveDraft, TWO_CASES } from '../instrument-story';
import type { Life } from './life';
import { idOf, keepAs, revised, type Step } from './step';

const CODE = 'own-mood';

const after =
  (...moves: readonly (readonly ['author' | 'reviewer', string])[]) =>
  async (life: Life): Promise<void> => {
    for (const [who, move] of moves) {
      const { status } = await moveDraft(life.test, life.who[who], idOf(life, 'draftId'), move);
      if (status !== 201) throw new Error(`${move} was not possible`);
    }
  };

const revision = (more: object = {}) => revised('instrument_version', 'draftId', more);

/** An instrument of the agency's own: written, sent back, reviewed, published, taken out of use. */
export const AUTHORED: readonly Step[] = [
  {
    route: 'POST /instrument-drafts',
    by: 'author',
    outside: 'thing',
    body: () => ({ from: 'file', file: aFile(CODE) }),
    keep: keepAs('draftId'),
  },
  {
    route: 'PUT /instrument-drafts/{draftId}',
    by: 'author',
    outside: 'thing',
    body: revision({ file: aFile(CODE), cases: TWO_CASES }),
  },
  {
    route: 'GET /instrument-drafts',
    by: 'reviewer',
    outside: 'thing',
    query: () => 'state=draft&q=mood',
  },
  { route: 'GET /instrument-drafts/{draftId}', by: 'reviewer', outside: 'thing' },
  { route: 'GET /instrument-drafts/{draftId}/impact', by: 'reviewer', outside: 'thing' },
  {
    route: 'GET /instrument-drafts/{draftId}/questionnaire',
    by: 'reviewer',
    outside: 'thing',
    query: () => 'fhir=R4',
  },
  {
    route: 'POST /instrument-drafts/{draftId}/hand-in',
    by: 'author',
    outside: 'thing',
    body: revision(),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/return',
    by: 'reviewer',
    outside: 'thing',
    body: revision({ reason: 'Item 9 needs its help text.' }),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/take-back',
    by: 'author',
    outside: 'thing',
    before: after(['author', 'hand-in']),
    body: revision(),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/approval',
    by: 'reviewer',
    outside: 'thing',
    before: after(['author', 'hand-in']),
    body: revision(),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/reopening',
    by: 'author',
    outside: 'thing',
    body: revision({ reason: 'A better source was found.' }),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/publication',
    by: 'author',
    outside: 'thing',
    before: after(['author', 'hand-in'], ['reviewer', 'approval']),
    body: revision(),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/retirement',
    by: 'author',
    outside: 'thing',
    body: revision({ reason: 'Replaced by the national one.' }),
  },
  {
    route: 'POST /instrument-drafts/{draftId}/discarding',
    by: 'author',
    outside: 'thing',
    before: async (life) => {
      life.ids['draftId'] = await aDraft(life.test, life.who.author, 'never-mind');
    },
    body: revision(),
  },
];
