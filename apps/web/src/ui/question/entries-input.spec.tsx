import { useState } from 'react';
import { screen, within } from '@testing-library/react';
import type { AnswerValue, Entry, Item } from '@throughcare/assessment';
import type { TaskRoute } from '../../app/task-route';
import { expectNothingForAxe } from '../../testing/check-with-axe';
import { renderApp, stillSignedIn } from '../../testing/render-with-app';
import { AnswerInput } from './answer-input';
import type { SheetReply } from './reply';

const ORDERS: Item = {
  code: 'orders',
  section: 'history',
  kind: 'entries',
  text: { en: 'Each earlier order' },
  max: 2,
  fields: [
    {
      code: 'kind',
      kind: 'choice',
      text: { en: 'Kind' },
      options: [
        { code: 'theft', label: { en: 'Theft' } },
        { code: 'robbery', label: { en: 'Robbery' } },
      ],
    },
    { code: 'on', kind: 'date', text: { en: 'Day' } },
    { code: 'months', kind: 'number', whole: true, min: 0, text: { en: 'Months' } },
  ],
};

let said: AnswerValue | undefined;

function Page() {
  const [reply, setReply] = useState<SheetReply>();
  return (
    <AnswerInput
      item={ORDERS}
      reply={reply}
      say={({ value = null }) => {
        said = value;
        setReply({
          value,
          status: 'answered',
          evidence: null,
          sources: [],
          isFilledIn: false,
          isWaiting: false,
        });
      }}
    />
  );
}

const AT: TaskRoute = { path: '/entries', permission: null, load: () => Promise.resolve(Page) };
const open = async () => {
  said = undefined;
  const app = await renderApp({ at: '/entries', tasks: [AT], answers: stillSignedIn() });
  await screen.findByRole('button', { name: 'Add one' });
  return app;
};
const entry = (number: number) => screen.getByRole('group', { name: `No. ${number}` });

describe('a question that is answered as often as it applies', () => {
  it('says with one press that there are none', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'There are none' }));
    expect(said).toEqual([]);
    expect(screen.getByRole('button', { name: 'There are none' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('keeps each entry as it is typed, and names what a field does not allow', async () => {
    const { user, container } = await open();
    await user.click(screen.getByRole('button', { name: 'Add one' }));
    await user.selectOptions(within(entry(1)).getByLabelText('Kind'), 'Robbery');
    await user.type(within(entry(1)).getByLabelText('Months'), '12');
    expect(said).toEqual([{ kind: 'robbery', on: null, months: 12 }]);
    await user.type(within(entry(1)).getByLabelText('Months'), 'x');
    expect(within(entry(1)).getByText('This question does not allow that answer.')).toBeVisible();
    expect((said as readonly Entry[])[0]).toMatchObject({ months: 12 });
    await expectNothingForAxe(container);
  });

  it('adds no more than it may, and takes the right one away', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Add one' }));
    await user.selectOptions(within(entry(1)).getByLabelText('Kind'), 'Theft');
    await user.click(screen.getByRole('button', { name: 'Add another' }));
    await user.selectOptions(within(entry(2)).getByLabelText('Kind'), 'Robbery');
    expect(screen.queryByRole('button', { name: 'Add another' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove no. 1' }));
    expect(said).toEqual([{ kind: 'robbery', on: null, months: null }]);
    expect(within(entry(1)).getByLabelText('Kind')).toHaveValue('robbery');
  });
});
