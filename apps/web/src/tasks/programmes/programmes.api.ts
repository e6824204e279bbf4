import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type ProgrammeRow = Schemas['ProgrammeRow'];
export type Programme = Schemas['ProgrammeResponse'];
export type GroupRow = Schemas['GroupRow'];
export type Group = Schemas['GroupResponse'];
export type WaitingList = Schemas['WaitingListResponse'];
export type WaitingRow = Schemas['WaitingRow'];
export type ToDecide = Schemas['ReferralToDecide'];
export type DaySession = Schemas['DaySession'];
export type MoveReferral = Schemas['MoveReferralDto'];
export type EndProgramme = Schemas['EndProgrammeDto'];
export type CloseGroup = Schemas['CloseGroupDto'];
export type OpenGroup = Schemas['OpenGroupDto'];
export type DefineProgramme = Schemas['DefineProgrammeDto'];

export function useProgrammes(page: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('programmes', page),
    queryFn: () => take(api.GET('/programmes', { params: { query: { page, size: 50 } } })),
  });
}

export function useProgramme(programmeId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('programmes', programmeId),
    queryFn: () =>
      take(api.GET('/programmes/{programmeId}', { params: { path: { programmeId } } })),
    enabled: programmeId !== '',
  });
}

/** Adds a programme, or the next version of the one with the same code. */
export function useDefineProgramme() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: DefineProgramme }) =>
      take(api.POST('/programmes', { headers: onceOnly(once), body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('programmes') }),
  });
}

export function useWaitingList(programmeId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('waiting-list', programmeId),
    queryFn: () =>
      take(
        api.GET('/programmes/{programmeId}/waiting-list', { params: { path: { programmeId } } }),
      ),
  });
}

export function useGroup(groupId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('groups', groupId),
    queryFn: () => take(api.GET('/groups/{groupId}', { params: { path: { groupId } } })),
  });
}

export function useTodaysSessions(isOpen: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('sessions', 'today'),
    queryFn: () => take(api.GET('/sessions', { params: { query: {} } })),
    enabled: isOpen,
  });
}

export function useReferralsToDecide(isOpen: boolean, programmeId?: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('referrals-to-decide', programmeId ?? null),
    queryFn: () =>
      take(
        api.GET('/referrals/to-decide', {
          params: { query: { ...(programmeId && { programmeId }), size: 50 } },
        }),
      ),
    enabled: isOpen,
  });
}

/** Offers places one after another, so that the first who cannot be placed stops the rest. */
export function useOfferPlaces(programmeId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      rows,
      groupId,
      keys,
    }: {
      rows: readonly WaitingRow[];
      groupId: string;
      keys: readonly string[];
    }) => {
      for (const [at, row] of rows.entries()) {
        await take(
          api.POST('/referrals/{referralId}/enrolment', {
            params: { path: { referralId: row.referralId } },
            body: { groupId, revision: row.revision },
            headers: onceOnly(keys[at] ?? crypto.randomUUID()),
          }),
        );
      }
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key('waiting-list', programmeId) }),
        queries.invalidateQueries({ queryKey: key('programmes', programmeId) }),
      ]),
  });
}

export function useDecide() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ referralId, body }: { referralId: string; body: MoveReferral }) =>
      take(api.POST('/referrals/{referralId}/moves', { params: { path: { referralId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key() }),
  });
}

/** Facilitators who work at a site. */
export function useFacilitators(siteId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('colleagues', 'facilitator', siteId),
    queryFn: () =>
      take(api.GET('/colleagues', { params: { query: { role: 'facilitator', siteId } } })),
    enabled: siteId !== '',
  });
}

export function useOpenGroup(programmeId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: OpenGroup }) =>
      take(
        api.POST('/programmes/{programmeId}/groups', {
          params: { path: { programmeId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key() }),
  });
}

/** Records how taking part ended. */
export function useEndProgramme(groupId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ referralId, body }: { referralId: string; body: EndProgramme }) =>
      take(api.POST('/referrals/{referralId}/outcome', { params: { path: { referralId } }, body })),
    // Also after a refusal: the next try needs the revision that stands now.
    onSettled: () => queries.invalidateQueries({ queryKey: key('groups', groupId) }),
  });
}

export function useCloseGroup(groupId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CloseGroup) =>
      take(api.POST('/groups/{groupId}/closure', { params: { path: { groupId } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: key('groups', groupId) }),
  });
}
