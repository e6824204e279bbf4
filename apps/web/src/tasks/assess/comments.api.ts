import { useMutation, useQueryClient } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';
import type { Assessment } from './assess.api';

export type Returned = components['schemas']['ReturnResponse'];
export type ReturnedComment = components['schemas']['ReturnedCommentResponse'];

/** What still has to be looked at again, in the order of the returns. */
export function openComments(assessment: Pick<Assessment, 'returns'>): readonly ReturnedComment[] {
  return assessment.returns
    .flatMap(({ comments }) => comments)
    .filter(({ dealtWithAt }) => dealtWithAt === null);
}

/** Marks a comment as dealt with, or takes it up again; the draft on the page knows at once. */
export function useSettleComment(assessmentId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  const renew = (draft: Assessment) => queries.setQueryData(key('draft', assessmentId), draft);
  return useMutation({
    mutationFn: async ({
      comment,
      isDealtWith,
      reply,
    }: {
      comment: ReturnedComment;
      isDealtWith: boolean;
      reply: string | null;
    }) => {
      const params = { path: { assessmentId, commentId: comment.id } };
      await take(
        api.PUT('/assessments/{assessmentId}/comments/{commentId}', {
          params,
          body: { revision: comment.revision, isDealtWith, reply },
        }),
      );
    },
    // Settled or refused: what stands now is asked for.
    onSettled: async () => {
      const stands = await take(
        api.GET('/assessments/{assessmentId}', { params: { path: { assessmentId } } }),
      );
      const shown = queries.getQueryData<Assessment>(key('draft', assessmentId));
      // Answers on the page are the queue's; only the returns are renewed.
      renew(shown ? { ...shown, returns: stands.returns } : stands);
    },
  });
}
