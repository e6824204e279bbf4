import { StaleRevision, Unreachable } from '@throughcare/api-client';
import { aFile } from './editing/a-file';
import type { StudioDocument } from './editing/studio-document';
import { FileKeeper } from './file-keeper';

const document: StudioDocument = { file: aFile(), cases: [] };
const named = (name: string): StudioDocument => ({
  ...document,
  file: aFile({ title: { en: name } }),
});

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const opened: FileKeeper<never, never>[] = [];
afterEach(() => opened.splice(0).forEach((keeper) => keeper.close()));

function aKeeper(answers: readonly (() => unknown)[] = [], storage = aStorage(), revision = 1) {
  const sent: { revision: number; title: string }[] = [];
  let clock = 0;
  const keeper = new FileKeeper<never, never>({
    opened: { document, revision, faults: [], caseResults: [] },
    key: 'draft',
    storage,
    quiet: 5,
    patience: 5,
    now: () => clock,
    send: async (seen, { file }) => {
      const answer = answers[sent.length];
      sent.push({ revision: seen, title: file.title.en });
      if (answer) answer();
      return { revision: seen + 1, faults: [], caseResults: [] };
    },
  });
  opened.push(keeper);
  return { keeper, sent, storage, wait: (ms: number) => (clock += ms) };
}

const refuse = (problem: Error) => () => {
  throw problem;
};
const stale = new StaleRevision({
  type: '',
  title: '',
  status: 409,
  code: 'stale',
  current: {},
  yours: {},
});
const settled = () => new Promise((done) => setTimeout(done, 25));

describe('a file that is being edited', () => {
  it('is saved when the typing pauses, once, with the revision that was seen', async () => {
    const { keeper, sent, storage } = aKeeper();
    keeper.put(named('a'), 'title');
    keeper.put(named('ab'), 'title');
    expect(storage.kept.get('draft')).toContain('"ab"');
    await settled();
    expect(sent).toEqual([{ revision: 1, title: 'ab' }]);
    expect(keeper.snapshot()).toMatchObject({ revision: 2, save: { kind: 'saved' } });
    expect(storage.kept.size).toBe(0);
  });

  it('goes a step back and forth; typing in one field is one step', async () => {
    const { keeper, wait } = aKeeper();
    keeper.put(named('a'), 'title');
    keeper.put(named('ab'), 'title');
    wait(5000);
    keeper.put(named('abc'), 'title');
    keeper.undo();
    expect(keeper.snapshot().document.file.title.en).toBe('ab');
    keeper.undo();
    expect(keeper.snapshot().document).toBe(document);
    expect(keeper.snapshot()).toMatchObject({ canUndo: false, canRedo: true });
    keeper.redo();
    expect(keeper.snapshot().document.file.title.en).toBe('ab');
    await keeper.finish();
  });

  it('waits on the device while the service is away, and is sent when it is back', async () => {
    const { keeper, sent, storage } = aKeeper([refuse(new Unreachable(null))]);
    keeper.put(named('a'));
    await keeper.finish();
    expect(keeper.snapshot().save).toEqual({ kind: 'offline', waiting: 1 });
    expect(storage.kept.size).toBe(1);
    await settled();
    expect(sent).toHaveLength(2);
    expect(keeper.isUnsaved()).toBe(false);
  });

  it('is taken up again after a reload, with what was not saved', async () => {
    const storage = aStorage();
    storage.setItem('draft', JSON.stringify({ revision: 1, document: named('kept') }));
    const { keeper, sent } = aKeeper([], storage);
    expect(keeper.snapshot().document.file.title.en).toBe('kept');
    await settled();
    expect(sent).toEqual([{ revision: 1, title: 'kept' }]);
  });

  it('never writes over what another saved: both versions wait for a choice', async () => {
    const { keeper, sent } = aKeeper([refuse(stale)]);
    keeper.put(named('mine'));
    await keeper.finish();
    expect(keeper.snapshot()).toMatchObject({ isStale: true, save: { kind: 'conflict' } });
    keeper.put(named('mine too'));
    await settled();
    expect(sent).toHaveLength(1);
    keeper.keepMine({ revision: 7, document: named('theirs') });
    await settled();
    expect(sent.at(-1)).toEqual({ revision: 7, title: 'mine too' });
  });

  it('takes the other’s version on request, and one step back brings its own again', async () => {
    const { keeper, sent } = aKeeper([refuse(stale)]);
    keeper.put(named('mine'));
    await keeper.finish();
    keeper.takeTheirs({ revision: 7, document: named('theirs') });
    expect(keeper.snapshot()).toMatchObject({ isStale: false, revision: 7 });
    expect(keeper.isUnsaved()).toBe(false);
    keeper.undo();
    await settled();
    expect(sent.at(-1)).toEqual({ revision: 7, title: 'mine' });
  });

  it('that was kept from before another saved is a conflict too', () => {
    const storage = aStorage();
    storage.setItem('draft', JSON.stringify({ revision: 1, document: named('kept') }));
    const { keeper } = aKeeper([], storage, 4);
    expect(keeper.snapshot()).toMatchObject({ isStale: true, document: named('kept') });
  });

  it('that was left sends nothing later: what could not go waits for the same user', async () => {
    const away = refuse(new Unreachable(null));
    const { keeper, sent, storage } = aKeeper([away, away, away]);
    const leave = keeper.open();
    keeper.put(named('a'));
    leave();
    await settled();
    expect(sent).toHaveLength(1);
    expect(storage.kept.size).toBe(1);
  });
});
