import { useQuery } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';
import { usePersonChange, usePersonKey } from '../person/person.api';

type Schemas = components['schemas'];
export type Community = Schemas['CommunityResponse'];
export type Supervision = Schemas['SupervisionResponse'];
export type Condition = Schemas['ConditionResponse'];
export type Contact = Schemas['SupervisionContactResponse'];
export type Setback = Schemas['SetbackResponse'];
export type Pathway = Schemas['PathwayResponse'];
export type SupervisionRow = Schemas['SupervisionRow'];

export function useSupervisions(view: 'mine' | 'office', page: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('supervisions', view, page),
    queryFn: () => take(api.GET('/supervisions', { params: { query: { view, page, size: 50 } } })),
  });
}

export function useCommunity(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('community'),
    queryFn: () =>
      take(api.GET('/people/{personId}/community', { params: { path: { personId } } })),
  });
}

interface New<Body> {
  readonly body: Body;
  readonly once: string;
}

interface Changed<Body> {
  readonly id: string;
  readonly body: Body;
}

/** Everything new about a person's life outside: one hook for each kind of thing. */
export function useBeginSupervision(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['BeginSupervisionDto']>) =>
    take(
      api.POST('/people/{personId}/supervisions', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function usePlanContact(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['PlanContactDto']>) =>
    take(
      api.POST('/people/{personId}/supervision-contacts', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useRecordSetback(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['RecordSetbackDto']>) =>
    take(
      api.POST('/people/{personId}/setbacks', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useRecordStatus(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['RecordStatusDto']>) =>
    take(
      api.POST('/people/{personId}/status-periods', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useRecordMilestone(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['RecordMilestoneDto']>) =>
    take(
      api.POST('/people/{personId}/milestones', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useOpenPathway(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['OpenPathwayDto']>) =>
    take(
      api.POST('/people/{personId}/pathways', {
        params: { path: { personId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useImposeCondition(personId: string, supervisionId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['ImposeConditionDto']>) =>
    take(
      api.POST('/supervisions/{supervisionId}/conditions', {
        params: { path: { supervisionId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useExplainCondition(personId: string, conditionId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ body, once }: New<Schemas['ExplainConditionDto']>) =>
    take(
      api.POST('/conditions/{conditionId}/explanations', {
        params: { path: { conditionId } },
        body,
        headers: onceOnly(once),
      }),
    ),
  );
}

export function useRewordCondition(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['ChangeConditionDto']>) =>
    take(
      api.POST('/conditions/{conditionId}/changes', {
        params: { path: { conditionId: id } },
        body,
      }),
    ),
  );
}

export function useEndCondition(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['EndConditionDto']>) =>
    take(
      api.POST('/conditions/{conditionId}/end', {
        params: { path: { conditionId: id } },
        body,
      }),
    ),
  );
}

export function useSetLevel(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['SetLevelDto']>) =>
    take(
      api.POST('/supervisions/{supervisionId}/level', {
        params: { path: { supervisionId: id } },
        body,
      }),
    ),
  );
}

export function useEndSupervision(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['EndSupervisionDto']>) =>
    take(
      api.POST('/supervisions/{supervisionId}/end', {
        params: { path: { supervisionId: id } },
        body,
      }),
    ),
  );
}

export function useMoveContact(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['MoveContactDto']>) =>
    take(
      api.POST('/supervision-contacts/{contactId}/moves', {
        params: { path: { contactId: id } },
        body,
      }),
    ),
  );
}

export function useHearAccount(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['HearAccountDto']>) =>
    take(api.POST('/setbacks/{setbackId}/account', { params: { path: { setbackId: id } }, body })),
  );
}

export function useAnswerSetback(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['AnswerSetbackDto']>) =>
    take(api.POST('/setbacks/{setbackId}/response', { params: { path: { setbackId: id } }, body })),
  );
}

export function useAppealSetback(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['AppealSetbackDto']>) =>
    take(api.POST('/setbacks/{setbackId}/appeal', { params: { path: { setbackId: id } }, body })),
  );
}

export function useUpholdSetback(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['UpholdSetbackDto']>) =>
    take(
      api.POST('/setbacks/{setbackId}/upholding', { params: { path: { setbackId: id } }, body }),
    ),
  );
}

export function useWithdrawSetback(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['WithdrawSetbackDto']>) =>
    take(
      api.POST('/setbacks/{setbackId}/withdrawal', { params: { path: { setbackId: id } }, body }),
    ),
  );
}

export function useMovePathway(personId: string) {
  const api = useApi();
  return usePersonChange(personId, ({ id, body }: Changed<Schemas['MovePathwayDto']>) =>
    take(api.POST('/pathways/{pathwayId}/moves', { params: { path: { pathwayId: id } }, body })),
  );
}
