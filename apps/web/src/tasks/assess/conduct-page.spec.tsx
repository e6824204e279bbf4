import { screen, waitFor, within } from '@testing-library/react';
import { findInstrument } from '@throughcare/assessment/registry';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { assessRoutes } from './routes';

const PERSON = 'p1';
const DRAFT = 'a1';
const AT = `/people/${PERSON}/assessments/${DRAFT}/conduct`;
const session = aSession(
  aUser({
    permissions: ['people:read', 'assessments:read', 'assessments:conduct', 'assessments:sign'],
  }),
);

const aDraft = (changes: object = {}) => ({
  id: DRAFT,
  personId: PERSON,
  instrument: 'throughcare-needs',
  version: '1.0',
  moment: 'review',
  state: 'draft',
  assessor: { id: 'user-nadia', name: 'Nadia Ferrer' },
  countersigner: null,
  language: 'en',
  assessedOn: '2026-03-02',
  context: { assessedOn: '2026-03-02', sex: 'male', legalStatus: 'sentenced', setting: 'custody' },
  fit: { fits: true, tests: [] },
  fitReason: null,
  startedAt: '2026-03-02T09:15:00Z',
  submittedAt: null,
  signedAt: null,
  returnNote: null,
  abandonReason: null,
  withdrawReason: null,
  score: null,
  scoredLevel: null,
  finalLevel: null,
  answers: [],
  overrides: [],
  returns: [],
  contests: [],
  corrects: null,
  endedNote: null,
  previousId: null,
  revision: 1,
  ...changes,
});
const anAnswer = (item: string, value: unknown, changes: object = {}) => ({
  item,
  value,
  status: 'answered',
  evidence: null,
  sources: [],
  isPrefilled: false,
  by: { id: 'user-nadia', name: 'Nadia Ferrer' },
  at: '2026-03-02T09:20:00Z',
  revision: 1,
  ...changes,
});
const person = {
  id: PERSON,
  number: 'TC 4827-316-K',
  givenName: 'Teodor',
  familyName: 'Ilievski',
  needsInterpreter: true,
  language: 'mk',
  setting: 'custody',
};

/** A service that keeps answers, and a network that can be lost. */
function aService(draft = aDraft()) {
  const kept: Record<string, { value: unknown; seen: number }[]> = {};
  const network = { isLost: false };
  const save =
    (item: string): Answer =>
    async (request) => {
      if (network.isLost) throw new TypeError('network lost');
      const body = (await request.json()) as { value: unknown; seen: number };
      (kept[item] ??= []).push(body);
      return json({ item, revision: body.seen + 1, at: '2026-03-02T10:42:00Z' });
    };
  const definition = findInstrument(draft.instrument, draft.version);
  const answers: Record<string, Answer> = {
    ...stillSignedIn(session),
    [`GET /people/${PERSON}`]: () => json({ person }),
    [`GET /assessments/${DRAFT}`]: () => json(draft),
    [`GET /assessments/${DRAFT}/answers`]: () => json({ version: 0, state: 'draft', answers: [] }),
    [`GET /instruments/${draft.instrument}/${draft.version}`]: () => json({ definition }),
    ...Object.fromEntries(
      (definition?.items ?? []).map(({ code }) => [
        `PUT /assessments/${DRAFT}/answers/${code}`,
        save(code),
      ]),
    ),
  };
  return { kept, network, answers };
}

