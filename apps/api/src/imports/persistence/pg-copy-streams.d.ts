declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A stream that `client.query` takes and that sends what is written to COPY … FROM STDIN. */
  export function from(text: string): Writable & Submittable;
}
