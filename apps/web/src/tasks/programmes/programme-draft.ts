import { OFFENCE_FLAGS, RISK_LEVELS, SETTINGS, SEXES } from '@throughcare/domain';
import type { DefineProgramme, Programme } from './programmes.api';

type Kind = 'group' | 'one-to-one';

/** A run of sessions of one kind: title of its module, one session a line. */
export interface PartDraft {
  readonly key: string;
  readonly title: string;
  readonly sessions: string;
  readonly minutes: string;
  readonly kind: Kind;
  readonly isRiskReducing: boolean;
}

/** A programme as it is written; numbers stay words until they are sent. */
export interface ProgrammeDraft {
  readonly name: string;
  readonly code: string;
  readonly summary: string;
  readonly targetNeeds: readonly string[];
  readonly levels: readonly string[];
  readonly settings: readonly string[];
  readonly sexes: readonly string[];
  readonly requiredOffenceFlags: readonly string[];
  readonly excludedOffenceFlags: readonly string[];
  readonly needsConviction: boolean;
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly tags: readonly string[];
  readonly parts: readonly PartDraft[];
  readonly groupLeast: string;
  readonly groupMost: string;
  readonly weeks: string;
  readonly share: string;
  readonly evidenceNote: string;
  readonly accreditation: string;
}

export const aPart = (changes: Partial<PartDraft> = {}): PartDraft => ({
  key: crypto.randomUUID(),
  title: '',
  sessions: '',
  minutes: '90',
  kind: 'group',
  isRiskReducing: true,
  ...changes,
});

export function firstDraft(from?: Programme): ProgrammeDraft {
  const asked = from?.eligibility ?? {};
  const list = (name: string) => (Array.isArray(asked[name]) ? (asked[name] as string[]) : []);
  const number = (name: string) => (typeof asked[name] === 'number' ? String(asked[name]) : '');
  return {
    name: from?.name ?? '',
    code: from?.code ?? '',
    summary: from?.summary ?? '',
    targetNeeds: from?.targetNeeds ?? [],
    levels: list('levels'),
    settings: list('settings'),
    sexes: list('sexes'),
    requiredOffenceFlags: list('requiredOffenceFlags'),
    excludedOffenceFlags: list('excludedOffenceFlags'),
    needsConviction: asked['needsConviction'] === true,
    ageFrom: number('ageFrom'),
    ageTo: number('ageTo'),
    tags: from?.tags ?? [],
    parts: from ? partsOf(from) : [aPart()],
    groupLeast: from ? String(from.groupLeast) : '4',
    groupMost: from ? String(from.groupMost) : '12',
    weeks: from ? String(Math.max(1, Math.round(from.lengthDays / 7))) : '',
    share: from ? String(Math.round(from.completionShare * 100)) : '80',
    evidenceNote: from?.evidenceNote ?? '',
    accreditation: from?.accreditation ?? '',
  };
}

/** Sessions of a module that follow each other alike make one part. */
function partsOf({ modules }: Programme): readonly PartDraft[] {
  return modules.flatMap((module) => {
    const parts: PartDraft[] = [];
    for (const { title, minutes, kind, isRiskReducing } of module.sessions) {
      const last = parts.at(-1);
      const isAlike =
        last?.minutes === String(minutes) &&
        last.kind === kind &&
        last.isRiskReducing === isRiskReducing;
      if (last && isAlike)
        parts[parts.length - 1] = { ...last, sessions: `${last.sessions}\n${title}` };
      else
        parts.push(
          aPart({
            title: module.title,
            sessions: title,
            minutes: String(minutes),
            kind: kind as Kind,
            isRiskReducing,
          }),
        );
    }
    return parts;
  });
}

export const sessionsOf = ({ sessions }: PartDraft): readonly string[] =>
  sessions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Parts that follow each other under one title are one module. */
function modulesOf(draft: ProgrammeDraft): DefineProgramme['modules'] {
  const modules: { code: string; title: string; sessions: SessionBody[] }[] = [];
  for (const part of draft.parts) {
    const title = part.title.trim();
    const sessions = sessionsOf(part).map((session) => ({
      title: session,
      minutes: Number(part.minutes),
      kind: part.kind,
      isRiskReducing: part.isRiskReducing,
    }));
    const last = modules.at(-1);
    if (last?.title === title) last.sessions.push(...sessions);
    else modules.push({ code: `M${modules.length + 1}`, title, sessions });
  }
  return modules;
}
type SessionBody = DefineProgramme['modules'][number]['sessions'][number];

