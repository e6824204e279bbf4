import { useMutation, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';
import { movementBody, personBody, searchBody, type RegisterDraft } from './draft';
import { orderBody } from '../person/order';

export function useFindMatches() {
  const api = useApi();
  return useMutation({
    mutationFn: (draft: RegisterDraft) =>
      take(api.POST('/people/matches', { body: searchBody(draft) })),
  });
}

/**
 * Opens the file, records the order, admits: three records, each sent once whatever is pressed. What came
 * through is remembered, so that after a refusal only the rest is sent again.
 */
export function useRegister(onProgress: (done: Partial<RegisterDraft>) => void) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (draft: RegisterDraft): Promise<string> => {
      let personId = draft.personId;
      if (!personId) {
        const registered = await take(
          api.POST('/people', { body: personBody(draft), headers: onceOnly(draft.keys.person) }),
        );
        personId = registered.id;
        onProgress({ personId });
      }
      if (!draft.isAdmittedNow) return personId;
      const params = { path: { personId } };
      if (!draft.isOrderSaved) {
        await take(
          api.POST('/people/{personId}/legal-bases', {
            params,
            body: orderBody(draft),
            headers: onceOnly(draft.keys.order),
          }),
        );
        onProgress({ isOrderSaved: true });
      }
      await take(
        api.POST('/people/{personId}/movements', {
          params,
          body: movementBody(draft),
          headers: onceOnly(draft.keys.movement),
        }),
      );
      return personId;
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key('people') }),
        queries.invalidateQueries({ queryKey: key('today') }),
      ]),
  });
}
