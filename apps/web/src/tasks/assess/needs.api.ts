import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi } from '../../app/session';
import { usePersonKey } from '../person/person.api';

export type MergedNeed = components['schemas']['NeedResponse'];

export function useNeeds(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('needs'),
    queryFn: () => take(api.GET('/people/{personId}/needs', { params: { path: { personId } } })),
  });
}
