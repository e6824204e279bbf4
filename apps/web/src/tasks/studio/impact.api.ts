import { useMutation, useQuery } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

export function useImpact(draftId: string, isWanted: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument-draft', draftId, 'impact'),
    enabled: isWanted,
    staleTime: 0,
    queryFn: () =>
      take(api.GET('/instrument-drafts/{draftId}/impact', { params: { path: { draftId } } })),
  });
}

export function useExport(draftId: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (fhir: 'R4' | 'R5') =>
      take(
        api.GET('/instrument-drafts/{draftId}/questionnaire', {
          params: { path: { draftId }, query: { fhir } },
        }),
      ),
  });
}
