import { useQuery } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi } from '../../app/session';
import { usePersonChange, usePersonKey } from '../person/person.api';

type Schemas = components['schemas'];
export type PartnerReferral = Schemas['PartnerReferralResponse'];

export function usePartnerReferrals(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('partner-referrals'),
    queryFn: () =>
      take(api.GET('/people/{personId}/partner-referrals', { params: { path: { personId } } })),
  });
}

export function useSendReferral(personId: string) {
  const api = useApi();
  return usePersonChange(
    personId,
    ({ body, once }: { body: Schemas['SendPartnerReferralDto']; once: string }) =>
      take(
        api.POST('/people/{personId}/partner-referrals', {
          params: { path: { personId } },
          body,
          headers: onceOnly(once),
        }),
      ),
  );
}

export function useWithdrawReferral(personId: string) {
  const api = useApi();
  return usePersonChange(
    personId,
    ({ referralId, revision }: { referralId: string; revision: number }) =>
      take(
        api.POST('/partner-referrals/{referralId}/moves', {
          params: { path: { referralId } },
          body: { move: 'withdraw', revision },
        }),
      ),
  );
}
