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
