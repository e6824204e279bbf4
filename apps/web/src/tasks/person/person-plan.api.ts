import { useQuery } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

/** A person's plan, for its own page and for whoever refers to serve a goal; not asked for without the right. */
export function usePlan(personId: string, isAllowed = true) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'plan'),
    queryFn: () => take(api.GET('/people/{personId}/plan', { params: { path: { personId } } })),
    enabled: isAllowed,
  });
}