/** What this form does not ask (languages, reading, time left, programmes first) stays as the earlier version had it. */
export function bodyOf(draft: ProgrammeDraft, from?: Programme): DefineProgramme {
  const choose = <Choice extends string>(known: readonly Choice[], chosen: readonly string[]) => {
    const kept = known.filter((one) => chosen.includes(one));
    return kept.length > 0 ? kept : undefined;
  };
  const age = (words: string) => (words.trim() ? Number(words) : undefined);
  return {
    code: draft.code.trim(),
    name: draft.name.trim(),
    ...(draft.summary.trim() && { summary: draft.summary.trim() }),
    targetNeeds: draft.targetNeeds as DefineProgramme['targetNeeds'],
    modules: modulesOf(draft),
    groupLeast: Number(draft.groupLeast),
    groupMost: Number(draft.groupMost),
    eligibility: {
      ...(from?.eligibility as DefineProgramme['eligibility']),
      levels: choose(RISK_LEVELS, draft.levels),
      settings: choose(SETTINGS, draft.settings),
      sexes: choose(SEXES, draft.sexes),
      requiredOffenceFlags: choose(OFFENCE_FLAGS, draft.requiredOffenceFlags),
      excludedOffenceFlags: choose(OFFENCE_FLAGS, draft.excludedOffenceFlags),
      needsConviction: draft.needsConviction || undefined,
      ageFrom: age(draft.ageFrom),
      ageTo: age(draft.ageTo),
    },
    tags: draft.tags as DefineProgramme['tags'],
    lengthDays: Number(draft.weeks) * 7,
    completionShare: Number(draft.share) / 100,
    evidenceNote: draft.evidenceNote.trim(),
    accreditation: draft.accreditation.trim() || null,
  };
}

/** What is missing or cannot be: field → key of its sentence. */
export function wrongIn(draft: ProgrammeDraft): Readonly<Record<string, string>> {
  const whole = (words: string, least: number, most: number) =>
    /^\d+$/.test(words.trim()) && Number(words) >= least && Number(words) <= most;
  const isAge = (words: string) => words.trim() === '' || whole(words, 0, 120);
  const parts = draft.parts.flatMap((part, at): [string, string][] => [
    ...(part.title.trim() ? [] : [[`parts.${at}.title`, 'part-title-missing'] as [string, string]]),
    ...(sessionsOf(part).length > 0
      ? []
      : [[`parts.${at}.sessions`, 'sessions-missing'] as [string, string]]),
    ...(whole(part.minutes, 1, 600)
      ? []
      : [[`parts.${at}.minutes`, 'minutes-wrong'] as [string, string]]),
  ]);
  return {
    ...(!draft.name.trim() && { name: 'name-missing' }),
    ...(!draft.code.trim() && { code: 'code-missing' }),
    ...(draft.targetNeeds.length === 0 && { targetNeeds: 'needs-missing' }),
    ...(!isAge(draft.ageFrom) && { ageFrom: 'age-wrong' }),
    ...(!isAge(draft.ageTo) && { ageTo: 'age-wrong' }),
    ...(draft.ageFrom.trim() &&
      draft.ageTo.trim() &&
      Number(draft.ageTo) < Number(draft.ageFrom) && { ageTo: 'age-order' }),
    ...Object.fromEntries(parts),
    ...(!whole(draft.groupLeast, 1, 100) && { groupLeast: 'group-wrong' }),
    ...(!whole(draft.groupMost, 1, 100)
      ? { groupMost: 'group-wrong' }
      : Number(draft.groupMost) < Number(draft.groupLeast) && { groupMost: 'group-order' }),
    ...(!whole(draft.weeks, 1, 520) && { weeks: 'weeks-wrong' }),
    ...(!whole(draft.share, 1, 100) && { share: 'share-wrong' }),
    ...(!draft.evidenceNote.trim() && { evidenceNote: 'evidence-missing' }),
  };
}
