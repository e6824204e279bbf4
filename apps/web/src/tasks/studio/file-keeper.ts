import { ApiProblem, StaleRevision, Unreachable } from '@throughcare/api-client';
import type { SaveState } from '../../ui/saved-clock';
import type { StudioDocument } from './editing/studio-document';

/** What the service says of a file each time it has saved it. */
export interface Checked<Finding, CaseResult> {
  readonly revision: number;
  readonly faults: readonly Finding[];
  readonly caseResults: readonly CaseResult[];
}

/** The version somebody else saved meanwhile. */
export interface Theirs {
  readonly revision: number;
  readonly document: StudioDocument;
}

export interface KeeperState<Finding, CaseResult> extends Checked<Finding, CaseResult> {
  readonly document: StudioDocument;
  readonly save: SaveState | null;
  /** Somebody else saved: nothing is sent until the author has chosen. */
  readonly isStale: boolean;
  /** What the service will not take, such as a file that has meanwhile been handed in. */
  readonly refused: ApiProblem | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface KeeperOptions<Finding, CaseResult> {
  readonly opened: Checked<Finding, CaseResult> & { readonly document: StudioDocument };
  /** Where unsaved work is kept on this device: one place per user and draft. */
  readonly key: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly send: (
    revision: number,
    document: StudioDocument,
  ) => Promise<Checked<Finding, CaseResult>>;
  readonly now?: () => number;
  /** Milliseconds of quiet before a change is sent. */
  readonly quiet?: number;
  /** Milliseconds before an unreachable service is tried again. */
  readonly patience?: number;
}

/** Changes of one field closer together than this are one step back. */
const ONE_STEP = 1500;
const MOST_STEPS = 100;

/**
 * Keeps a file while it is edited: each change is put down on this device before it is sent, saved when the
 * typing pauses, and can be taken back. A version saved by another is never written over in silence.
 */
export class FileKeeper<Finding, CaseResult> {
  private state: KeeperState<Finding, CaseResult>;
  private readonly listeners = new Set<() => void>();
  private readonly past: StudioDocument[] = [];
  private readonly future: StudioDocument[] = [];
  private lastChange: { readonly field: string; readonly at: number } | null = null;
  private sent: StudioDocument;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private isClosed = false;
  private opened = 0;

  constructor(private readonly options: KeeperOptions<Finding, CaseResult>) {
    const { opened } = options;
    const kept = readKept(options);
    const isUnsaved = kept !== null && !isSame(kept.document, opened.document);
    this.sent = opened.document;
    this.state = {
      ...opened,
      document: isUnsaved ? kept.document : opened.document,
      save: null,
      isStale: isUnsaved && kept.revision !== opened.revision,
      refused: null,
      canUndo: false,
      canRedo: false,
    };
    if (this.state.isStale) this.state = { ...this.state, save: { kind: 'conflict' } };
    else if (isUnsaved) this.wait(0);
    else options.storage.removeItem(options.key);
  }

  readonly snapshot = (): KeeperState<Finding, CaseResult> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another state of the file. Changes of the same field in a row are one step back. */
  put(document: StudioDocument, field = ''): void {
    if (document === this.state.document) return;
    const at = this.now();
    const isSameStep =
      field !== '' && this.lastChange?.field === field && at - this.lastChange.at < ONE_STEP;
    this.lastChange = { field, at };
    if (!isSameStep) {
      this.past.push(this.state.document);
      if (this.past.length > MOST_STEPS) this.past.shift();
    }
    this.future.length = 0;
    this.show(document);
  }

  undo(): void {
    const before = this.past.pop();
    if (!before) return;
    this.future.push(this.state.document);
    this.lastChange = null;
    this.show(before);
  }

  redo(): void {
    const after = this.future.pop();
    if (!after) return;
    this.past.push(this.state.document);
    this.lastChange = null;
    this.show(after);
  }

  /** Sends what is unsaved now; resolves with whether everything is safe. */
  async finish(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    if (this.isUnsaved() && !this.state.isStale) await this.sendNow();
    return !this.isUnsaved();
  }

  /** The author has seen both and keeps their own: it becomes the next version after the other's. */
  keepMine(theirs: Theirs): void {
    this.sent = theirs.document;
    this.set({ isStale: false, revision: theirs.revision });
    this.keep();
    this.wait(0);
  }

  /** The author takes the other's version; one step back brings their own again. */
  takeTheirs(theirs: Theirs): void {
    this.past.push(this.state.document);
    this.sent = theirs.document;
    this.options.storage.removeItem(this.options.key);
    this.set({
      document: theirs.document,
      revision: theirs.revision,
      isStale: false,
      save: { kind: 'saved', at: new Date(this.now()) },
    });
  }

  isUnsaved(): boolean {
    return !isSame(this.state.document, this.sent);
  }

  /** Begins to keep. What is handed back ends it: after what can go has gone, and unless it was opened again. */
  open(): () => void {
    this.isClosed = false;
    this.opened += 1;
    const mine = this.opened;
    return () => void this.finish().finally(() => this.opened === mine && this.close());
  }

  /** Nothing is sent any more: what could not go waits on this device for the same user. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private show(document: StudioDocument): void {
    this.set({ document });
    this.keep();
    if (!this.state.isStale) this.wait(this.options.quiet ?? 800);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.sendNow(), milliseconds);
  }

  private sendNow(): Promise<void> {
    this.sending ??= this.deliver().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async deliver(): Promise<void> {
    const { document, revision } = this.state;
    if (!this.isUnsaved()) {
      this.options.storage.removeItem(this.options.key);
      this.set({ save: { kind: 'saved', at: new Date(this.now()) } });
      return;
    }
    this.set({ save: { kind: 'saving' } });
    try {
      const checked = await this.options.send(revision, document);
      this.sent = document;
      this.set({ ...checked, refused: null, save: { kind: 'saved', at: new Date(this.now()) } });
      if (this.isUnsaved()) {
        this.keep();
        this.wait(this.options.quiet ?? 800);
      } else this.options.storage.removeItem(this.options.key);
    } catch (problem) {
      this.fail(problem);
    }
  }

  private fail(problem: unknown): void {
    if (problem instanceof StaleRevision) this.set({ isStale: true, save: { kind: 'conflict' } });
    else if (problem instanceof Unreachable) {
      this.set({ save: { kind: 'offline', waiting: 1 } });
      this.wait(this.options.patience ?? 4000);
    } else
      this.set({
        save: { kind: 'failed' },
        refused: problem instanceof ApiProblem ? problem : null,
      });
  }

  private keep(): void {
    const { document, revision } = this.state;
    try {
      this.options.storage.setItem(this.options.key, JSON.stringify({ revision, document }));
    } catch {
      // A device without room keeps it in the page; leaving asks first.
    }
  }

  private set(changes: Partial<KeeperState<Finding, CaseResult>>): void {
    this.state = {
      ...this.state,
      ...changes,
      canUndo: this.past.length > 0,
      canRedo: this.future.length > 0,
    };
    for (const listener of this.listeners) listener();
  }

  private now(): number {
    return this.options.now?.() ?? Date.now();
  }
}

function isSame(one: StudioDocument, other: StudioDocument): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function readKept({ key, storage }: Pick<KeeperOptions<unknown, unknown>, 'key' | 'storage'>): {
  readonly revision: number;
  readonly document: StudioDocument;
} | null {
  const kept = storage.getItem(key);
  if (!kept) return null;
  try {
    return JSON.parse(kept) as { revision: number; document: StudioDocument };
  } catch {
    return null;
  }
}
