import { useCallback, useEffect, useRef, useState } from 'react';
import { StaleRevision } from '@throughcare/api-client';
import { completeMarks, marksOf, type Marks } from './register-marks';
import { useKeepRegister, type Mark, type Register } from './register.api';

/** Long enough for a run of presses, short enough that a lost connection costs one row. */
const PAUSE_MS = 700;

/**
 * The register under the hand: every press is kept here at once and sent a moment later, one save at a time, so that
 * each names the revision the one before it made. A finished register is sent only when finished again.
 */
export function useRegisterDraft(register: Register) {
  const keep = useKeepRegister(register.session.id);
  const [marks, setMarks] = useState<Marks>(() => marksOf(register));
  const [problem, setProblem] = useState<unknown>(null);
  const [unsent, setUnsent] = useState(0);
  const revision = useRef(register.session.revision);
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const isOpen = register.session.state === 'planned';

  const send = useCallback(
    (now: Marks, isFinished: boolean) => {
      const next = sending.current.then(async () => {
        const answer = await keep.mutateAsync({
          revision: revision.current,
          marks: completeMarks(now),
          isFinished,
        });
        revision.current = answer.revision;
      });
      // The chain goes on after a failure; the failure itself is shown.
      sending.current = next.catch(() => undefined);
      return next;
    },
    [keep],
  );

  useEffect(() => {
    if (unsent === 0 || !isOpen) return undefined;
    const clock = setTimeout(() => {
      setUnsent(0);
      send(marks, false).then(() => setProblem(null), setProblem);
    }, PAUSE_MS);
    return () => clearTimeout(clock);
  }, [unsent, marks, isOpen, send]);

  return {
    marks,
    problem,
    isStale: problem instanceof StaleRevision,
    isBusy: keep.isPending,
    mark: (mark: Mark) => {
      setMarks((now) => ({ ...now, [mark.referralId]: mark }));
      setUnsent((count) => count + 1);
    },
    markAll: (added: readonly Mark[]) => {
      setMarks((now) => ({
        ...now,
        ...Object.fromEntries(added.map((mark) => [mark.referralId, mark])),
      }));
      setUnsent((count) => count + 1);
    },
    finish: async () => {
      setUnsent(0);
      try {
        await send(marks, true);
        setProblem(null);
        return true;
      } catch (refused) {
        setProblem(refused);
        return false;
      }
    },
    /** After a conflict: whose marks stand, on the revision that is stored now. */
    settle: (stored: Register, whose: 'mine' | 'theirs') => {
      revision.current = stored.session.revision;
      setProblem(null);
      if (whose === 'theirs') setMarks(marksOf(stored));
      else setUnsent((count) => count + 1);
    },
  };
}
