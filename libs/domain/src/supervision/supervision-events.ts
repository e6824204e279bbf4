import type { SetbackKind } from './setback';

/** What supervision announces; others react in the same transaction. */
export interface SupervisionBegun {
  readonly kind: 'supervision.begun';
  readonly personId: string;
  readonly supervisionId: string;
  readonly at: Date;
}

export interface SupervisionEnded {
  readonly kind: 'supervision.ended';
  readonly personId: string;
}

export interface SetbackRecorded {
  readonly kind: 'setback.recorded';
  readonly personId: string;
  readonly setbackId: string;
  readonly setback: SetbackKind;
  readonly at: Date;
}

export interface SetbackWithdrawn {
  readonly kind: 'setback.withdrawn';
  readonly personId: string;
  readonly setbackId: string;
}
