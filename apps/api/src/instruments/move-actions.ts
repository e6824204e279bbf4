import type { InstrumentVersionMove } from '@throughcare/domain';

/** How the trail calls each step of a version. */
export const MOVE_ACTIONS: Readonly<Record<InstrumentVersionMove | 'begin', string>> = {
  begin: 'instrument-version.begun',
  'hand-in': 'instrument-version.handed-in',
  'take-back': 'instrument-version.taken-back',
  approve: 'instrument-version.approved',
  return: 'instrument-version.returned',
  reopen: 'instrument-version.reopened',
  publish: 'instrument-version.published',
  retire: 'instrument-version.retired',
  discard: 'instrument-version.discarded',
};
