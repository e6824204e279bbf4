import { screen, within } from '@testing-library/react';
import { expectNothingForAxe } from '../testing/check-with-axe';
import { renderApp, stillSignedIn } from '../testing/render-with-app';
import type { TaskRoute } from '../app/task-route';
import { Gallery } from './gallery';

const GALLERY: TaskRoute = {
  path: '/gallery',
  permission: null,
  load: () => Promise.resolve(Gallery),
};
const open = async (at = '/gallery') => {
  const app = await renderApp({ at, tasks: [GALLERY], answers: stillSignedIn() });
  await screen.findByRole('heading', { name: 'The kit' });
  return app;
};

describe('the kit', () => {
  it('has nothing that axe minds', async () => {
    const { container } = await open();
    await expectNothingForAxe(container);
  });

  it('says every level, need and duty in words', async () => {
    await open();
    for (const words of [
      'Very high',
      'Unknown',
      '4 days late',
      'Today 14:00',
      'Blocked',
      'Offline, 3 changes wait',
    ]) {
      expect(screen.getAllByText(words)[0]).toBeVisible();
    }
  });

  it('leads from the error summary to the field', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Save and next' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Write who was called' }));
    expect(screen.getByLabelText('Who was called')).toHaveFocus();
    expect(screen.getByLabelText('Who was called')).toBeInvalid();
  });

  it('turns a chart into a table as complete', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.getByRole('row', { name: 'Front Door 34' })).toBeVisible();
  });
});

describe('a list', () => {
  const list = () => screen.getByRole('table', { name: 'Waiting list' });

  it('is sorted by its address: rising, falling, its own order', async () => {
    const { user, router } = await open();
    const press = () => user.click(within(list()).getByRole('link', { name: 'Person' }));
    await press();
    expect(within(list()).getByRole('columnheader', { name: 'Person' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await press();
    expect(router.state.location.search).toBe('?sort=-person');
    await press();
    expect(router.state.location.search).toBe('');
  });

  it('keeps columns that were put away in its address', async () => {
    await open('/gallery?hide=site');
    expect(within(list()).queryByRole('columnheader', { name: 'Site' })).toBeNull();
  });

  it('knows its page and its end', async () => {
    await open('/gallery?page=26');
    expect(screen.getByText('101 to 104 of 104')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Next' })).toBeNull();
  });
});
