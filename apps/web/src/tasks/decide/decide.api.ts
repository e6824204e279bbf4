import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

export type WorkList = components['schemas']['AssessmentWorkList'];
export type WorkRow = components['schemas']['AssessmentRow'];
export const PAGE_SIZE = 50;

/** Assessments that wait for this user. */
export function useAssessmentWork(list: WorkList, page: number, enabled = true) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('assessment-work', list, page),
    enabled,
    queryFn: () =>
      take(api.GET('/assessments', { params: { query: { list, page, size: PAGE_SIZE } } })),
  });
}

export function useInstrumentTitles() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instruments'),
    queryFn: () => take(api.GET('/instruments')),
    staleTime: Infinity,
  });
}

export type ContestRow = components['schemas']['ContestRow'];

/** Contests that wait within the reviewer's reach, the one due first on top. */
export function useOpenContests(page: number, enabled: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('contests', page),
    enabled,
    queryFn: () => take(api.GET('/contests', { params: { query: { page, size: PAGE_SIZE } } })),
  });
}
