import { useQuery } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

/** Places and code lists that forms choose from; they change rarely. */
export function useSites() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('sites'),
    queryFn: () => take(api.GET('/sites')),
    staleTime: 3_600_000,
  });
}

export function useCodes() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('codes'),
    queryFn: () => take(api.GET('/codes')),
    staleTime: 3_600_000,
  });
}

/** Colleagues by name, of one role or of all: who can own a step, whom a hand-over can be offered to. */
export function useColleagues(role?: 'probation-officer') {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('colleagues', role ?? 'all'),
    queryFn: () => take(api.GET('/colleagues', { params: { query: { ...(role && { role }) } } })),
    staleTime: 600_000,
  });
}

/** Outside bodies, with their places and what may be shared with each. */
export function usePartners(isOpen = true) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('partners'),
    queryFn: () => take(api.GET('/partners')),
    enabled: isOpen,
  });
}
