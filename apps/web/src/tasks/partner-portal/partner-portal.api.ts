import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type Referral = Schemas['PartnerReferralResponse'];

const SIZE = 20;

/** What was sent to this user's organisation, and nothing else; what waits comes first. */
export function useInbox() {
  const api = useApi();
  const key = useKey();
  return useInfiniteQuery({
    queryKey: key('partner-referrals'),
    initialPageParam: 1,
    queryFn: ({ pageParam }) =>
      take(api.GET('/partner-referrals', { params: { query: { page: pageParam, size: SIZE } } })),
    getNextPageParam: (last, pages) => (pages.length * SIZE < last.total ? pages.length + 1 : undefined),
  });
}

export function useMoveReferral() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { referralId: string; body: Schemas['MovePartnerReferralDto'] }) =>
      take(
        api.POST('/partner-referrals/{referralId}/moves', {
          params: { path: { referralId: given.referralId } },
          body: given.body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('partner-referrals') }),
  });
}

export function useNoteReferral() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { referralId: string; text: string; once: string }) =>
      take(
        api.POST('/partner-referrals/{referralId}/notes', {
          params: { path: { referralId: given.referralId } },
          body: { text: given.text },
          headers: onceOnly(given.once),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('partner-referrals') }),
  });
}
