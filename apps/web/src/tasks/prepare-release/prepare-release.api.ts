import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';
import { usePersonChange, usePersonKey } from '../person/person.api';

type Schemas = components['schemas'];
export type PersonRelease = Schemas['PersonReleaseResponse'];
export type Check = Schemas['ReleaseCheckResponse'];
export type CheckMove = Schemas['ReleaseCheckMove'];
export type Handover = Schemas['HandoverResponse'];
export type HandoverRow = Schemas['HandoverRow'];
export type ReleaseRow = Schemas['ReleaseRow'];

export function usePersonRelease(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('release'),
    queryFn: () => take(api.GET('/people/{personId}/release', { params: { path: { personId } } })),
  });
}

export function useReleases(view: 'mine' | 'site', page: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('releases', view, page),
    queryFn: () => take(api.GET('/releases', { params: { query: { view, page, size: 50 } } })),
  });
}

/** Hand-overs that wait for this user: an answer, a meeting, a last word. */
export function useMyHandovers(isOpen: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('handovers'),
    queryFn: () => take(api.GET('/handovers', { params: { query: { size: 50 } } })),
    enabled: isOpen,
  });
}

export function useBeginChecklist(personId: string) {
  const api = useApi();
  return usePersonChange(personId, () =>
    take(api.POST('/people/{personId}/release-checklist', { params: { path: { personId } } })),
  );
}

export function useMoveCheck(personId: string) {
  const api = useApi();
  return usePersonChange(
    personId,
    ({ checkId, body }: { checkId: string; body: Schemas['MoveCheckDto'] }) =>
      take(api.POST('/release-checks/{checkId}/moves', { params: { path: { checkId } }, body })),
  );
}

export function useOfferHandover(personId: string) {
  const api = useApi();
  return usePersonChange(
    personId,
    ({ body, once }: { body: Schemas['OfferHandoverDto']; once: string }) =>
      take(
        api.POST('/people/{personId}/handovers', {
          params: { path: { personId } },
          body,
          headers: onceOnly(once),
        }),
      ),
  );
}

/** Answers a hand-over; the list of those that wait is read again with the person's record. */
export function useMoveHandover() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ handoverId, body }: { handoverId: string; body: Schemas['MoveHandoverDto'] }) =>
      take(api.POST('/handovers/{handoverId}/moves', { params: { path: { handoverId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key() }),
  });
}

/** Nothing is read again by itself: with the release the record passes on, and may be closed to whoever wrote it. */
export function useReleasePerson(personId: string) {
  const api = useApi();
  return useMutation({
    mutationFn: ({ body, once }: { body: Schemas['ReleasePersonDto']; once: string }) =>
      take(
        api.POST('/people/{personId}/releases', {
          params: { path: { personId } },
          body,
          headers: onceOnly(once),
        }),
      ),
  });
}

/** Reads all that is on the page again, once the person who left is off it. */
export function useReadAgain() {
  const key = useKey();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: key() });
}