const question = (name: RegExp) => screen.findByRole('group', { name });
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('conducting an assessment', () => {
  it('saves each answer as it is given and says when', async () => {
    const service = aService();
    const { user, container } = await renderApp({
      at: AT,
      tasks: assessRoutes,
      answers: service.answers,
    });
    const place = await question(/Where the person lives/);
    await user.click(within(place).getByRole('radio', { name: /not a lasting one/ }));
    expect(await screen.findByText(/^Saved \d\d:\d\d/)).toBeVisible();
    expect(service.kept['accommodation.place']).toEqual([
      expect.objectContaining({ value: 'some', status: 'answered', seen: 0, language: 'en' }),
    ]);
    expect(localStorage).toHaveLength(0);
    await expectNothingForAxe(container);
  });

  it('is answered with the keyboard alone: digits choose, arrows go on', async () => {
    const service = aService();
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    const place = await question(/Where the person lives/);
    within(place).getAllByRole('radio')[0]?.focus();
    await user.keyboard('3{ArrowDown}1');
    await waitFor(() => expect(service.kept['accommodation.safety']).toBeDefined());
    expect(service.kept['accommodation.place']?.at(-1)?.value).toBe('significant');
    expect(service.kept['accommodation.safety']?.at(-1)?.value).toBe('none');
  });

  it('tells unknown, declined and not asked apart', async () => {
    const service = aService();
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    await user.click(
      within(await question(/How safe the home is/)).getByRole('radio', {
        name: 'Declined to answer',
      }),
    );
    await waitFor(() =>
      expect(service.kept['accommodation.safety']?.[0]).toMatchObject({
        value: null,
        status: 'declined',
      }),
    );
  });

  it('keeps what was said without a network over a reload, and sends it when the network is back', async () => {
    const service = aService();
    service.network.isLost = true;
    const first = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    await first.user.click(
      within(await question(/Where the person lives/)).getByRole('radio', {
        name: /nowhere to live/,
      }),
    );
    expect(await screen.findByText('Offline, 1 change waits')).toBeVisible();
    first.unmount();

    service.network.isLost = false;
    await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    expect(
      within(await question(/Where the person lives/)).getByRole('radio', {
        name: /nowhere to live/,
      }),
    ).toBeChecked();
    await waitFor(() => expect(service.kept['accommodation.place']).toHaveLength(1));
    expect(Object.keys(localStorage).some((key) => key.includes('answers'))).toBe(false);
  });

  it('shows both answers when a colleague answered meanwhile, and takes the one chosen', async () => {
    const service = aService();
    let isFirst = true;
    const keep = service.answers[`PUT /assessments/${DRAFT}/answers/accommodation.place`] as Answer;
    service.answers[`PUT /assessments/${DRAFT}/answers/accommodation.place`] = (request) => {
      if (!isFirst) return keep(request);
      isFirst = false;
      return problem(409, 'stale-revision', {
        current: { value: 'none', status: 'answered', evidence: null, sources: [], revision: 4 },
        yours: { value: 'some' },
      });
    };
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    await user.click(
      within(await question(/Where the person lives/)).getByRole('radio', {
        name: /not a lasting one/,
      }),
    );
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent(/Your answer:Has a place for now/);
    expect(note).toHaveTextContent(/Their answer:Has a home to live in/);
    await user.click(within(note).getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(service.kept['accommodation.place']?.[0]).toMatchObject({ value: 'some', seen: 4 }),
    );
  });

  it('does not count what is filled in until it is still true', async () => {
    const service = aService(
      aDraft({
        answers: [
          anAnswer('accommodation.place', 'significant', {
            isPrefilled: true,
            sources: ['record'],
          }),
        ],
      }),
    );
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    const place = await question(/Where the person lives/);
    expect(within(place).getByText('Filled in, to confirm')).toBeVisible();
    await user.click(within(place).getByRole('button', { name: 'Still true' }));
    await waitFor(() =>
      expect(service.kept['accommodation.place']?.[0]).toMatchObject({
        value: 'significant',
        seen: 1,
      }),
    );
    expect(within(place).queryByText('Filled in, to confirm')).toBeNull();
  });

  it('takes the same choice once more for a yes: it is still true', async () => {
    const service = aService(
      aDraft({ answers: [anAnswer('accommodation.place', 'some', { isPrefilled: true })] }),
    );
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    const place = await question(/Where the person lives/);
    within(place).getAllByRole('radio')[0]?.focus();
    await user.keyboard('2');
    await waitFor(() =>
      expect(service.kept['accommodation.place']?.[0]).toMatchObject({ value: 'some', seen: 1 }),
    );
  });

  it('keeps the person’s own words in view and saves them when the typing pauses', async () => {
    const service = aService();
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    await user.type(await screen.findByLabelText('In Teodor’s words'), 'My own key.');
    await waitFor(
      () => expect(service.kept['accommodation.own-words']?.at(-1)?.value).toBe('My own key.'),
      { timeout: 3000 },
    );
    expect(service.kept['accommodation.own-words']).toHaveLength(1);
  });
});

