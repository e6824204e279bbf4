import { Refusal } from '../foundations/refusal';

/** What is known about two records before they are joined. */
export interface MergeRequest {
  readonly keepId: string;
  readonly mergeId: string;
  /** Ids a record was already merged into, if any. */
  readonly keepMergedIntoId?: string;
  readonly mergeMergedIntoId?: string;
  /** Pairs someone decided are not the same person; the decision is remembered. */
  readonly declaredDifferent: readonly (readonly [string, string])[];
}

/** Refuses a merge that would lose the way back or overrule a remembered "not the same person". */
export function checkMerge(request: MergeRequest): void {
  const { keepId, mergeId } = request;
  if (keepId === mergeId) throw new Refusal('merge.same-record');
  if (request.keepMergedIntoId || request.mergeMergedIntoId) {
    throw new Refusal('merge.already-merged');
  }
  if (request.declaredDifferent.some((pair) => pair.includes(keepId) && pair.includes(mergeId))) {
    throw new Refusal('merge.declared-different');
  }
}
