import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi } from '../../app/session';
import { usePersonChange, usePersonKey } from './person.api';

type Schemas = components['schemas'];
export type Duty = Schemas['DutyResponse'];
export type ExemptionReason = Schemas['ExemptionReason'];

export function useDuties(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('duties'),
    queryFn: () => take(api.GET('/people/{personId}/duties', { params: { path: { personId } } })),
  });
}

export function useCompleteDuty(personId: string, dutyId: string) {
  const api = useApi();
  return usePersonChange(personId, (body: Schemas['CompleteDutyDto']) =>
    take(api.POST('/duties/{dutyId}/completion', { params: { path: { dutyId } }, body })),
  );
}

export function useSnoozeDuty(personId: string, dutyId: string) {
  const api = useApi();
  return usePersonChange(personId, (body: Schemas['SnoozeDutyDto']) =>
    take(api.POST('/duties/{dutyId}/snooze', { params: { path: { dutyId } }, body })),
  );
}

export function useExemptDuty(personId: string, dutyId: string) {
  const api = useApi();
  return usePersonChange(personId, (body: Schemas['ExemptDutyDto']) =>
    take(api.POST('/duties/{dutyId}/exemptions', { params: { path: { dutyId } }, body })),
  );
}
