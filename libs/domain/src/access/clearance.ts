import type { Role } from './role';

/**
 * Parts of a record that being responsible for someone does not open by itself:
 * health details, victim liaison, dependants (NMR 7(f)), and restricted people.
 */
export const CLEARANCES = ['health', 'victim', 'dependants', 'restricted'] as const;

export type Clearance = (typeof CLEARANCES)[number];

/** What a new user of the role starts with; an administrator grants more, one user at a time. */
export const DEFAULT_CLEARANCES = {
  caseworker: ['dependants'],
  'probation-officer': ['dependants'],
  facilitator: [],
  supervisor: ['dependants', 'health'],
  manager: [],
  'partner-worker': [],
  'instrument-author': [],
  administrator: [],
  auditor: [],
} as const satisfies Record<Role, readonly Clearance[]>;
