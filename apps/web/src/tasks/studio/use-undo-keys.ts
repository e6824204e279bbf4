import { useEffect } from 'react';

interface Steps {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Ctrl+Z and Ctrl+Y go through the file's steps; inside a field the browser's own undo stays. */
export function useUndoKeys(steps: Steps): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const at = event.target as HTMLElement | null;
      if (at?.matches('textarea, input:not([type="checkbox"]):not([type="radio"])')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) steps.redo();
      else steps.undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [steps]);
}
