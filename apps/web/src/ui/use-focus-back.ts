import { useEffect, useState } from 'react';

/** For what is mounted when it opens: at its end the focus goes back to where it was. Mantine does so only for what stays. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the last of it is gone, and only if nothing else took the focus.
      setTimeout(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}