describe('checking the answers', () => {
  it('names what is missing and hands nothing in', async () => {
    const service = aService();
    await renderApp({ at: `${AT}?section=check`, tasks: assessRoutes, answers: service.answers });
    expect(await screen.findByRole('heading', { name: /answers are missing/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hand in and sign' })).toBeDisabled();
  });

  it('leads from what is missing to its question', async () => {
    const service = aService();
    const { user } = await renderApp({
      at: `${AT}?section=check`,
      tasks: assessRoutes,
      answers: service.answers,
    });
    await user.click(
      (
        await screen.findAllByRole('link', { name: /Change: .*Control over use/ })
      )[0] as HTMLElement,
    );
    const control = await question(/Control over use/);
    await waitFor(() => expect(within(control).getAllByRole('radio')[0]).toHaveFocus());
  });

  it('hands in a complete draft and opens its result', async () => {
    const definition = findInstrument('phq-9', '1.0');
    const draft = aDraft({
      instrument: 'phq-9',
      answers: (definition?.items ?? []).map(({ code, options }) =>
        anAnswer(code, options?.[0]?.code),
      ),
    });
    const service = aService(draft);
    let revision: unknown;
    service.answers[`POST /assessments/${DRAFT}/submission`] = async (request) => {
      revision = ((await request.json()) as { revision: number }).revision;
      return json({ id: DRAFT, revision: 2 }, 201);
    };
    const { user, router } = await renderApp({
      at: `${AT}?section=check`,
      tasks: assessRoutes,
      answers: service.answers,
    });
    await user.click(await screen.findByRole('button', { name: 'Hand in and sign' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/people/${PERSON}/assessments/${DRAFT}`),
    );
    expect(revision).toBe(1);
  });
});

describe('what was sent back', () => {
  const comment = {
    id: 'c1',
    item: 'accommodation.safety',
    comment: 'The landlord’s letter says otherwise.',
    dealtWithAt: null,
    dealtWithBy: null,
    reply: null,
    revision: 1,
  };
  const returned = (changes: object = {}) => ({
    id: 'r1',
    note: 'Look at the home again.',
    by: { id: 'u2', name: 'Silvia Marchetti' },
    at: '2026-03-02T11:00:00Z',
    comments: [{ ...comment, ...changes }],
  });

  it('stands at its question and before handing in, until it is dealt with', async () => {
    let draft = aDraft({ returns: [returned()] });
    const service = aService(draft);
    let sent: unknown;
    service.answers[`GET /assessments/${DRAFT}`] = () => json(draft);
    service.answers[`PUT /assessments/${DRAFT}/comments/c1`] = async (request) => {
      sent = await request.json();
      draft = aDraft({
        returns: [
          returned({
            dealtWithAt: '2026-03-02T12:00:00Z',
            dealtWithBy: { id: 'user-nadia', name: 'Nadia Ferrer' },
            reply: 'Seen the letter.',
            revision: 2,
          }),
        ],
      });
      return json({ id: 'c1', revision: 2 });
    };
    const { user, container } = await renderApp({
      at: AT,
      tasks: assessRoutes,
      answers: service.answers,
    });
    const safety = await question(/How safe the home is/);
    expect(within(safety).getByText('The landlord’s letter says otherwise.')).toBeVisible();
    expect(screen.getAllByText('1 comment to deal with')).toHaveLength(2);
    await expectNothingForAxe(container);
    await user.type(within(safety).getByLabelText(/What you did about it/), 'Seen the letter.');
    await user.click(within(safety).getByRole('button', { name: 'Dealt with' }));
    expect(await within(safety).findByText(/Dealt with by Nadia Ferrer/)).toBeVisible();
    expect(sent).toEqual({ revision: 1, isDealtWith: true, reply: 'Seen the letter.' });
    expect(screen.queryByText('1 comment to deal with')).toBeNull();
  });

  it('keeps the draft from being handed in while a comment waits, and leads to its question', async () => {
    const service = aService(aDraft({ returns: [returned()] }));
    await renderApp({ at: `${AT}?section=check`, tasks: assessRoutes, answers: service.answers });
    const heading = await screen.findByRole('heading', { name: 'To look at again' });
    expect(heading.parentElement).toHaveTextContent('The landlord’s letter says otherwise.');
    expect(screen.getByRole('button', { name: 'Hand in and sign' })).toBeDisabled();
  });
});

describe('at speed', () => {
  it('goes on with Enter, takes letters for what is not an answer, and lists the keys', async () => {
    const service = aService();
    const { user } = await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    const place = await question(/Where the person lives/);
    within(place).getAllByRole('radio')[0]?.focus();
    await user.keyboard('2{Enter}u');
    await waitFor(() =>
      expect(service.kept['accommodation.safety']?.[0]).toMatchObject({ status: 'unknown' }),
    );
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(within(place).getByRole('radio', { name: /not a lasting one/ })).toHaveFocus();
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keys at the desk' });
    expect(keys).toHaveTextContent('Still true, for what is filled in');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.closest('[data-item]')).not.toBeNull());
  });

  it('opens where something is still to be said when it is taken up again', async () => {
    const definition = findInstrument('throughcare-needs', '1.0');
    const first = definition?.sections[0]?.code;
    const service = aService(
      aDraft({
        answers: (definition?.items ?? [])
          .filter(({ section }) => section === first)
          .map(({ code, kind, options }) =>
            anAnswer(code, kind === 'boolean' ? false : (options?.[0]?.code ?? 'words')),
          ),
      }),
    );
    await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    expect(await screen.findByRole('heading', { level: 1, name: /Employment/ })).toBeVisible();
    await waitFor(() => expect(document.activeElement?.closest('[data-item]')).not.toBeNull());
  });
});

describe('on a screen both look at', () => {
  it('shows one question, large, in the person’s language first, and nothing of the worker’s', async () => {
    const service = aService(
      aDraft({
        language: 'zh',
        answers: [anAnswer('accommodation.place', 'some', { evidence: 'Letter of the landlord' })],
      }),
    );
    const { user, container } = await renderApp({
      at: `${AT}?section=accommodation`,
      tasks: assessRoutes,
      answers: service.answers,
    });
    await question(/Where the person lives.*现在或释放后的住处/s);
    await user.click(screen.getByText('Conversation'));
    expect(
      screen.getAllByRole('group', { name: /./ }).filter((one) => one.dataset['item']),
    ).toHaveLength(1);
    expect(screen.queryByText('Letter of the landlord')).toBeNull();
    expect(screen.queryByText('TC 4827-316-K')).toBeNull();
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull();
    await expectNothingForAxe(container);
    // Said in the language it was read in.
    const asked = document.querySelector<HTMLElement>('[data-item]') as HTMLElement;
    await user.click(within(asked).getAllByRole('radio')[0] as HTMLElement);
    const code = asked.dataset['item'] as string;
    await waitFor(() => expect(service.kept[code]?.[0]).toMatchObject({ language: 'zh' }));
    sessionStorage.clear();
  });
});

describe('a colleague on the same draft', () => {
  it('shows what they answer within seconds, with their name; our own answers stay', async () => {
    const service = aService();
    let theirs: object[] = [];
    service.answers[`GET /assessments/${DRAFT}/answers`] = (request) => {
      const version = Number(new URL(request.url).searchParams.get('version'));
      return json({ version: 1, state: 'draft', answers: version === 1 ? [] : theirs });
    };
    await renderApp({ at: AT, tasks: assessRoutes, answers: service.answers });
    const safety = await question(/How safe the home is/);
    theirs = [
      anAnswer('accommodation.safety', 'some', {
        by: { id: 'user-omar', name: 'Omar Haddad' },
      }),
    ];
    expect(
      await within(safety).findByText(/Omar Haddad answered this/, {}, { timeout: 9000 }),
    ).toBeVisible();
    expect(within(safety).getAllByRole('radio')[1]).toBeChecked();
  }, 15_000);
});
