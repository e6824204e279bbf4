import type { CheckedRow } from '@throughcare/domain';

/** A row on its way through the check: what it says, whose it is, what is wrong with it. */
export interface RowUnderCheck extends CheckedRow {
  readonly line: number;
  readonly personId: string | null;
  readonly siteId: string | null;
}
