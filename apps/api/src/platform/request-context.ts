import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** What belongs to the request or job under way: who acts, and the transaction it has opened. */
export interface RequestContext {
  readonly requestId: string;
  actorId?: string;
  manager?: EntityManager;
  statements: number;
  /** What has to be kept whatever becomes of the transaction under way; done once its connection is free again. */
  afterwards?: (() => Promise<void>)[];
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInContext<Result>(context: RequestContext, work: () => Result): Result {
  return storage.run(context, work);
}

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}
