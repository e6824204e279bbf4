import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import type { InstrumentDefinition } from '@throughcare/assessment';
import { useApi, useKey } from '../../app/session';

export type InstrumentUse = components['schemas']['InstrumentUse'];

export function useInstrumentUses() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instruments', 'uses'),
    queryFn: () => take(api.GET('/instruments/uses')),
  });
}

/** Waits while the version is not known yet. */
export function useWholeInstrument(code: string, version: string | null) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument', code, version),
    staleTime: Infinity,
    enabled: version !== null,
    queryFn: async () => {
      const { definition } = await take(
        api.GET('/instruments/{code}/{version}', {
          params: { path: { code, version: version ?? '' } },
        }),
      );
      return definition as unknown as InstrumentDefinition;
    },
  });
}

/** Takes a version out of use, or puts it back, with the reason that whoever would use it is shown. */
export function useSwitchInstrument(code: string, version: string) {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const params = { path: { code, version } };
  return useMutation({
    mutationFn: ({ to, reason, once }: { to: 'stop' | 'resume'; reason: string; once: string }) =>
      to === 'stop'
        ? take(
            api.POST('/instruments/{code}/{version}/stop', {
              params,
              headers: onceOnly(once),
              body: { reason },
            }),
          )
        : take(
            api.POST('/instruments/{code}/{version}/resumption', {
              params,
              headers: onceOnly(once),
              body: { reason },
            }),
          ),
    onSuccess: () => cache.invalidateQueries({ queryKey: key('instruments') }),
  });
}
