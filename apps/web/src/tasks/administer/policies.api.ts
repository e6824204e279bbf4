import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import type { PolicyCode } from '@throughcare/domain';
import { useApi, useKey } from '../../app/session';

export type PolicyInForce = components['schemas']['PolicyInForceResponse'];
export type PolicyPage = components['schemas']['PolicyPageResponse'];
export type PolicyVersion = components['schemas']['PolicyVersionResponse'];
export type DecidePolicy = components['schemas']['DecidePolicyDto'];

export function usePolicyBook() {
  const api = useApi();
  const key = useKey();
  return useQuery({ queryKey: key('policies'), queryFn: () => take(api.GET('/policies')) });
}

export function usePolicyPage(code: PolicyCode) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('policies', code),
    queryFn: () => take(api.GET('/policies/{code}', { params: { path: { code } } })),
  });
}

/** Puts a version into force from a day on, or takes back one that has not begun. */
export function usePolicyDecisions(code: PolicyCode) {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: key('policies') });
  const decide = useMutation({
    mutationFn: ({ once, ...body }: DecidePolicy & { once: string }) =>
      take(
        api.POST('/policies/{code}/versions', {
          params: { path: { code } },
          body,
          headers: onceOnly(once),
        }),
      ),
    onSuccess,
  });
  const takeBack = useMutation({
    mutationFn: (versionId: string) =>
      take(
        api.DELETE('/policies/{code}/versions/{versionId}', {
          params: { path: { code, versionId } },
        }),
      ),
    onSuccess,
  });
  return { decide, takeBack };
}
