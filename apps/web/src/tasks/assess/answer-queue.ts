import { ApiProblem, StaleRevision, Unreachable } from '@throughcare/api-client';
import type { Conflict, Reply } from '../../ui/question/reply';
import type { SaveState } from '../../ui/saved-clock';

/** One save on its way: plain data, so that it survives a reload. */
export interface PendingReply {
  readonly item: string;
  readonly reply: Reply;
  /** Revision of the answer this one replaces; 0 when there was none. */
  readonly seen: number;
}

/** An answer as the service holds it. */
export interface MetAnswer extends Omit<Reply, 'language'> {
  readonly item: string;
  readonly revision: number;
  readonly isPrefilled: boolean;
}

export interface QueueState {
  readonly pending: Readonly<Record<string, PendingReply>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** Replies the service has acknowledged since the page was filled. */
  readonly acknowledged: Readonly<Record<string, Omit<Reply, 'language'>>>;
  /** What the service refused for good, by question. */
  readonly refused: Readonly<Record<string, ApiProblem>>;
  readonly save: SaveState | null;
}

export interface QueueOptions {
  /** Where it is kept: one place per user and assessment. */
  readonly key: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly send: (
    pending: PendingReply,
  ) => Promise<{ readonly revision: number; readonly at: string }>;
  /** Milliseconds to wait before an unreachable service is tried again. */
  readonly patience?: number;
}

const EMPTY: QueueState = { pending: {}, conflicts: {}, acknowledged: {}, refused: {}, save: null };

/**
 * Saves answers one after the other. Every change is put down on this device before it is sent and taken
 * from there only when the service has acknowledged it: neither a reload nor a lost network loses one.
 */
export class AnswerQueue {
  private state: QueueState;
  private readonly listeners = new Set<() => void>();
  private readonly revisions = new Map<string, number>();
  private readonly held = new Map<string, ReturnType<typeof setTimeout>>();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isClosed = false;
  private opened = 0;

  constructor(private readonly options: QueueOptions) {
    this.state = { ...EMPTY, ...readKept(options) };
    if (this.waiting() > 0)
      this.state = { ...this.state, save: { kind: 'offline', waiting: this.waiting() } };
  }

  readonly snapshot = (): QueueState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Revisions as the service last told them; a save that is still waiting keeps the one it was made from. */
  learn(revisions: Readonly<Record<string, number>>): void {
    for (const [item, revision] of Object.entries(revisions)) {
      this.revisions.set(item, Math.max(revision, this.revisions.get(item) ?? 0));
    }
  }

  /** The sum of the revisions known: the version of the draft this page shows. */
  version(): number {
    return [...this.revisions.values()].reduce((sum, revision) => sum + revision, 0);
  }

  /** What a colleague answered meanwhile; where a reply of our own is on its way, that one meets theirs when it arrives. */
  meet(answers: readonly MetAnswer[]): void {
    const acknowledged: Record<string, Omit<Reply, 'language'>> = {};
    for (const { item, revision, isPrefilled, ...reply } of answers) {
      if (isPrefilled || this.state.pending[item] || this.state.conflicts[item]) continue;
      if (revision <= (this.revisions.get(item) ?? 0)) continue;
      this.revisions.set(item, revision);
      acknowledged[item] = reply;
    }
    if (Object.keys(acknowledged).length > 0)
      this.change({ acknowledged: { ...this.state.acknowledged, ...acknowledged } });
  }

  /** Keeps a reply at once and sends it after `delay` milliseconds (typing), or now. */
  put(item: string, reply: Reply, delay = 0): void {
    const before = this.state.pending[item];
    const seen = before?.seen ?? this.revisions.get(item) ?? 0;
    const { [item]: _conflict, ...conflicts } = this.state.conflicts;
    const { [item]: _refused, ...refused } = this.state.refused;
    this.change({
      pending: { ...this.state.pending, [item]: { item, reply, seen } },
      conflicts,
      refused,
      save: { kind: 'saving' },
    });
    clearTimeout(this.held.get(item));
    this.held.delete(item);
    if (delay > 0)
      this.held.set(
        item,
        setTimeout(() => this.release(item), delay),
      );
    else void this.flush();
  }

  /** One of two replies is chosen; mine then goes out again, knowing of theirs. */
  resolve(item: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.state.conflicts[item];
    if (!conflict) return;
    this.revisions.set(item, conflict.theirs.revision);
    if (choice === 'mine') {
      this.put(item, conflict.mine);
      return;
    }
    const { [item]: _gone, ...conflicts } = this.state.conflicts;
    const { value, status, evidence, sources } = conflict.theirs;
    this.change({
      conflicts,
      ...this.acknowledge(item, { value, status, evidence, sources }),
      save: { kind: 'saved', at: new Date() },
    });
    this.settleSaveState();
  }

