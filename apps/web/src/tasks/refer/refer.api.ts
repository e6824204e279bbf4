import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type Referral = Schemas['ReferralResponse'];
export type Suitability = Schemas['ProgrammeSuitability'];
export type SuitabilityTest = Schemas['SuitabilityTestResponse'];
export type Goal = Schemas['GoalResponse'];
export type MakeReferral = Schemas['MakeReferralDto'];
export type MoveReferral = Schemas['MoveReferralDto'];

/** Every referral of a person, open ones first, each with its way, dose and outcome. */
export function useReferrals(personId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'referrals'),
    queryFn: () =>
      take(api.GET('/people/{personId}/referrals', { params: { path: { personId } } })),
  });
}

/** Every programme on offer with the tests this person passes and fails today. */
export function useSuitability(personId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'suitability'),
    queryFn: () =>
      take(
        api.GET('/people/{personId}/programmes/suitability', {
          params: { path: { personId }, query: {} },
        }),
      ),
  });
}

export function useRefer(personId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: MakeReferral }) =>
      take(
        api.POST('/people/{personId}/referrals', {
          params: { path: { personId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('person', personId) }),
  });
}

export function useMoveReferral(personId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ referralId, body }: { referralId: string; body: MoveReferral }) =>
      take(api.POST('/referrals/{referralId}/moves', { params: { path: { referralId } }, body })),
    // Also after a refusal: someone else may have moved it, and the next try needs its new revision.
    onSettled: () => queries.invalidateQueries({ queryKey: key('person', personId) }),
  });
}
