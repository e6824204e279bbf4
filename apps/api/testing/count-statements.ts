import pg from 'pg';
import { currentContext } from '../src/platform/request-context';

/** Counts what requests send to PostgreSQL, whoever sends it: BEGIN and COMMIT too. Timers of the service are left out. */
export function countStatements(): { readonly since: () => number; stop(): void } {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const query = prototype.query;
  let sent = 0;
  let read = 0;
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    if (currentContext()) sent += 1;
    return query.apply(this, args);
  };
  return {
    since() {
      const count = sent - read;
      read = sent;
      return count;
    },
    stop() {
      prototype.query = query;
    },
  };
}
