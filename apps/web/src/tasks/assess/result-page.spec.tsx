import { screen, waitFor, within } from '@testing-library/react';
import { answersFrom, compileInstrument, type AnswerValue } from '@throughcare/assessment';
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
const AT = '/people/p1/assessments/a1';
const definition = findInstrument('ew-ogrs3', '1.0');
if (!definition) throw new Error('the instrument under test is gone');
const context = {
  assessedOn: '2026-03-02',
  sex: 'male',
  birthDate: '1999-05-14',
  legalStatus: 'sentenced',
  setting: 'custody',
};
const GIVEN = {
  gender: 'MALE',
  dateOfBirth: '1999-05-14',
  dateOfCurrentConviction: '2026-01-10',
  dateAtStartOfFollowupCalculated: '2026-02-10',
  totalNumberOfSanctionsForAllOffences: 40,
  ageAtFirstSanction: 11,
  currentOffenceCode: '02800',
} as const;

/** A conduct scored by the engine itself. */
function anAssessment(
  id: string,
  values: Readonly<Record<string, AnswerValue>>,
  changes: object = {},
) {
  const score = compileInstrument(definition as NonNullable<typeof definition>).score(
    answersFrom(values),
    context,
  );
  return {
    id,
    personId: 'p1',
    instrument: 'ew-ogrs3',
    version: '1.0',
    moment: 'reception',
    state: 'signed',
    assessor: { id: 'u1', name: 'Beatriz Luna' },
    countersigner: { id: 'u2', name: 'Silvia Marchetti' },
    language: 'en',
    assessedOn: '2026-03-02',
    context,
    fit: { fits: true, tests: [] },
    fitReason: null,
    startedAt: '2026-03-02T09:15:00Z',
    submittedAt: '2026-03-02T10:00:00Z',
    signedAt: '2026-03-02T12:00:00Z',
    returnNote: null,
    abandonReason: null,
    withdrawReason: null,
    score,
    scoredLevel: 'high',
    finalLevel: 'high',
    overrides: [],
    returns: [],
    contests: [],
    corrects: null,
    endedNote: null,
    previousId: null,
    revision: 3,
    answers: Object.entries(values).map(([item, value]) => ({
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
    ...changes,
  };
}

const show = (assessment: object, permissions: string[], more: Record<string, Answer> = {}) =>
  renderApp({
    at: AT,
    tasks: pages,
    answers: {
      ...stillSignedIn(
        aSession(
          aUser({ permissions: ['people:read', 'assessments:read', ...permissions] as never }),
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
      'GET /assessments/a1': () => json(assessment),
      'GET /instruments/ew-ogrs3/1.0': () => json({ definition }),
      ...more,
    },
  });

describe('the result of an assessment', () => {
  it('says the plain sentence first, and every weight beside the answer that gave it', async () => {
    const { container } = await show(anAssessment('a1', GIVEN), []);
    expect(
      await screen.findByText(
        /^Of 100 people with this score, about \d+ do what the scale predicts/,
      ),
    ).toHaveTextContent(/cannot say which group Teodor is in/);
    const row = screen.getByRole('row', { name: /First or later sanction/ });
    expect(row).toHaveTextContent(/40.*\+0\.463/);
    expect(screen.getByText(/built for England and Wales/)).toBeVisible();
    await expectNothingForAxe(container);
  });

  it('shows last time beside this time', async () => {
    const before = anAssessment(
      'a0',
      { ...GIVEN, totalNumberOfSanctionsForAllOffences: 20 },
      { state: 'superseded', assessedOn: '2025-03-02' },
    );
    await show(anAssessment('a1', GIVEN, { previousId: 'a0' }), [], {
      'GET /assessments/a0': () => json(before),
    });
    expect(await screen.findByText(/1 answer changed since 2 Mar 2025/)).toBeVisible();
    expect(screen.getByText('was: 20')).toBeVisible();
  });

  it('lets one propose another level, with reasons, and keeps the words when they are too few', async () => {
    let sent: unknown;
    const { user } = await show(anAssessment('a1', GIVEN), ['overrides:propose'], {
      'POST /assessments/a1/overrides': async (request) => {
        sent = { key: request.headers.get('Idempotency-Key') !== null, body: await request.json() };
        return json({ id: 'o1', revision: 1 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Propose another level' }));
    const form = screen.getByRole('form', { name: 'Propose another level' });
    await user.selectOptions(within(form).getByLabelText('Level'), 'moderate');
    await user.selectOptions(
      within(form).getByLabelText('Reason'),
      'protective-factors-not-scored',
    );
    await user.type(within(form).getByLabelText(/Why the score/), 'Too short');
    await user.click(within(form).getByRole('button', { name: 'Send to a supervisor' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('Say more');
    await user.type(within(form).getByLabelText(/Why the score/), ', so here are facts.');
    await user.click(within(form).getByRole('button', { name: 'Send to a supervisor' }));
    await waitFor(() =>
      expect(sent).toEqual({
        key: true,
        body: {
          to: 'moderate',
          reason: 'protective-factors-not-scored',
          justification: 'Too short, so here are facts.',
        },
      }),
    );
  });

  it('lets someone else decide, never the one who proposed', async () => {
    const override = {
      id: 'o1',
      state: 'proposed',
      scoredLevel: 'high',
      proposedLevel: 'moderate',
      reason: 'policy',
      justification: 'Lives with his sister.',
      proposedBy: { id: 'user-nadia', name: 'Nadia Ferrer' },
      proposedAt: '2026-03-03T09:00:00Z',
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
      revision: 1,
    };
    await show(anAssessment('a1', GIVEN, { overrides: [override] }), [
      'overrides:propose',
      'overrides:decide',
    ]);
    expect(await screen.findByText('Someone else decides on your proposal.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('waits for a second signature that is not the assessor’s', async () => {
    let sent: unknown;
    const waiting = anAssessment('a1', GIVEN, {
      state: 'awaiting-countersignature',
      signedAt: null,
      countersigner: null,
    });
    const { user } = await show(waiting, ['assessments:countersign'], {
      'POST /assessments/a1/return': async (request) => {
        sent = await request.json();
        return json({ id: 'a1', revision: 4 }, 201);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Send back' }));
    expect(screen.getByText(/five characters or more/)).toBeVisible();
    await user.type(
      screen.getByLabelText('What should be looked at again?', { selector: '#return-note' }),
      'Count the sanctions again.',
    );
    // Written comments are never dropped by a signature; with the note they go back.
    await user.click(screen.getByRole('button', { name: /^Comment on: .*first/i }));
    const comment = screen.getByLabelText('What should be looked at again?', {
      selector: '#comment-on-ageAtFirstSanction',
    });
    await user.type(comment, 'Was it a caution?');
    await user.click(screen.getByRole('button', { name: 'Countersign' }));
    expect(screen.getByText(/You have written comments/)).toBeVisible();
    expect(screen.getByText('1 comment goes back with it.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send back' }));
    await waitFor(() =>
      expect(sent).toEqual({
        revision: 3,
        note: 'Count the sanctions again.',
        comments: [{ item: 'ageAtFirstSanction', comment: 'Was it a caution?' }],
      }),
    );
  });

  it('keeps every time it was sent back, and what became of each comment', async () => {
    const returns = [
      {
        id: 'r1',
        note: 'One answer does not agree with the file.',
        by: { id: 'u2', name: 'Silvia Marchetti' },
        at: '2026-03-01T12:00:00Z',
        comments: [
          {
            id: 'c1',
            item: 'ageAtFirstSanction',
            comment: 'Was it a caution?',
            dealtWithAt: '2026-03-02T09:00:00Z',
            dealtWithBy: { id: 'u1', name: 'Beatriz Luna' },
            reply: 'No, a conviction.',
            revision: 2,
          },
        ],
      },
    ];
    const { container } = await show(anAssessment('a1', GIVEN, { returns }), []);
    const card = (await screen.findByRole('heading', { name: 'Sent back' })).closest('section');
    expect(card).toHaveTextContent('Was it a caution?');
    expect(card).toHaveTextContent(/Dealt with by Beatriz Luna, .*Reply: No, a conviction\./);
    await expectNothingForAxe(container);
  });
});
