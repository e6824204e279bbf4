import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findInstrument } from '@throughcare/assessment/registry';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { aFile } from './editing/a-file';
import { studioRoutes } from './routes';

const RAVI = { id: 'user-ravi', name: 'Ravi Sen' };
const MEI = { id: 'user-mei', name: 'Mei Lund' };
const ID = '8c6d9d10-33a0-443c-816c-e30a4ae243ca';

const aRow = (traits: object = {}) => ({
  id: ID,
  code: 'mood',
  version: '1.0',
  title: { en: 'Mood' },
  state: 'draft',
  author: RAVI,
  reviewer: null,
  changedAt: '2026-11-20T10:00:00.000Z',
  faults: 0,
  cases: 1,
  revision: 1,
  ...traits,
});

const aVersion = (traits: object = {}) => ({
  id: ID,
  code: 'mood',
  version: '1.0',
  state: 'draft',
  file: aFile(),
  cases: [{ name: 'both', answers: { low: 'yes', tired: 'yes' }, expected: { score: 2 } }],
  notes: [],
  faults: [],
  caseResults: [{ name: 'both', passed: true, differences: [] }],
  basedOn: null,
  author: RAVI,
  reviewer: null,
  history: [{ at: '2026-11-20T10:00:00.000Z', by: RAVI, move: 'begin', reason: null }],
  revision: 1,
  may: ['edit', 'hand-in', 'discard'],
  ...traits,
});

const open = (at: string, answers: Record<string, Answer> = {}, user: object = RAVI) =>
  renderApp({
    at,
    tasks: studioRoutes,
    answers: {
      ...stillSignedIn(
        aSession(
          aUser({
            role: 'instrument-author',
            permissions: ['instruments:read', 'instruments:author', 'instruments:review'],
            ...user,
          }),
        ),
      ),
      'GET /instrument-drafts': (request) => {
        const state = new URL(request.url).searchParams.get('state');
        const all = [aRow(), aRow({ id: 'other', state: 'in-review', author: MEI })];
        const items = all.filter((row) => state === null || row.state === state);
        return json({ items, total: items.length });
      },
      [`GET /instrument-drafts/${ID}`]: () => json(aVersion()),
      [`PUT /instrument-drafts/${ID}`]: () => json({ revision: 2, faults: [], caseResults: [] }),
      'GET /instruments': () => json([]),
      ...answers,
    },
  });

const place = (part: string, code?: string) =>
  `/studio/${ID}/edit?part=${part}${code === undefined ? '' : `&code=${code}`}`;

describe('the instrument studio', () => {
  it('begins with what waits for the reader: reviews of others’ work, then their own', async () => {
    const { container } = await open('/studio');
    const review = await screen.findByRole('region', { name: 'Waits for your review' });
    expect(within(review).getByText(/Mei Lund/)).toBeVisible();
    const mine = screen.getByRole('region', { name: 'Yours, not published yet' });
    expect(within(mine).getByRole('link', { name: 'Go on: Mood' })).toHaveAttribute(
      'href',
      `/studio/${ID}/edit`,
    );
    await expectNothingForAxe(container);
  });

  it('asks the service for the state that is chosen, and keeps it in the address', async () => {
    const { api, router, user } = await open('/studio');
    await user.selectOptions(await screen.findByLabelText('State'), 'published');
    expect(router.state.location.search).toBe('?state=published');
    expect(await screen.findByText('No version fits')).toBeVisible();
    expect(api.asked.filter((one) => one === 'GET /instrument-drafts').length).toBeGreaterThan(1);
  });
});

