import { onlineManager } from '@tanstack/react-query';
import { toProblem } from '@throughcare/api-client';
import { createQueries } from './queries';
import { readSaveState } from './save-state';

const stale = toProblem(409, { code: 'stale-revision', title: 'x', current: {}, yours: {} });

/** Starts one autosave and lets it come to rest, unless it waits for ever. */
async function saving(
  work: () => Promise<unknown>,
  { meta = { autosave: true } as Record<string, unknown> } = {},
) {
  const queries = createQueries();
  const mutation = queries.getMutationCache().build(queries, { mutationFn: work, meta });
  void mutation.execute(undefined).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return readSaveState(queries.getMutationCache());
}

describe('the clock of the last save', () => {
  afterEach(() => onlineManager.setOnline(true));

  it('says nothing before anything was saved', () => {
    expect(readSaveState(createQueries().getMutationCache())).toBeNull();
  });

  it('says when the last save was made', async () => {
    expect(await saving(() => Promise.resolve())).toMatchObject({
      kind: 'saved',
      at: expect.any(Date) as Date,
    });
  });

  it('says that a save is under way', async () => {
    expect(await saving(() => new Promise(() => undefined))).toEqual({ kind: 'saving' });
  });

  it('counts what waits for the network', async () => {
    onlineManager.setOnline(false);
    expect(await saving(() => Promise.resolve())).toEqual({ kind: 'offline', waiting: 1 });
  });

  it('tells a conflict from a failure', async () => {
    expect(await saving(() => Promise.reject(stale))).toEqual({ kind: 'conflict' });
    expect(await saving(() => Promise.reject(new Error('no')))).toEqual({ kind: 'failed' });
  });

  it('does not count what is not saved by itself', async () => {
    expect(await saving(() => Promise.resolve(), { meta: {} })).toBeNull();
  });
});
