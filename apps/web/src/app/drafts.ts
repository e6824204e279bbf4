import { useCallback, useState } from 'react';
import { DRAFT_PREFIX } from './forget-drafts';
import { useUser } from './session';

/**
 * What is being typed in a long form, kept in this tab for this user: it outlives a reload, an error and
 * being signed out for want of activity. Signing out on purpose forgets it.
 */
export function useDraft<Draft extends object>(name: string, empty: () => Draft) {
  const user = useUser();
  const place = `${DRAFT_PREFIX}${user?.id ?? ''}.${name}`;
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty(), ...read<Draft>(place) }));

  const change = useCallback(
    (changes: Partial<Draft>) =>
      setDraft((now) => {
        const next = { ...now, ...changes };
        sessionStorage.setItem(place, JSON.stringify(next));
        return next;
      }),
    [place],
  );
  const forget = useCallback(() => sessionStorage.removeItem(place), [place]);
  return { draft, change, forget };
}

function read<Draft>(place: string): Partial<Draft> {
  const kept = sessionStorage.getItem(place);
  if (!kept) return {};
  try {
    return JSON.parse(kept) as Partial<Draft>;
  } catch {
    return {};
  }
}
