import { useState } from 'react';

/** At the desk, dense and by keyboard; or in conversation, one question on a screen both look at. */
export type Mode = 'desk' | 'conversation';

const REMEMBERED = 'throughcare.conduct-mode';

/** How this worker asks, kept while the window is open: a reload in a conversation stays in it. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() =>
    sessionStorage.getItem(REMEMBERED) === 'conversation' ? 'conversation' : 'desk',
  );
  return [
    mode,
    (next) => {
      sessionStorage.setItem(REMEMBERED, next);
      setMode(next);
    },
  ];
}
