import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { take, type components, type paths } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

export type PersonRow = components['schemas']['PersonRow'];
export type PeopleQuery = NonNullable<paths['/people']['get']['parameters']['query']>;

export type FoundOffer = components['schemas']['FoundOffer'];

export const PEOPLE_PAGE = 25;

export function usePeople(query: PeopleQuery) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('people', query),
    queryFn: () => take(api.GET('/people', { params: { query } })),
    // The next page comes over the last one; the table says that it is busy.
    placeholderData: keepPreviousData,
  });
}

/** Programmes, groups, courses and partners of that name; nothing below two letters. */
export function useAlsoFound(words: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('search', words),
    queryFn: () => take(api.GET('/search', { params: { query: { words } } })),
    enabled: words.length > 1,
  });
}

/** How many people the user answers for, for the navigation; asked once, one row is read. */
export function useCaseloadCount(): number | undefined {
  const api = useApi();
  const key = useKey();
  const counted = useQuery({
    queryKey: key('people', 'caseload-count'),
    queryFn: () => take(api.GET('/people', { params: { query: { view: 'mine', size: 1 } } })),
    staleTime: 300_000,
  });
  return counted.data?.total;
}