describe('a new version', () => {
  it('names what is missing and sends nothing until it is there', async () => {
    const sent: unknown[] = [];
    const { container, user } = await open('/studio/new', {
      'POST /instrument-drafts': async (request) => {
        sent.push(await request.json());
        return json({ id: ID, revision: 1, notes: [] }, 201);
      },
    });
    await user.click(await screen.findByRole('radio', { name: /Blank/ }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(screen.getAllByText('Write a title').length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await expectNothingForAxe(container);
    await user.type(screen.getByLabelText(/^Title/), 'Sleep');
    await user.type(screen.getByLabelText(/^Code/), 'sleep');
    await user.type(screen.getByLabelText(/^Version/), '1.0');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(sent).toEqual([
      { from: 'blank', code: 'sleep', version: '1.0', title: { en: 'Sleep' } },
    ]);
    expect(
      await screen.findByRole('navigation', { name: 'Parts of the instrument' }),
    ).toBeVisible();
  });

  it('takes a Questionnaire and says when a file cannot be read', async () => {
    const sent: unknown[] = [];
    const { user } = await open('/studio/new', {
      'POST /instrument-drafts': async (request) => {
        sent.push(await request.json());
        return json({ id: ID, revision: 1, notes: [] }, 201);
      },
    });
    await user.click(await screen.findByRole('radio', { name: /FHIR Questionnaire/ }));
    const field = screen.getByLabelText(/The Questionnaire as JSON/);
    await user.upload(field, new File(['no'], 'a.json', { type: 'application/json' }));
    expect(await screen.findByText(/“a.json” is not a JSON file/)).toBeVisible();
    const questionnaire = { resourceType: 'Questionnaire', url: 'http://x.org/mood' };
    await user.upload(field, new File([JSON.stringify(questionnaire)], 'b.json'));
    expect(await screen.findByDisplayValue('mood')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { from: 'questionnaire', questionnaire, code: 'mood', version: '1.0' },
      ]),
    );
  });
});

describe('the editor', () => {
  it('saves what is written when the typing pauses, with the revision that was seen', async () => {
    const sent: { revision: number; file: { items: { text: object }[] } }[] = [];
    const { container, user } = await open(place('questions', 'low'), {
      [`PUT /instrument-drafts/${ID}`]: async (request) => {
        sent.push((await request.json()) as (typeof sent)[number]);
        return json({ revision: 2, faults: [], caseResults: [] });
      },
    });
    const text = await screen.findByLabelText('Question');
    await user.type(text, '!');
    await screen.findByText(/^Saved/, {}, { timeout: 3000 });
    expect(sent.map(({ revision }) => revision)).toEqual([1]);
    expect(sent[0]?.file.items[0]?.text).toEqual({ en: 'Low?!' });
    await expectNothingForAxe(container);
  });

  it('shows the question to be answered at once, with its score and why', async () => {
    const { user } = await open(place('results'));
    const side = await screen.findByRole('complementary', { name: 'Preview and faults' });
    for (const name of ['Low?', 'Tired?']) {
      const question = within(side).getByRole('group', { name: new RegExp(name.slice(0, 3)) });
      await user.click(within(question).getByRole('radio', { name: /^Yes/ }));
    }
    const result = within(side).getByRole('region', { name: 'Result with these answers' });
    expect(within(result).getAllByText('High').length).toBeGreaterThan(0);
    expect(within(result).getByText('Ask more.')).toBeVisible();
    // The rule of the third question holds now.
    expect(within(side).getByRole('group', { name: /Wants help/ })).toBeVisible();
  });

  it('shows a gap between bands where it lies, and closes it', async () => {
    const file = aFile();
    const [scale] = file.scales;
    const bands = scale?.outputs[0]?.bands?.map((band, at) =>
      at === 0 ? { ...band, below: 0.5 } : band,
    );
    const gap = {
      ...file,
      scales: [{ ...scale, outputs: [{ ...scale?.outputs[0], bands }] }],
    };
    const { user } = await open(place('results', 'total'), {
      [`GET /instrument-drafts/${ID}`]: () => json(aVersion({ file: gap })),
    });
    expect(await screen.findByText('From 0.5 up to 1 is in no band.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Let the lower one end at 1' }));
    expect(screen.queryByText(/is in no band/)).toBeNull();
  });

  it('brings back a question that was removed', async () => {
    const { user } = await open(place('questions', 'tired'));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(screen.getByText('“Tired?” was removed.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Tired/ })).toBeNull();
    const notice = screen.getByText('“Tired?” was removed.');
    await user.click(within(notice).getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('link', { name: /Tired/ })).toBeVisible();
  });

  it('keeps what was tried as a case, and tries every case after each change', async () => {
    const { user } = await open(place('questions', 'low'));
    const points = await screen.findAllByLabelText('Points');
    await user.clear(points[1] as HTMLElement);
    await user.type(points[1] as HTMLElement, '3');
    await user.click(screen.getByRole('link', { name: /Test bench/ }));
    expect(await screen.findByText('score is 6, expected 2')).toBeVisible();
    const side = screen.getByRole('complementary', { name: 'Preview and faults' });
    const question = within(side).getByRole('group', { name: /Tired/ });
    const [no] = within(question).getAllByRole('radio');
    await user.click(no as HTMLElement);
    await user.click(within(side).getByRole('button', { name: 'Keep as a case' }));
    expect(await screen.findByRole('button', { name: 'Case 2' })).toBeVisible();
  });

  it('leads from a fault to its place', async () => {
    const { user } = await open(place('about'), {
      [`GET /instrument-drafts/${ID}`]: () =>
        json(aVersion({ file: { ...aFile(), languages: { en: 'original', zh: 'working' } } })),
    });
    const side = await screen.findByRole('complementary', { name: 'Preview and faults' });
    await user.click(within(side).getByText(/faults$/));
    const [fault] = within(side).getAllByRole('link', { name: /items\[tired\].text/ });
    await user.click(fault as HTMLElement);
    expect(await screen.findByRole('heading', { level: 2, name: 'Tired?' })).toBeVisible();
  });

  it('says what keeps a draft from being handed in', async () => {
    const { user } = await open(place('about'), {
      [`GET /instrument-drafts/${ID}`]: () => json(aVersion({ cases: [], caseResults: [] })),
    });
    await user.click(await screen.findByRole('button', { name: 'Hand in for review' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('At least one golden case must prove it')).toBeVisible();
  });

  it('shows both versions when somebody else saved meanwhile', async () => {
    const theirs = aVersion({ revision: 5, file: aFile({ title: { en: 'Theirs' } }) });
    let isStale = false;
    const sent: { revision: number }[] = [];
    const { user } = await open(place('about'), {
      [`GET /instrument-drafts/${ID}`]: () => json(isStale ? theirs : aVersion()),
      [`PUT /instrument-drafts/${ID}`]: async (request) => {
        const body = (await request.json()) as { revision: number };
        sent.push(body);
        if (body.revision === 5) return json({ revision: 6, faults: [], caseResults: [] });
        isStale = true;
        return problem(409, 'revision.stale', { current: theirs, yours: body });
      },
    });
    await user.type(await screen.findByLabelText('Title'), ' of mine');
    const panel = await screen.findByText(
      'Somebody else saved this draft meanwhile',
      {},
      { timeout: 3000 },
    );
    const box = panel.closest('section') as HTMLElement;
    expect(await within(box).findByText('Theirs')).toBeVisible();
    expect(within(box).getByText('Mood of mine')).toBeVisible();
    await user.click(within(box).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(sent.at(-1)?.revision).toBe(5));
  });

  it('opens a file the forms cannot show as it is written', async () => {
    await open(place('questions'), {
      [`GET /instrument-drafts/${ID}`]: () =>
        json(aVersion({ file: { code: 'mood', version: '1.0' } })),
    });
    expect(await screen.findByLabelText('JSON')).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Parts of the instrument' })).toBeNull();
  });
});

describe('the page of a version', () => {
  const phq9 = findInstrument('phq-9');
  const inReview = aVersion({
    state: 'in-review',
    code: 'phq-9',
    version: '1.1',
    file: { ...phq9, version: '1.1' },
    basedOn: { code: 'phq-9', version: '1.0' },
    may: ['approve', 'return'],
  });
  const answers = {
    [`GET /instrument-drafts/${ID}`]: () => json(inReview),
    'GET /instruments/phq-9/1.0': () => json({ definition: phq9 }),
  };

  it('shows the reviewer what changed, and sends it back only with a reason', async () => {
    const sent: unknown[] = [];
    const { container } = await open(
      `/studio/${ID}`,
      {
        ...answers,
        [`POST /instrument-drafts/${ID}/return`]: async (request) => {
          sent.push(await request.json());
          return json({ id: ID, revision: 2 }, 201);
        },
      },
      MEI,
    );
    const user = userEvent.setup();
    const changes = await screen.findByRole('region', { name: 'What changed' });
    expect(await within(changes).findByText('1.1')).toBeVisible();
    await expectNothingForAxe(container);
    await user.click(screen.getByRole('button', { name: 'Return to the author' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Return to the author' }));
    expect(within(dialog).getAllByText('Say why, in ten letters at least').length).toBeGreaterThan(
      0,
    );
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText(/Why/), 'Band 2 is not as published.');
    await user.click(within(dialog).getByRole('button', { name: 'Return to the author' }));
    expect(sent).toEqual([{ revision: 1, reason: 'Band 2 is not as published.' }]);
  });

  it('offers only what this reader may do', async () => {
    await open(`/studio/${ID}`, answers, MEI);
    expect(await screen.findByRole('button', { name: 'Approve' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  });

  it('is what the editor shows when the version may not be written on', async () => {
    const { router } = await open(place('questions'), answers, MEI);
    await screen.findByRole('heading', { level: 1 });
    expect(router.state.location.pathname).toBe(`/studio/${ID}`);
  });
});
