import { Refusal } from '../foundations/refusal';
import type { AssessmentState } from './assessment';

/** What a countersigner said about one answer when sending an assessment back. */
export interface ReturnedComment {
  readonly itemCode: string;
  readonly dealtWithById?: string;
  readonly dealtWithAt?: Date;
  /** What the assessor did about it, or why the answer stays. */
  readonly reply?: string;
}

/** A comment is dealt with, or taken up again, only while its answers can change. */
export function settleComment<C extends ReturnedComment>(
  comment: C,
  settled: {
    readonly isDealtWith: boolean;
    readonly byId: string;
    readonly at: Date;
    readonly reply?: string;
  },
  assessment: { readonly state: AssessmentState },
): C {
  if (assessment.state !== 'draft')
    throw new Refusal('assessment.locked', { state: assessment.state });
  return {
    ...comment,
    dealtWithById: settled.isDealtWith ? settled.byId : undefined,
    dealtWithAt: settled.isDealtWith ? settled.at : undefined,
    reply: settled.isDealtWith ? settled.reply : comment.reply,
  };
}

/** Nothing is handed in again while a comment on one of its answers waits. */
export function requireCommentsSettled(comments: readonly ReturnedComment[]): void {
  const open = comments.filter(({ dealtWithAt }) => dealtWithAt === undefined);
  if (open.length > 0)
    throw new Refusal('assessment.comments-open', {
      items: [...new Set(open.map(({ itemCode }) => itemCode))],
    });
}
