import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey, useUser } from '../../app/session';
import type { AnswerQueue, MetAnswer } from './answer-queue';
import type { Assessment } from './assess.api';

/** Milliseconds between two looks at what colleagues have answered. */
const EVERY = 4000;

type SavedAnswer = components['schemas']['AnswerResponse'];

/** Who else answered a question, and when; by question. */
export type Colleagues = Readonly<Record<string, Pick<SavedAnswer, 'by' | 'at'>>>;

/** What colleagues answer on the same draft shows within seconds; only what is new is sent. */
export function useColleagues(
  { id: assessmentId, state }: Pick<Assessment, 'id' | 'state'>,
  queue: AnswerQueue,
): Colleagues {
  const api = useApi();
  const key = useKey();
  const user = useUser();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: key('draft-answers', assessmentId),
    enabled: state === 'draft',
    refetchInterval: EVERY,
    gcTime: 0,
    // A look that fails is repeated soon; the queue says what the network is like.
    retry: false,
    queryFn: async () => {
      const found = await take(
        api.GET('/assessments/{assessmentId}/answers', {
          params: { path: { assessmentId }, query: { version: queue.version() } },
        }),
      );
      const before = queries.getQueryData<typeof found>(key('draft-answers', assessmentId));
      return found.answers.length > 0 ? found : { ...found, answers: before?.answers ?? [] };
    },
  });
  useEffect(() => {
    if (!data) return;
    queue.meet(data.answers as unknown as MetAnswer[]);
    // Handed in or given up by a colleague: the page must say so.
    if (data.state !== 'draft' && state === 'draft')
      void queries.invalidateQueries({ queryKey: key('draft', assessmentId) });
    // The key is made anew with every render and means the same.
  }, [data, queue, queries, state, assessmentId]);
  return Object.fromEntries(
    (data?.answers ?? [])
      .filter(({ by, isPrefilled }) => by.id !== user?.id && !isPrefilled)
      .map(({ item, by, at }) => [item, { by, at }]),
  );
}
