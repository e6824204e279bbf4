import { defineLifecycle } from '../foundations/lifecycle';

export const IMPORT_STATES = [
  'uploaded',
  'checking',
  'checked',
  'loading',
  'loaded',
  'undoing',
  'undone',
  'failed',
  'cancelled',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export type ImportMove =
  | 'check'
  | 'finish-check'
  | 'load'
  | 'finish-load'
  | 'undo'
  | 'finish-undo'
  | 'keep-some'
  | 'fail'
  | 'cancel';

/** Nothing is written to a person's record before `load`, and everything `load` wrote can be taken back. */
export const importLifecycle = defineLifecycle<ImportState, ImportMove>('import', {
  uploaded: { check: 'checking', cancel: 'cancelled' },
  checking: { 'finish-check': 'checked', fail: 'failed', cancel: 'cancelled' },
  checked: { check: 'checking', load: 'loading', cancel: 'cancelled' },
  loading: { 'finish-load': 'loaded', fail: 'failed' },
  // Rows decided after the first load are loaded by a second one.
  loaded: { load: 'loading', undo: 'undoing' },
  // Records on which somebody has worked since are kept, and the import stays loaded with them.
  undoing: { 'finish-undo': 'undone', 'keep-some': 'loaded', fail: 'failed' },
  undone: {},
  // What was loaded before it failed can be taken back; what was not can be tried again.
  failed: { check: 'checking', load: 'loading', undo: 'undoing', cancel: 'cancelled' },
  cancelled: {},
});

export const IMPORT_ROW_STATES = [
  'waiting',
  'ready',
  'faulty',
  'review',
  'loaded',
  'skipped',
  'undone',
] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

/** What a worker decides about a row that may be someone, or something, already on file. */
export const IMPORT_DECISIONS = ['same', 'new', 'skip'] as const;
export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

/** States in which a background job has work to do. */
export const IMPORT_WORKING_STATES = [
  'checking',
  'loading',
  'undoing',
] as const satisfies readonly ImportState[];
