import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';
import type { InsightsFilter } from './insights-address';

type Schemas = components['schemas'];
export type Metric = Schemas['MetricResponse'];
export type MetricDefinition = Schemas['MetricDefinition'];
export type MetricFigure = Schemas['MetricFigure'];
export type MetricPerson = Schemas['MetricPerson'];
export type CaseState = 'met' | 'not-met' | 'unknown' | 'all';

export const PEOPLE_PAGE = 50;

/** The metric book: it changes only with a new version of the product. */
export function useMetricBook() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('metrics'),
    queryFn: () => take(api.GET('/metrics')),
    staleTime: 3_600_000,
  });
}

/** Several metrics for the same people and period, each arriving on its own. */
export function useMetrics(codes: readonly string[], filter: InsightsFilter) {
  const api = useApi();
  const key = useKey();
  return useQueries({
    queries: codes.map((code) => ({
      queryKey: key('metrics', code, filter),
      queryFn: () =>
        take(api.GET('/metrics/{code}', { params: { path: { code }, query: filter } })),
      placeholderData: keepPreviousData,
    })),
  });
}

/** Exactly the people a number counts, a page at a time. */
export function useMetricPeople(
  code: string,
  filter: InsightsFilter,
  state: CaseState,
  page: number,
) {
  const api = useApi();
  const key = useKey();
  const query = { ...filter, state, page, size: PEOPLE_PAGE };
  return useQuery({
    queryKey: key('metrics', code, 'people', query),
    queryFn: () => take(api.GET('/metrics/{code}/people', { params: { path: { code }, query } })),
    placeholderData: keepPreviousData,
  });
}
