import { screen, waitFor } from '@testing-library/react';
import type { TaskRoute } from '../../app/task-route';
import { aPersonFile, PERSON_ID } from '../../testing/a-person-file';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { assessPersonPages } from './routes';

const pages: readonly TaskRoute[] = assessPersonPages.map((page) => ({
  ...page,
  path: `/people/:personId/${page.path}`,
}));

const anInstrument = (code: string, title: string, traits: object = {}) => ({
  code,
  version: '1.0',
  title: { en: title },
  purpose: { en: `What ${title} is for` },
  validation: { en: `How ${title} was validated` },
  validationStatus: 'validated',
  measuresRisk: false,
  items: 9,
  minutes: 5,
  trainingRequired: false,
  ...traits,
});
const INSTRUMENTS = [
  anInstrument('phq-9', 'Health Questionnaire'),
  anInstrument('ew-ogrs3', 'Group Reconviction Scale', { measuresRisk: true }),
];
const aTest = (passed: boolean, weight = 'requires') => ({
  test: 'setting',
  weight,
  passed,
  reason: { en: 'Made for people in custody' },
});

function open(answers: Record<string, Answer> = {}) {
  const base = `GET /people/${PERSON_ID}`;
  return renderApp({
    at: `/people/${PERSON_ID}/assessments/new`,
    tasks: pages,
    answers: {
      ...stillSignedIn(
        aSession(
          aUser({ permissions: ['people:read', 'assessments:conduct', 'instruments:read'] }),
        ),
      ),
      [base]: () => json(aPersonFile()),
      'GET /instruments': () => json(INSTRUMENTS),
      [`${base}/assessments`]: () => json({ items: [], total: 0 }),
      [`${base}/assessments/fit`]: () => json({ fits: true, tests: [aTest(true)] }),
      ...answers,
    },
  });
}

describe('choosing an instrument', () => {
  it('is found by its words, says whether it is made for this person, and begins', async () => {
    const sent: unknown[] = [];
    const { user, container, router } = await open({
      [`POST /people/${PERSON_ID}/assessments`]: async (request) => {
        sent.push(await request.json());
        return json({ id: 'a1', revision: 1 }, 201);
      },
    });
    await user.type(await screen.findByLabelText('Find an instrument'), 'reconviction');
    expect(screen.queryByRole('radio', { name: /Health Questionnaire/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /Group Reconviction/ }));
    expect(await screen.findByText('Made for this person')).toBeVisible();
    expect(screen.getByText('Made for people in custody')).toBeVisible();
    await expectNothingForAxe(container);
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toMatch(/\/assessments\/a1\/conduct$/),
    );
    expect(sent).toMatchObject([{ instrument: 'ew-ogrs3', version: '1.0', moment: 'reception' }]);
  });

  it('says what is missing before anything is sent', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an instrument.');
    expect(api.asked.filter((asked) => asked.startsWith('POST /people'))).toEqual([]);
  });

  it('asks why one goes on when a test is not met, and keeps the answer through a refusal', async () => {
    const { user } = await open({
      [`GET /people/${PERSON_ID}/assessments/fit`]: () =>
        json({ fits: false, tests: [aTest(false)] }),
      [`POST /people/${PERSON_ID}/assessments`]: () =>
        problem(409, 'assessment.already-open', { facts: { assessmentId: 'a0' } }),
    });
    await user.click(await screen.findByRole('radio', { name: /Health Questionnaire/ }));
    const why = await screen.findByLabelText('Why do you go on?');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Say why you go on');
    await user.type(why, 'Asked for by the court.');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByRole('link', { name: 'Go on with that draft' })).toHaveAttribute(
      'href',
      `/people/${PERSON_ID}/assessments/a0/conduct`,
    );
    expect(why).toHaveValue('Asked for by the court.');
  });

  it('does not begin what may not be used now, whatever reason one has', async () => {
    const { user, api } = await open({
      [`GET /people/${PERSON_ID}/assessments/fit`]: () =>
        json({ fits: false, tests: [aTest(false, 'forbids')] }),
    });
    await user.click(await screen.findByRole('radio', { name: /Health Questionnaire/ }));
    expect(await screen.findByText(/It may not be used now/)).toBeVisible();
    expect(screen.queryByLabelText('Why do you go on?')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByRole('alert')).toHaveTextContent('It may not be used now');
    expect(api.asked.filter((asked) => asked.startsWith('POST /people'))).toEqual([]);
  });
});
