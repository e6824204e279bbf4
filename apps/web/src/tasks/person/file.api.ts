import { onceOnly, take, type components } from '@throughcare/api-client';
import { useState } from 'react';
import { useApi } from '../../app/session';
import { usePersonChange } from './person.api';

type Schemas = components['schemas'];

/** A key made once for each opened form: pressed twice, it creates once. */
function useOnce() {
  const [key] = useState(() => crypto.randomUUID());
  return onceOnly(key);
}

export function useRaiseAlert(personId: string) {
  const api = useApi();
  const headers = useOnce();
  return usePersonChange(personId, (body: Schemas['RaiseAlertDto']) =>
    take(api.POST('/people/{personId}/alerts', { params: { path: { personId } }, body, headers })),
  );
}

export function useEndAlert(personId: string, alertId: string) {
  const api = useApi();
  return usePersonChange(personId, (body: Schemas['EndAlertDto']) =>
    take(api.PATCH('/alerts/{alertId}', { params: { path: { alertId } }, body })),
  );
}

export function useAddContact(personId: string) {
  const api = useApi();
  const headers = useOnce();
  return usePersonChange(personId, (body: Schemas['ContactPersonDto']) =>
    take(
      api.POST('/people/{personId}/contacts', { params: { path: { personId } }, body, headers }),
    ),
  );
}

export function useAddDependant(personId: string) {
  const api = useApi();
  const headers = useOnce();
  return usePersonChange(personId, (body: Schemas['DependantDto']) =>
    take(
      api.POST('/people/{personId}/dependants', { params: { path: { personId } }, body, headers }),
    ),
  );
}

export function useRecordMovement(personId: string) {
  const api = useApi();
  const headers = useOnce();
  return usePersonChange(personId, (body: Schemas['RecordMovementDto']) =>
    take(
      api.POST('/people/{personId}/movements', { params: { path: { personId } }, body, headers }),
    ),
  );
}

export function useRecordOrder(personId: string) {
  const api = useApi();
  const headers = useOnce();
  return usePersonChange(personId, (body: Schemas['RecordLegalBasisDto']) =>
    take(
      api.POST('/people/{personId}/legal-bases', { params: { path: { personId } }, body, headers }),
    ),
  );
}

export function useAmendPerson(personId: string) {
  const api = useApi();
  return usePersonChange(personId, (body: Schemas['AmendPersonDto']) =>
    take(api.PATCH('/people/{personId}', { params: { path: { personId } }, body })),
  );
}
