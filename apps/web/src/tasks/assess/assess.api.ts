import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { compileInstrument, type InstrumentDefinition } from '@throughcare/assessment';
import { useApi, useKey, useUser } from '../../app/session';
import { AnswerQueue } from './answer-queue';

export type Assessment = components['schemas']['AssessmentResponse'];
export type AssessmentRow = components['schemas']['AssessmentRow'];
export type { InstrumentSummary } from '../person/instruments.api';
export { useInstruments } from '../person/instruments.api';
export type Fit = components['schemas']['FitResponse'];
export type StartAssessment = components['schemas']['StartAssessmentDto'];
export type Banner = components['schemas']['BannerResponse'];

export function useDefinition(code: string | undefined, version: string | undefined) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument', code, version),
    enabled: code !== undefined && version !== undefined,
    staleTime: Infinity,
    queryFn: async () => {
      const { definition } = await take(
        api.GET('/instruments/{code}/{version}', {
          params: { path: { code: code ?? '', version: version ?? '' } },
        }),
      );
      return definition as unknown as InstrumentDefinition;
    },
  });
}

/** The instrument ready for use: the same engine that scores in the service. */
export function useInstrument(code: string | undefined, version: string | undefined) {
  const query = useDefinition(code, version);
  const compiled = useMemo(
    () => (query.data ? compileInstrument(query.data) : undefined),
    [query.data],
  );
  return { ...query, compiled };
}

export function useAssessments(personId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'assessments'),
    queryFn: () =>
      take(api.GET('/people/{personId}/assessments', { params: { path: { personId } } })),
  });
}

export function useAssessment(assessmentId: string | null | undefined) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('assessment', assessmentId),
    enabled: Boolean(assessmentId),
    queryFn: () =>
      take(
        api.GET('/assessments/{assessmentId}', {
          params: { path: { assessmentId: assessmentId ?? '' } },
        }),
      ),
  });
}

/** The draft as it was when the page was opened; from then on the queue of answers knows better. */
export function useDraft(assessmentId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('draft', assessmentId),
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () =>
      take(api.GET('/assessments/{assessmentId}', { params: { path: { assessmentId } } })),
  });
}

export function useFit(personId: string, instrument: string | null) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'fit', instrument),
    enabled: instrument !== null,
    queryFn: () =>
      take(
        api.GET('/people/{personId}/assessments/fit', {
          params: { path: { personId }, query: { instrument: instrument ?? '' } },
        }),
      ),
  });
}

/** Everything known of a person's assessments is asked for again. */
function useRenew() {
  const queries = useQueryClient();
  const key = useKey();
  return async (personId: string, assessmentId?: string) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: key('person', personId) }),
      queries.invalidateQueries({ queryKey: key('assessment-work') }),
      queries.invalidateQueries({ queryKey: key('today') }),
      queries.invalidateQueries({ queryKey: key('people') }),
      ...(assessmentId
        ? [queries.invalidateQueries({ queryKey: key('assessment', assessmentId) })]
        : []),
    ]);
  };
}

export function useStart(personId: string) {
  const api = useApi();
  const renew = useRenew();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: StartAssessment }) =>
      take(
        api.POST('/people/{personId}/assessments', {
          params: { path: { personId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () => renew(personId),
  });
}

/** What can be done with an assessment as a whole; each names the revision it saw. */
export type AssessmentMove =
  | { readonly kind: 'submission' | 'countersignature' | 'reopening' }
  | {
      readonly kind: 'return';
      readonly note: string;
      readonly comments: readonly { readonly item: string; readonly comment: string }[];
    }
  | {
      readonly kind: 'abandonment';
      readonly reason: components['schemas']['AbandonReason'];
      readonly note: string | null;
    }
  | {
      readonly kind: 'withdrawal';
      readonly reason: components['schemas']['WithdrawReason'];
      readonly note: string | null;
    };

export function useMoveAssessment(personId: string, assessmentId: string) {
  const api = useApi();
  const renew = useRenew();
  const params = { path: { assessmentId } };
  return useMutation({
    mutationFn: ({ move, revision }: { move: AssessmentMove; revision: number }) => {
      switch (move.kind) {
        case 'submission':
          return take(
            api.POST('/assessments/{assessmentId}/submission', { params, body: { revision } }),
          );
        case 'countersignature':
          return take(
            api.POST('/assessments/{assessmentId}/countersignature', {
              params,
              body: { revision },
            }),
          );
        case 'reopening':
          return take(
            api.POST('/assessments/{assessmentId}/reopening', { params, body: { revision } }),
          );
        case 'return':
          return take(
            api.POST('/assessments/{assessmentId}/return', {
              params,
              body: { revision, note: move.note, comments: [...move.comments] },
            }),
          );
        case 'abandonment':
          return take(
            api.POST('/assessments/{assessmentId}/abandonment', {
              params,
              body: { revision, reason: move.reason, note: move.note },
            }),
          );
        case 'withdrawal':
          return take(
            api.POST('/assessments/{assessmentId}/withdrawal', {
              params,
              body: { revision, reason: move.reason, note: move.note },
            }),
          );
      }
    },
    onSuccess: () => renew(personId, assessmentId),
  });
}

export function useProposeLevel(personId: string, assessmentId: string) {
  const api = useApi();
  const renew = useRenew();
  return useMutation({
    mutationFn: ({
      once,
      body,
    }: {
      once: string;
      body: components['schemas']['ProposeOverrideDto'];
    }) =>
      take(
        api.POST('/assessments/{assessmentId}/overrides', {
          params: { path: { assessmentId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () => renew(personId, assessmentId),
  });
}

export function useDecideLevel(personId: string, assessmentId: string) {
  const api = useApi();
  const renew = useRenew();
  return useMutation({
    mutationFn: ({
      overrideId,
      body,
    }: {
      overrideId: string;
      body: components['schemas']['DecideOverrideDto'];
    }) =>
      take(
        api.POST('/overrides/{overrideId}/decision', { params: { path: { overrideId } }, body }),
      ),
    onSuccess: () => renew(personId, assessmentId),
  });
}

/** The queue that saves this draft's answers, kept on this device under the user's own key. */
export function useAnswerQueue(draft: Assessment) {
  const api = useApi();
  const user = useUser();
  const { id: assessmentId, answers } = draft;
  const [queue] = useState(() => {
    const made = new AnswerQueue({
      key: `throughcare.answers.${user?.id}.${assessmentId}`,
      storage: localStorage,
      send: ({ item, reply, seen }) =>
        take(
          api.PUT('/assessments/{assessmentId}/answers/{item}', {
            params: { path: { assessmentId, item } },
            body: {
              value: reply.value as never,
              status: reply.status,
              seen,
              language: reply.language,
              evidence: reply.evidence,
              sources: [...reply.sources] as components['schemas']['AnswerDto']['sources'],
            },
          }),
        ),
    });
    made.learn(Object.fromEntries(answers.map(({ item, revision }) => [item, revision])));
    return made;
  });
  useEffect(() => {
    const leave = queue.open();
    const again = () => void queue.flush();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      // Nothing may be sent later under another user's name: what cannot go now waits on this device.
      leave();
    };
  }, [queue]);
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return { queue, state };
}