  /** Sends what waits, in the order it was put. */
  async flush(): Promise<void> {
    if (this.isSending || this.isClosed) return;
    clearTimeout(this.retry);
    this.isSending = true;
    try {
      for (let next = this.next(); next && !this.isClosed; next = this.next()) {
        if (!(await this.sendOne(next))) break;
      }
    } finally {
      this.isSending = false;
      this.settleSaveState();
    }
  }

  /** Sends also what is still being typed: before leaving a page or handing in. */
  async finish(): Promise<void> {
    for (const item of [...this.held.keys()]) this.letGo(item);
    await this.flush();
  }

  /** Begins to send. What is handed back ends it: after what can go has gone, and unless it was opened again. */
  open(): () => void {
    this.isClosed = false;
    this.opened += 1;
    const mine = this.opened;
    void this.flush();
    return () => void this.finish().finally(() => this.opened === mine && this.close());
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    this.held.forEach((timer) => clearTimeout(timer));
  }

  private async sendOne(pending: PendingReply): Promise<boolean> {
    const { item } = pending;
    try {
      const { revision, at } = await this.options.send(pending);
      this.revisions.set(item, revision);
      const newer = this.state.pending[item];
      if (newer && newer !== pending) {
        this.change({ pending: { ...this.state.pending, [item]: { ...newer, seen: revision } } });
      } else
        this.drop(item, {
          ...this.acknowledge(item, pending.reply),
          save: { kind: 'saved', at: new Date(at) },
        });
      return true;
    } catch (problem) {
      return this.keepOrGiveUp(pending, problem);
    }
  }

  /** True when the next one may go: this one was settled, if not saved. */
  private keepOrGiveUp(pending: PendingReply, problem: unknown): boolean {
    const { item, reply } = pending;
    if (problem instanceof StaleRevision) {
      const theirs = problem.current as Conflict['theirs'];
      // A reply whose acknowledgement was lost on the way meets itself: that is no conflict.
      if (sameReply(theirs, reply)) {
        this.revisions.set(item, theirs.revision);
        this.drop(item, {
          ...this.acknowledge(item, reply),
          save: { kind: 'saved', at: new Date() },
        });
        return true;
      }
      const mine = this.state.pending[item]?.reply ?? reply;
      this.drop(item, {
        conflicts: { ...this.state.conflicts, [item]: { item, mine, theirs } },
        save: { kind: 'conflict' },
      });
      return true;
    }
    if (
      problem instanceof Unreachable ||
      !(problem instanceof ApiProblem) ||
      problem.status >= 500 ||
      problem.status === 429
    ) {
      this.change({ save: { kind: 'offline', waiting: this.waiting() } });
      this.retry = setTimeout(() => void this.flush(), this.options.patience ?? 5000);
      return false;
    }
    // Signed out: it stays on this device until the same user is back.
    if (problem.status === 401) {
      this.change({ save: { kind: 'failed' } });
      return false;
    }
    this.drop(item, {
      refused: { ...this.state.refused, [item]: problem },
      save: { kind: 'failed' },
    });
    return true;
  }

  private acknowledge(
    item: string,
    reply: Omit<Reply, 'language'>,
  ): Pick<QueueState, 'acknowledged'> {
    return { acknowledged: { ...this.state.acknowledged, [item]: reply } };
  }

  private next(): PendingReply | undefined {
    return Object.values(this.state.pending).find(({ item }) => !this.held.has(item));
  }

  private release(item: string): void {
    this.letGo(item);
    void this.flush();
  }

  private letGo(item: string): void {
    clearTimeout(this.held.get(item));
    this.held.delete(item);
  }

  private drop(item: string, more: Partial<QueueState>): void {
    const { [item]: _sent, ...pending } = this.state.pending;
    this.change({ pending, ...more });
  }

  private settleSaveState(): void {
    const { conflicts, refused, save } = this.state;
    if (Object.keys(conflicts).length > 0) this.change({ save: { kind: 'conflict' } });
    else if (Object.keys(refused).length > 0) this.change({ save: { kind: 'failed' } });
    else if (save?.kind === 'saved' && this.waiting() > 0)
      this.change({ save: { kind: 'saving' } });
  }

  private waiting(): number {
    return Object.keys(this.state.pending).length;
  }

  private change(part: Partial<QueueState>): void {
    this.state = { ...this.state, ...part };
    this.keep();
    this.listeners.forEach((listener) => listener());
  }

  private keep(): void {
    const { key, storage } = this.options;
    const { pending, conflicts } = this.state;
    try {
      if (this.waiting() === 0 && Object.keys(conflicts).length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify({ pending, conflicts }));
    } catch {
      // A full or forbidden storage must not stop the saving itself.
    }
  }
}

function readKept({ key, storage }: QueueOptions): Partial<QueueState> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const { pending = {}, conflicts = {} } = kept as Partial<QueueState>;
    return { pending, conflicts };
  } catch {
    return {};
  }
}

function sameReply(theirs: Conflict['theirs'], mine: Reply): boolean {
  return (
    theirs.status === mine.status && JSON.stringify(theirs.value) === JSON.stringify(mine.value)
  );
}
