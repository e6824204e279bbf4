import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type Register = Schemas['RegisterResponse'];
export type RegisterMember = Schemas['RegisterMember'];
export type Mark = Schemas['AttendanceMarkDto'];

export function useRegister(sessionId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('register', sessionId),
    queryFn: () =>
      take(api.GET('/sessions/{sessionId}/attendance', { params: { path: { sessionId } } })),
    // What is being marked here must not be replaced under the hand.
    staleTime: Infinity,
  });
}

interface Kept {
  readonly revision: number;
  readonly marks: readonly Mark[];
  readonly isFinished: boolean;
}

export function useKeepRegister(sessionId: string) {
  const api = useApi();
  return useMutation({
    meta: { autosave: true },
    mutationFn: ({ revision, marks, isFinished }: Kept) =>
      take(
        api.PUT('/sessions/{sessionId}/attendance', {
          params: { path: { sessionId } },
          body: { revision, marks: [...marks], isFinished },
        }),
      ),
  });
}

/** A session held again for those who missed it. */
export function useGiveCatchUp(sessionId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: Schemas['GiveCatchUpDto'] }) =>
      take(
        api.POST('/sessions/{sessionId}/catch-ups', {
          params: { path: { sessionId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key('register', sessionId) }),
        queries.invalidateQueries({ queryKey: key('groups') }),
        queries.invalidateQueries({ queryKey: key('sessions') }),
      ]),
  });
}

export function useCallOff(sessionId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['CallOffSessionDto']) =>
      take(
        api.POST('/sessions/{sessionId}/cancellation', { params: { path: { sessionId } }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('register', sessionId) }),
  });
}
