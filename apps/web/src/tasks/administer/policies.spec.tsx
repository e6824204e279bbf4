import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DEFAULT_POLICY_BOOK,
  POLICY_CODES,
  POLICY_SHAPES,
  type PolicyShape,
} from '@throughcare/domain';
import { readCatalogue } from '../../testing/catalogues-from-disk';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { aSession, aUser, json, problem, type Answer } from '../../testing/fake-api';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { POLICY_WORDS } from './policy-words';
import { administerRoutes } from './routes';

/** Two clocks are enough to write one of them. */
const CLOCKS = DEFAULT_POLICY_BOOK['duty-clocks'].slice(0, 2);

const BOOK = {
  items: POLICY_CODES.map((code) => ({
    code,
    body: DEFAULT_POLICY_BOOK[code],
    inForceSince: null,
    isDefault: true,
    nextFrom: null,
  })),
};

function open(at: string, answers: Record<string, Answer> = {}) {
  const user = aUser({ role: 'administrator', permissions: ['policy:read', 'policy:manage'] });
  return renderApp({
    at,
    tasks: administerRoutes,
    answers: {
      ...stillSignedIn(aSession(user)),
      'GET /policies': () => json(BOOK),
      'GET /policies/duty-clocks': () =>
        json({ code: 'duty-clocks', default: CLOCKS, versions: [] }),
      ...answers,
    },
  });
}

describe('the policy book on screen', () => {
  it('lists every page with what it is about', async () => {
    const { container } = await open('/administration/policies');
    expect(await screen.findByRole('link', { name: /Clocks What must be done/ })).toBeVisible();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(POLICY_CODES.length);
    await expectNothingForAxe(container);
  });

  it('is written from its shape, keeps what was typed, and shows what the service minds at its field', async () => {
    const sent: unknown[] = [];
    const { container } = await open('/administration/policies/duty-clocks', {
      'POST /policies/duty-clocks/versions': async (request) => {
        sent.push(await request.json());
        return problem(400, 'request.invalid', {
          errors: [{ field: 'body.0.dueIn.hours', code: 'too-small', limits: { min: 1 } }],
        });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Decide anew' }));
    const first = within(screen.getByRole('group', { name: 'Line 1' }));
    await userEvent.clear(first.getByLabelText('Due'));
    await userEvent.type(first.getByLabelText('Due'), '0');
    await userEvent.click(screen.getByRole('button', { name: 'Put into force' }));
    expect(screen.getAllByText('Say why, in a few words at least').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why, and who decided it'), 'Order 12');
    await userEvent.click(screen.getByRole('button', { name: 'Put into force' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      after: null,
      note: 'Order 12',
      body: [{ kind: 'health-screen', dueIn: { hours: 0 } }, ...CLOCKS.slice(1)],
    });
    expect(await first.findByText('At least 1')).toBeVisible();
    expect(first.getByLabelText('Due')).toHaveValue('0');
    await expectNothingForAxe(container);
  });

  it.each(['en', 'zh'])('has words in %s for every field and choice', (language) => {
    const said = (place: string, key: string) => {
      const [namespace = '', ...path] = `${place}.${key}`.split(/[:.]/);
      const found = path.reduce<unknown>(
        (words, part) => (words as Record<string, unknown> | undefined)?.[part],
        readCatalogue(language, namespace),
      );
      return typeof found === 'string' && found !== '';
    };
    const silent = POLICY_CODES.flatMap((code) =>
      [...keysOf(POLICY_SHAPES[code])]
        .filter((key) => !POLICY_WORDS[code].some((place) => said(place, key)))
        .map((key) => `${code}: ${key}`),
    );
    expect(silent).toEqual([]);
  });
});

/** Units of an amount have words of their own; numbers name themselves. */
function* keysOf(shape: PolicyShape): Iterable<string> {
  if (shape.kind === 'choice' || shape.kind === 'choices') {
    for (const one of shape.of) if (typeof one === 'string') yield one;
  }
  if (shape.kind === 'rows') yield* keysOf(shape.row);
  if (shape.kind === 'fields') {
    for (const [key, inner] of Object.entries(shape.fields)) {
      yield key;
      yield* keysOf(inner);
    }
  }
}
