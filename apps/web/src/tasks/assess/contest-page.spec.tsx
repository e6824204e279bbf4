import { screen, waitFor, within } from '@testing-library/react';
import { answersFrom, compileInstrument } from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import type { TaskRoute } from '../../app/task-route';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { assessPersonPages } from './routes';

const pages: readonly TaskRoute[] = assessPersonPages.map((page) => ({
  ...page,
  path: `/people/:personId/${page.path}`,
}));
const definition = findInstrument('ew-ogrs3', '1.0');
if (!definition) throw new Error('the instrument under test is gone');
const context = { assessedOn: '2026-03-02', sex: 'male', birthDate: '1999-05-14' };
const GIVEN = {
  gender: 'MALE',
  dateOfBirth: '1999-05-14',
  dateOfCurrentConviction: '2026-01-10',
  dateAtStartOfFollowupCalculated: '2026-02-10',
  totalNumberOfSanctionsForAllOffences: 40,
  ageAtFirstSanction: 11,
  currentOffenceCode: '02800',
} as const;
const SANCTIONS = 'totalNumberOfSanctionsForAllOffences';
const AT = '/people/p1/assessments/a1/contests/c1';

const assessment = {
  id: 'a1',
  personId: 'p1',
  instrument: 'ew-ogrs3',
  version: '1.0',
  state: 'signed',
  assessor: { id: 'u1', name: 'Beatriz Luna' },
  countersigner: null,
  assessedOn: '2026-03-02',
  context,
  score: compileInstrument(definition).score(answersFrom(GIVEN), context),
  scoredLevel: 'high',
  finalLevel: 'high',
  revision: 3,
  answers: Object.entries(GIVEN).map(([item, value]) => ({
    item,
    value,
    status: 'answered',
    evidence: null,
    sources: [],
    isPrefilled: false,
    by: { id: 'u1', name: 'Beatriz Luna' },
    at: '2026-03-02T09:20:00Z',
    revision: 1,
  })),
};
const aContest = (changes: object = {}) => ({
  id: 'c1',
  assessmentId: 'a1',
  personId: 'p1',
  state: 'in-review',
  account: 'Most of these are my brother’s.',
  voice: 'person',
  language: 'en',
  items: [SANCTIONS],
  madeOn: '2026-03-04',
  dueAt: '2026-03-18T23:59:59Z',
  recordedBy: { id: 'u1', name: 'Beatriz Luna' },
  reviewer: { id: 'user-nadia', name: 'Nadia Ferrer' },
  rule: 'NMR-54-57',
  proposal: [],
  proposedScore: null,
  proposedLevel: null,
  outcome: null,
  explanation: null,
  note: null,
  decidedAt: null,
  correctionId: null,
  correctionState: null,
  takenBackBecause: null,
  revision: 2,
  ...changes,
});

const show = (contest: () => object, more: Record<string, Answer> = {}) =>
  renderApp({
    at: AT,
    tasks: pages,
    answers: {
      ...stillSignedIn(
        aSession(
          aUser({
            permissions: [
              'people:read',
              'assessments:read',
              'contests:record',
              'contests:review',
            ] as never,
          }),
        ),
      ),
      'GET /people/p1': () =>
        json({
          person: {
            id: 'p1',
            number: 'TC 4827-316-K',
            givenName: 'Teodor',
            familyName: 'Ilievski',
            setting: 'custody',
          },
        }),
      'GET /contests/c1': () => json(contest()),
      'GET /assessments/a1': () => json(assessment),
      'GET /instruments/ew-ogrs3/1.0': () => json({ definition }),
      ...more,
    },
  });

describe('reviewing a contest', () => {
  it('shows the person’s words first, scores another answer at once, and keeps it with what speaks for it', async () => {
    let sent: unknown;
    let contest = aContest();
    const { user, container } = await show(() => contest, {
      'PUT /contests/c1/proposal': async (request) => {
        sent = await request.json();
        contest = aContest({
          revision: 3,
          proposal: (sent as { answers: object[] }).answers,
          proposedLevel: 'low',
        });
        return json({ id: 'c1', revision: 3 });
      },
    });
    expect(await screen.findByText('Most of these are my brother’s.')).toBeVisible();
    expect(screen.getByText('Answered: 40')).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Answer' });
    await user.clear(field);
    await user.type(field, '2');
    const side = (await screen.findByRole('heading', { name: 'Both side by side' })).closest(
      'section',
    ) as HTMLElement;
    const [given, proposed] = within(side)
      .getAllByRole('row')
      .slice(1)[0]
      ?.querySelectorAll('td') as never as [HTMLElement, HTMLElement];
    expect(parseFloat(proposed.textContent ?? '')).toBeLessThan(
      parseFloat(given.textContent ?? ''),
    );

    await user.click(screen.getByRole('button', { name: 'Save the answers' }));
    expect(screen.getAllByText(/Say what speaks for this answer/)[0]).toBeVisible();
    await user.type(screen.getByLabelText('What speaks for it?'), 'The register says so.');
    await user.click(screen.getByRole('button', { name: 'Save the answers' }));
    await waitFor(() =>
      expect(sent).toEqual({
        revision: 2,
        answers: [
          { item: SANCTIONS, value: 2, status: 'answered', because: 'The register says so.' },
        ],
      }),
    );
    await expectNothingForAxe(container);
  });

  it('answers only with an explanation, and corrects only from a proposed answer; every word stays', async () => {
    let sent: unknown;
    const { user } = await show(() => aContest(), {
      'POST /contests/c1/decision': async (request) => {
        sent = await request.json();
        return json({ id: 'c1', revision: 3 }, 201);
      },
    });
    await user.click(await screen.findByRole('radio', { name: /Corrected by a new assessment/ }));
    await user.type(screen.getByLabelText('Explanation to the person'), 'Too short');
    await user.click(screen.getByRole('button', { name: 'Decide and answer' }));
    expect(screen.getAllByText(/20 characters or more/)[0]).toBeVisible();
    expect(screen.getAllByText(/Propose another answer first/)[0]).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^The assessment stands, with a note/ }));
    await user.type(screen.getByLabelText('Explanation to the person'), ', so here is why.');
    await user.type(screen.getByLabelText('Note on the record'), 'A brother of the same name.');
    await user.click(screen.getByRole('button', { name: 'Decide and answer' }));
    await waitFor(() =>
      expect(sent).toEqual({
        revision: 2,
        outcome: 'note-added',
        explanation: 'Too short, so here is why.',
        note: 'A brother of the same name.',
      }),
    );
  });

  it('is not for whoever assessed: the page says why and offers nothing', async () => {
    const own = { ...assessment, assessor: { id: 'user-nadia', name: 'Nadia Ferrer' } };
    await show(() => aContest({ state: 'made', reviewer: null }), {
      'GET /assessments/a1': () => json(own),
    });
    expect(await screen.findByText(/so a colleague looks at it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I look at it again' })).toBeNull();
  });
});
