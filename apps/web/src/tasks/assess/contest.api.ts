import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type Contest = Schemas['ContestResponse'];
export type ContestSummary = Schemas['ContestSummary'];
export type ProposedAnswer = Schemas['ProposedAnswerDto'];

export function useContest(contestId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('contest', contestId),
    queryFn: () => take(api.GET('/contests/{contestId}', { params: { path: { contestId } } })),
  });
}

/** What a contest touches is asked for again: itself, the person, the assessment, the lists it waits in. */
function useRenew() {
  const queries = useQueryClient();
  const key = useKey();
  return (contest: Pick<Contest, 'personId' | 'assessmentId'> & { readonly id?: string }) =>
    Promise.all(
      [
        key('person', contest.personId),
        key('assessment', contest.assessmentId),
        ...(contest.id ? [key('contest', contest.id)] : []),
        key('contests'),
        key('today'),
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}

export function useMakeContest(personId: string, assessmentId: string) {
  const api = useApi();
  const renew = useRenew();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: Schemas['MakeContestDto'] }) =>
      take(
        api.POST('/assessments/{assessmentId}/contests', {
          params: { path: { assessmentId } },
          headers: onceOnly(once),
          body,
        }),
      ),
    onSuccess: () => renew({ personId, assessmentId }),
  });
}

/** What a reviewer does with a contest, each naming the revision it saw. */
export type ContestMove =
  | { readonly kind: 'review' }
  | { readonly kind: 'proposal'; readonly answers: readonly ProposedAnswer[] }
  | {
      readonly kind: 'decision';
      readonly outcome: Schemas['ContestOutcome'];
      readonly explanation: string;
      readonly note: string | null;
    }
  | { readonly kind: 'taking-back'; readonly reason: string };

export function useMoveContest(contest: Contest) {
  const api = useApi();
  const renew = useRenew();
  const params = { path: { contestId: contest.id } };
  return useMutation({
    mutationFn: ({ move, revision }: { move: ContestMove; revision: number }) => {
      switch (move.kind) {
        case 'review':
          return take(api.POST('/contests/{contestId}/review', { params, body: { revision } }));
        case 'proposal':
          return take(
            api.PUT('/contests/{contestId}/proposal', {
              params,
              body: { revision, answers: [...move.answers] },
            }),
          );
        case 'decision': {
          const { outcome, explanation, note } = move;
          return take(
            api.POST('/contests/{contestId}/decision', {
              params,
              body: { revision, outcome, explanation, note },
            }),
          );
        }
        case 'taking-back':
          return take(
            api.POST('/contests/{contestId}/taking-back', {
              params,
              body: { revision, reason: move.reason },
            }),
          );
      }
    },
    onSettled: () => renew(contest),
  });
}
