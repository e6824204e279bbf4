import { jest } from '@jest/globals';
import { toProblem, Unreachable } from '@throughcare/api-client';
import type { Reply } from '../../ui/question/reply';
import { AnswerQueue, type PendingReply } from './answer-queue';

const reply = (value: string): Reply => ({
  value,
  status: 'answered',
  evidence: null,
  sources: [],
  language: 'en',
});
const AT = '2026-03-02T10:42:00Z';

type Sent = (pending: PendingReply) => Promise<{ revision: number; at: string }>;

function aQueue(send: Sent, storage: Storage = localStorage) {
  return new AnswerQueue({ key: 'answers:nadia:a1', storage, send, patience: 1000 });
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('an answer', () => {
  it('is put down on this device before it is sent, and taken from there once acknowledged', async () => {
    const kept: (string | null)[] = [];
    const queue = aQueue(async ({ seen }) => {
      kept.push(localStorage.getItem('answers:nadia:a1'));
      return { revision: seen + 1, at: AT };
    });
    queue.put('drugs.use', reply('some'));
    await jest.runAllTimersAsync();
    expect(kept[0]).toContain('drugs.use');
    expect(localStorage.getItem('answers:nadia:a1')).toBeNull();
    expect(queue.snapshot().save).toEqual({ kind: 'saved', at: new Date(AT) });
  });

  it('follows the one before it: each names the revision it replaces', async () => {
    const seen: number[] = [];
    const queue = aQueue(async (pending) => {
      seen.push(pending.seen);
      return { revision: pending.seen + 1, at: AT };
    });
    queue.learn({ 'drugs.use': 4 });
    queue.put('drugs.use', reply('none'));
    queue.put('drugs.use', reply('some'));
    await jest.runAllTimersAsync();
    queue.put('drugs.use', reply('significant'));
    await jest.runAllTimersAsync();
    expect(seen).toEqual([4, 5, 6]);
  });

  it('is sent once when typing ends, and at once when the page is left', async () => {
    const sent: unknown[] = [];
    const queue = aQueue(async ({ reply: { value } }) => {
      sent.push(value);
      return { revision: 1, at: AT };
    });
    queue.put('drugs.own-words', reply('I am'), 700);
    queue.put('drugs.own-words', reply('I am clean'), 700);
    expect(sent).toEqual([]);
    await queue.finish();
    expect(sent).toEqual(['I am clean']);
  });
});

describe('without a network', () => {
  it('waits, says how many wait, survives a reload, and goes out when the service is back', async () => {
    const lost: Sent = async () => {
      throw new Unreachable(new TypeError('no network'));
    };
    const before = aQueue(lost);
    before.put('drugs.use', reply('some'));
    before.put('drugs.cost', reply('none'));
    await jest.advanceTimersByTimeAsync(10);
    expect(before.snapshot().save).toEqual({ kind: 'offline', waiting: 2 });
    before.close();

    const sent: string[] = [];
    const after = aQueue(async ({ item }) => {
      sent.push(item);
      return { revision: 1, at: AT };
    });
    expect(after.snapshot().pending['drugs.use']?.reply.value).toBe('some');
    await after.flush();
    expect(sent).toEqual(['drugs.use', 'drugs.cost']);
    expect(localStorage.getItem('answers:nadia:a1')).toBeNull();
  });

  it('tries again by itself', async () => {
    let tries = 0;
    const queue = aQueue(async () => {
      tries += 1;
      if (tries < 3) throw new Unreachable(new TypeError('no network'));
      return { revision: 1, at: AT };
    });
    queue.put('drugs.use', reply('some'));
    await jest.advanceTimersByTimeAsync(2500);
    expect(tries).toBe(3);
    expect(queue.snapshot().save?.kind).toBe('saved');
  });
});

describe('two people on one question', () => {
  const stale = (value: string, revision = 2) =>
    toProblem(409, {
      type: 'x',
      title: 'x',
      status: 409,
      code: 'stale-revision',
      current: { value, status: 'answered', revision },
      yours: {},
    });

  it('see both replies, and neither is lost before one is chosen', async () => {
    const seen: number[] = [];
    const queue = aQueue(async (pending) => {
      seen.push(pending.seen);
      if (pending.seen < 2) throw stale('none');
      return { revision: 3, at: AT };
    });
    queue.put('drugs.use', reply('some'));
    await jest.runAllTimersAsync();
    expect(queue.snapshot().save).toEqual({ kind: 'conflict' });
    expect(queue.snapshot().conflicts['drugs.use']).toMatchObject({
      mine: { value: 'some' },
      theirs: { value: 'none' },
    });
    expect(localStorage.getItem('answers:nadia:a1')).toContain('some');
    queue.resolve('drugs.use', 'mine');
    await jest.runAllTimersAsync();
    expect(seen).toEqual([0, 2]);
    expect(queue.snapshot().conflicts).toEqual({});
  });

  it('is no conflict when both said the same', async () => {
    const queue = aQueue(async () => {
      throw stale('some');
    });
    queue.put('drugs.use', reply('some'));
    await jest.runAllTimersAsync();
    expect(queue.snapshot()).toMatchObject({ conflicts: {}, save: { kind: 'saved' } });
  });
});

describe('what the service refuses for good', () => {
  it('is named and does not hold up the others', async () => {
    const queue = aQueue(async ({ item }) => {
      if (item === 'a')
        throw toProblem(409, { type: 'x', title: 'x', status: 409, code: 'assessment.locked' });
      return { revision: 1, at: AT };
    });
    queue.put('a', reply('x'));
    queue.put('b', reply('y'));
    await jest.runAllTimersAsync();
    expect(queue.snapshot().refused['a']?.code).toBe('assessment.locked');
    expect(queue.snapshot().pending).toEqual({});
    expect(queue.snapshot().save).toEqual({ kind: 'failed' });
  });
});
