import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type PersonFile = Schemas['FileResponse'];
export type PersonHead = Schemas['BannerResponse'];
export type Overview = Schemas['OverviewResponse'];
export type TimelineMoment = Schemas['TimelineItem'];
export type ThreadItem = Schemas['ThreadResponseItem'];
export type AccessLine = Schemas['AccessLogItem'];

/** Every key of one person's record begins so; after a change, all of it is asked for again. */
export function usePersonKey(personId: string) {
  const key = useKey();
  return (...parts: readonly unknown[]) => key('person', personId, ...parts);
}

export function usePersonFile(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('file'),
    queryFn: () => take(api.GET('/people/{personId}', { params: { path: { personId } } })),
  });
}

export function useOverview(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('overview'),
    queryFn: () => take(api.GET('/people/{personId}/overview', { params: { path: { personId } } })),
  });
}

export function useThread(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('thread'),
    queryFn: () => take(api.GET('/people/{personId}/thread', { params: { path: { personId } } })),
  });
}

/** How many a page of history holds: fewer means that nothing older is left. */
export const HISTORY_PAGE = 100;

export function useTimeline(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useInfiniteQuery({
    queryKey: key('timeline'),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/people/{personId}/timeline', {
          params: { path: { personId }, query: pageParam ? { before: pageParam } : {} },
        }),
      ),
    getNextPageParam: (last) =>
      last.items.length < HISTORY_PAGE ? undefined : last.items.at(-1)?.happenedAt,
  });
}

export function useAccessLog(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useInfiniteQuery({
    queryKey: key('access-log'),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/people/{personId}/access-log', {
          params: { path: { personId }, query: pageParam ? { before: pageParam } : {} },
        }),
      ),
    getNextPageParam: (last) =>
      last.items.length < HISTORY_PAGE ? undefined : last.items.at(-1)?.at,
  });
}

/** A change to a person's record: afterwards every part of it, and the day it appears in, is read again. */
export function usePersonChange<Given, Result>(
  personId: string,
  change: (given: Given) => Promise<Result>,
) {
  const queries = useQueryClient();
  const key = useKey();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: key('person', personId) }),
        queries.invalidateQueries({ queryKey: key('today') }),
        queries.invalidateQueries({ queryKey: key('people') }),
      ]);
    },
  });
}
