import { screen, waitFor, within } from '@testing-library/react';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, empty, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import type { ImportRow, ImportRun } from './import-records.api';
import { importRoutes } from './routes';

const ID = '5d6f0f52-93c0-4a43-8c44-4b7cb7a4b6d1';
const PERSON = '9d1f0f52-93c0-4a43-8c44-4b7cb7a4b6d1';
const SITE = {
  id: 'site-1',
  code: 'LIN',
  name: 'Lindmoor Prison',
  kind: 'prison',
  holds: 'everyone',
  region: 'North',
};
const importer = aUser({
  permissions: ['people:import', 'people:read'],
  role: 'supervisor',
  scope: 'site',
  siteIds: [SITE.id],
});

function aRun(
  changes: Partial<ImportRun> = {},
  counts: Partial<ImportRun['counts']> = {},
): ImportRun {
  return {
    id: ID,
    kind: 'people',
    fileName: 'people.csv',
    siteId: SITE.id,
    site: SITE.name,
    state: 'checked',
    rowCount: 3,
    counts: {
      waiting: 0,
      ready: 0,
      faulty: 0,
      review: 0,
      loaded: 0,
      skipped: 0,
      undone: 0,
      kept: 0,
      ...counts,
    },
    uploadedBy: null,
    uploadedAt: '2026-03-02T09:30:00Z',
    loadedAt: null,
    checkedAt: null,
    undoneAt: null,
    failedBecause: null,
    dateOrder: 'day-first',
    headings: ['Given name', 'Born', 'Sex'],
    mapping: ['givenName', 'bornOn', 'sex'],
    revision: 4,
    ...changes,
  };
}

function aRow(changes: Partial<ImportRow> = {}): ImportRow {
  return {
    line: 2,
    state: 'faulty',
    cells: ['Rosa', '1990-13-01', 'f'],
    faults: [],
    matches: [],
    decision: null,
    person: null,
    ...changes,
  };
}

const renderImports = (at: string, answers: Readonly<Record<string, Answer>>) =>
  renderApp({
    at,
    tasks: importRoutes,
    answers: {
      ...stillSignedIn(aSession(importer)),
      'GET /sites': () => json([SITE]),
      'GET /imports': () => json({ items: [], total: 0 }),
      ...answers,
    },
  });
const renderRun = (run: ImportRun, more: Readonly<Record<string, Answer>> = {}) =>
  renderImports(`/administration/imports/${ID}`, {
    [`GET /imports/${ID}`]: () => json(run),
    [`GET /imports/${ID}/rows`]: () => json({ items: [], total: 0 }),
    ...more,
  });

