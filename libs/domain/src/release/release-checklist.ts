import type { IsoDate } from '../foundations/iso-date';
import { addDays, daysBetween } from '../foundations/iso-date';
import { defineLifecycle } from '../foundations/lifecycle';
import { Refusal } from '../foundations/refusal';

/** What someone needs on the day they leave (NMR-108, NMR-110). */
export const CHECKLIST_ITEMS = [
  'bank-account',
  'identity-papers',
  'home',
  'income',
  'work-or-course',
  'family',
  'victim-notice',
  'first-contact',
  'health-appointment',
  'medication',
  'clothing',
  'money',
  'travel',
  'file-copy',
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

/** Days before earliest release at which the list is looked at. */
export const CHECKLIST_OFFSETS = [180, 90, 30, 7, 1] as const;
export type ChecklistOffset = (typeof CHECKLIST_OFFSETS)[number];

export const CHECKLIST_OWNERS = [
  'case-manager',
  'community-officer',
  'person',
  'health-care',
  'victim-liaison',
  'wing-staff',
  'partner',
] as const;
export type ChecklistOwner = (typeof CHECKLIST_OWNERS)[number];

export interface ChecklistRule {
  readonly item: ChecklistItem;
  readonly daysBefore: ChecklistOffset;
  readonly owner: ChecklistOwner;
  /** Asked only of people for whom it matters: a health flag, a victim on record. */
  readonly onlyFor?: 'health-flag' | 'victim';
}

/** Demo jurisdiction; owners are the usual ones and can be changed line by line. */
export const DEFAULT_CHECKLIST: readonly ChecklistRule[] = [
  { item: 'bank-account', daysBefore: 180, owner: 'case-manager' },
  { item: 'identity-papers', daysBefore: 90, owner: 'case-manager' },
  { item: 'home', daysBefore: 90, owner: 'case-manager' },
  { item: 'income', daysBefore: 90, owner: 'person' },
  { item: 'work-or-course', daysBefore: 90, owner: 'case-manager' },
  { item: 'family', daysBefore: 90, owner: 'person' },
  { item: 'victim-notice', daysBefore: 90, owner: 'victim-liaison', onlyFor: 'victim' },
  { item: 'first-contact', daysBefore: 30, owner: 'community-officer' },
  { item: 'health-appointment', daysBefore: 30, owner: 'health-care', onlyFor: 'health-flag' },
  { item: 'medication', daysBefore: 7, owner: 'health-care', onlyFor: 'health-flag' },
  { item: 'clothing', daysBefore: 7, owner: 'wing-staff' },
  { item: 'money', daysBefore: 7, owner: 'case-manager' },
  { item: 'travel', daysBefore: 7, owner: 'case-manager' },
  { item: 'file-copy', daysBefore: 1, owner: 'case-manager' },
];

export const CHECKLIST_STATES = ['to-do', 'in-hand', 'blocked', 'done', 'not-needed'] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

export const checklistLifecycle = defineLifecycle<
  ChecklistState,
  'start' | 'block' | 'finish' | 'waive' | 'reopen'
>('checklist', {
  'to-do': { start: 'in-hand', block: 'blocked', finish: 'done', waive: 'not-needed' },
  'in-hand': { block: 'blocked', finish: 'done', waive: 'not-needed' },
  blocked: { start: 'in-hand', finish: 'done', waive: 'not-needed' },
  done: { reopen: 'in-hand' },
  'not-needed': { reopen: 'to-do' },
});

export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly daysBefore: ChecklistOffset;
  readonly owner: ChecklistOwner;
  /** The named user or partner who owns it, once known. */
  readonly ownerId?: string;
  readonly dueOn: IsoDate;
  readonly state: ChecklistState;
  /** What shows that it is done, or what stands in the way. */
  readonly evidence?: string;
}

/** The checklist of one release, due dates counted back from it. */
export function checklistFor(
  releaseOn: IsoDate,
  person: { readonly hasHealthFlag: boolean; readonly hasVictim: boolean },
  rules: readonly ChecklistRule[] = DEFAULT_CHECKLIST,
): readonly ChecklistLine[] {
  return rules
    .filter(({ onlyFor }) => onlyFor !== 'health-flag' || person.hasHealthFlag)
    .filter(({ onlyFor }) => onlyFor !== 'victim' || person.hasVictim)
    .map(({ item, daysBefore, owner }) => ({
      item,
      daysBefore,
      owner,
      dueOn: addDays(releaseOn, -daysBefore),
      state: 'to-do',
    }));
}

/** Moves a line; finishing, blocking and waiving say by what, so that it can be believed on release day. */
export function moveChecklistLine<L extends ChecklistLine>(
  line: L,
  move: 'start' | 'block' | 'finish' | 'waive' | 'reopen',
  evidence?: string,
): L {
  const needsEvidence = move === 'block' || move === 'finish' || move === 'waive';
  if (needsEvidence && !evidence?.trim()) throw new Refusal('checklist.evidence-missing', { move });
  const state = checklistLifecycle.move(line.state, move);
  return { ...line, state, evidence: evidence ?? line.evidence };
}

export interface ReleaseReadiness {
  /** Whole percent of needed lines that are done. */
  readonly percent: number;
  readonly done: number;
  readonly needed: number;
  readonly late: number;
  readonly daysToGo: number;
  /** What is missing and whose it is, the most pressing owner first. */
  readonly missing: readonly MissingByOwner[];
}

export interface MissingByOwner {
  readonly owner: ChecklistOwner;
  readonly ownerId?: string;
  readonly items: readonly ChecklistItem[];
  readonly dueOn: IsoDate;
  /** Days behind the earliest due date; 0 while in time. */
  readonly daysLate: number;
}

export function releaseReadiness(
  lines: readonly ChecklistLine[],
  releaseOn: IsoDate,
  today: IsoDate,
): ReleaseReadiness {
  const needed = lines.filter(({ state }) => state !== 'not-needed');
  const open = needed.filter(({ state }) => state !== 'done');
  const done = needed.length - open.length;
  return {
    percent: needed.length === 0 ? 100 : Math.floor((100 * done) / needed.length),
    done,
    needed: needed.length,
    late: open.filter(({ dueOn }) => dueOn < today).length,
    daysToGo: daysBetween(today, releaseOn),
    missing: byOwner(open, today),
  };
}

function byOwner(open: readonly ChecklistLine[], today: IsoDate): readonly MissingByOwner[] {
  const owners = new Map<string, ChecklistLine[]>();
  for (const line of open) {
    const key = `${line.owner}/${line.ownerId ?? ''}`;
    owners.set(key, [...(owners.get(key) ?? []), line]);
  }
  return [...owners.values()]
    .flatMap((lines) => {
      const [first] = [...lines].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
      if (!first) return [];
      const daysLate = Math.max(0, daysBetween(first.dueOn, today));
      const { owner, ownerId, dueOn } = first;
      return [{ owner, ownerId, items: lines.map(({ item }) => item), dueOn, daysLate }];
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
