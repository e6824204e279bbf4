import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi } from '../../app/session';
import { usePersonKey } from '../person/person.api';

export type ScoreHistory = components['schemas']['ScoreHistory'];

export function useScoreHistories(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('score-histories'),
    queryFn: () =>
      take(api.GET('/people/{personId}/score-histories', { params: { path: { personId } } })),
  });
}