describe('a new file', () => {
  it('is chosen by keyboard, sent once, and leads to its columns', async () => {
    const { user, api, router } = await renderImports('/administration/imports', {
      'POST /imports': () => json({ id: ID, revision: 1 }, 201),
      [`GET /imports/${ID}`]: () => json(aRun({ state: 'uploaded', mapping: null })),
    });
    // The first page of a run is fetched while others are still being read.
    const send = { name: 'Read this file' };
    await user.click(await screen.findByRole('button', send, { timeout: 10_000 }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose a file');
    expect(api.asked).not.toContain('POST /imports');
    await user.upload(screen.getByLabelText('File'), new File(['a,b\n1,2\n'], 'people.csv'));
    expect(screen.getByText('people.csv')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read this file' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/administration/imports/${ID}`),
    );
  });

  it('that was imported already leads to the earlier import, and is read again only when meant', async () => {
    let tries = 0;
    const { user } = await renderImports('/administration/imports', {
      'POST /imports': (request) => {
        tries += 1;
        return new URL(request.url).searchParams.get('again') === 'true'
          ? json({ id: ID, revision: 1 }, 201)
          : problem(409, 'import.same-file', { facts: { importId: 'earlier', on: '2026-03-01' } });
      },
    });
    await user.upload(await screen.findByLabelText('File'), new File(['a\n1\n'], 'people.csv'));
    await user.click(screen.getByRole('button', { name: 'Read this file' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('imported on 2026-03-01');
    expect(screen.getByRole('link', { name: 'See the earlier import' })).toHaveAttribute(
      'href',
      '/administration/imports/earlier',
    );
    await user.click(screen.getByRole('button', { name: 'Read it all the same' }));
    await waitFor(() => expect(tries).toBe(2));
  });

  it('that cannot be read keeps what was chosen and says what to do', async () => {
    const { user, container } = await renderImports('/administration/imports', {
      'POST /imports': () =>
        problem(400, 'request.invalid', {
          errors: [{ field: 'file', code: 'not-utf-8', message: 'x' }],
        }),
    });
    await user.upload(await screen.findByLabelText('File'), new File(['x'], 'people.csv'));
    await user.click(screen.getByRole('button', { name: 'Read this file' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Save it as “CSV UTF-8”');
    expect(screen.getByText('people.csv')).toBeVisible();
    await expectNothingForAxe(container);
  });
});

describe('the columns', () => {
  const columns = () =>
    json({
      isRemembered: true,
      dateOrder: 'day-first',
      columns: [
        { heading: 'Name', samples: ['Rosa', 'Li'], field: 'givenName' },
        { heading: 'M/F', samples: ['f'], field: null },
      ],
    });

  it('show what they hold, mark what is needed, and are not sent while something is missing', async () => {
    let sent: unknown;
    const { user, container, api } = await renderRun(
      aRun({ state: 'uploaded', mapping: null, headings: ['Name', 'M/F'] }),
      {
        [`GET /imports/${ID}/columns`]: columns,
        [`POST /imports/${ID}/check`]: async (request) => {
          sent = await request.json();
          return json({ id: ID, revision: 5 }, 201);
        },
      },
    );
    expect(await screen.findByText('As chosen for an earlier file')).toBeVisible();
    expect(screen.getByText('Still needed: Sex, as registered')).toBeVisible();
    const select = screen.getByRole('combobox', { name: /M\/F/ });
    await user.click(screen.getByRole('button', { name: 'Check the rows' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Sex, as registered');
    expect(api.asked).not.toContain(`POST /imports/${ID}/check`);
    await user.selectOptions(select, 'sex');
    expect(screen.getByText('Every column that is needed has its field.')).toBeVisible();
    await expectNothingForAxe(container);
    await user.click(screen.getByRole('button', { name: 'Check the rows' }));
    await waitFor(() =>
      expect(sent).toEqual({ revision: 4, mapping: ['givenName', 'sex'], dateOrder: 'day-first' }),
    );
  });
});

describe('the report', () => {
  it('names each fault at its column, in words', async () => {
    const row = aRow({
      faults: [
        { field: 'bornOn', code: 'not-a-date' },
        { field: null, code: 'refused', facts: { reason: 'admission.no-legal-basis' } },
      ],
    });
    const { container } = await renderRun(aRun({}, { faulty: 1, ready: 2 }), {
      [`GET /imports/${ID}/rows`]: () => json({ items: [row], total: 1 }),
    });
    const cell = await screen.findByRole('cell', { name: /Born/ });
    expect(cell).toHaveTextContent('Born 1990-13-01 is no date. Write a day such as 2026-03-02');
    expect(cell).toHaveTextContent('No legal basis covers this day');
    expect(screen.getByRole('button', { name: 'Load 2 rows' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download the rows to correct' })).toBeVisible();
    await expectNothingForAxe(container);
  });

  it('puts a row beside who it may be, with every point, and takes the decision', async () => {
    const row = aRow({
      state: 'review',
      matches: [
        {
          kind: 'person',
          id: PERSON,
          line: null,
          score: 20,
          verdict: 'same',
          reasons: [{ reason: 'birth-date-same', points: 8 }],
          isWithinReach: true,
          number: 'TC 1-1-A',
          name: 'Rosa Benedek',
          bornOn: '1990-03-01',
          site: SITE.name,
          cells: null,
        },
        {
          kind: 'person',
          id: 'hidden',
          line: null,
          score: 14,
          verdict: 'review',
          reasons: [],
          isWithinReach: false,
          number: null,
          name: null,
          bornOn: null,
          site: 'Harrow Point',
          cells: null,
        },
      ],
    });
    let sent: unknown;
    const { user, container } = await renderRun(aRun({}, { review: 1 }), {
      [`GET /imports/${ID}/rows`]: () => json({ items: [row], total: 1 }),
      [`POST /imports/${ID}/rows/2/decision`]: async (request) => {
        sent = await request.json();
        return empty();
      },
    });
    const matches = await screen.findByRole('region', { name: 'Who line 2 may be' });
    expect(matches).toHaveTextContent('+8same birth date');
    expect(matches).toHaveTextContent('Someone outside your reach');
    expect(within(matches).getAllByRole('button')).toHaveLength(1);
    await expectNothingForAxe(container);
    await user.click(within(matches).getByRole('button', { name: 'The same as Rosa Benedek' }));
    await waitFor(() => expect(sent).toEqual({ decision: 'same', sameAsId: PERSON }));
  });

  it('shows how far the work is while it goes on', async () => {
    await renderRun(
      aRun({ state: 'loading', rowCount: 50_000 }, { loaded: 20_000, ready: 30_000 }),
    );
    expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    expect(screen.getByText(/rows loaded/)).toHaveTextContent('20,000 of 50,000 rows loaded');
  });

  it('takes a whole import back only after asking', async () => {
    const { user, api } = await renderRun(aRun({ state: 'loaded' }, { loaded: 3 }), {
      [`POST /imports/${ID}/undo`]: () => json({ id: ID, revision: 5 }, 201),
    });
    await user.click(await screen.findByRole('button', { name: 'Take the whole import back' }));
    expect(api.asked).not.toContain(`POST /imports/${ID}/undo`);
    expect(await screen.findByText(/3 rows were loaded/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(api.asked).toContain(`POST /imports/${ID}/undo`));
  });
});
