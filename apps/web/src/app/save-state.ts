import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useQueryClient, type MutationCache } from '@tanstack/react-query';
import { StaleRevision } from '@throughcare/api-client';
import type { SaveState } from '../ui/saved-clock';

/**
 * Where autosaving stands, read from the mutations that carry `meta: { autosave: true }`.
 * A paused mutation waits for the network; nothing is lost by leaving the page.
 */
export function useSaveState(): SaveState | null {
  const cache = useQueryClient().getMutationCache();
  const last = useRef<SaveState | null>(null);
  const subscribe = useCallback((notify: () => void) => cache.subscribe(notify), [cache]);
  const read = useCallback(() => {
    const next = readSaveState(cache);
    // React compares by identity: hand out the same object while nothing changed.
    if (JSON.stringify(next) !== JSON.stringify(last.current)) last.current = next;
    return last.current;
  }, [cache]);
  return useSyncExternalStore(subscribe, read);
}

export function readSaveState(cache: MutationCache): SaveState | null {
  const saves = cache.getAll().filter((mutation) => mutation.meta?.['autosave'] === true);
  const waiting = saves.filter((save) => save.state.isPaused).length;
  if (waiting > 0) return { kind: 'offline', waiting };
  if (saves.some((save) => save.state.status === 'pending')) return { kind: 'saving' };
  const newest = saves.toSorted((one, other) => other.state.submittedAt - one.state.submittedAt)[0];
  if (!newest) return null;
  if (newest.state.status === 'error') {
    return { kind: newest.state.error instanceof StaleRevision ? 'conflict' : 'failed' };
  }
  return { kind: 'saved', at: new Date(newest.state.submittedAt) };
}
