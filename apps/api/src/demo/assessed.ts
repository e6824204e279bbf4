import {
  compileInstrument,
  type Answer,
  type AnswerValue,
  type CompiledInstrument,
  type Item,
  type Score,
} from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import {
  addDays,
  DEFAULT_CALENDAR,
  endOfDay,
  isPriorityNeed,
  OVERRIDE_REASONS,
  reassessmentDue,
  RISK_LEVELS,
  type NeedDomain,
  type RiskLevel,
  type Setting,
} from '@throughcare/domain';
import { levelOf } from '../assessments/level-of';
import { answerDuty, instant, note, pending, type Episode } from './custody';
import type { DemoUser } from './country';
import { STRENGTHS, WORDS } from './phrases';
import type { Traits } from './person-made';
import type { Chance } from './random';
import { answerTasks } from './rounds';
import type { Rows } from './rows';

/** A need as found, with what the plan needs to answer it. */
export interface FoundNeed {
  readonly id: string;
  readonly domain: NeedDomain;
  readonly level: string;
  readonly isPriority: boolean;
}

export interface Findings {
  readonly needs: readonly FoundNeed[];
  readonly assessmentId: string;
  readonly signedOn: string;
}

export interface Conduct {
  readonly episode: Episode;
  readonly assessor: DemoUser;
  readonly on: string;
  readonly setting: Setting;
  readonly moment: string;
  readonly supervisor: DemoUser;
}

const compiled = new Map<string, CompiledInstrument>();

function instrument(code: string): CompiledInstrument {
  let found = compiled.get(code);
  if (!found) {
    const definition = findInstrument(code);
    if (!definition) throw new Error(`no instrument ${code}`);
    compiled.set(code, (found = compileInstrument(definition)));
  }
  return found;
}

const TRAIT_OF: Readonly<Record<string, keyof Traits>> = {
  accommodation: 'housing',
  employment: 'work',
  education: 'schooling',
  'money-documents': 'money',
  drugs: 'drugs',
  alcohol: 'alcohol',
  health: 'health',
  family: 'family',
  community: 'peers',
  thinking: 'thinking',
  'offence-analysis': 'risk',
  'risk-of-harm': 'risk',
};

/** The static predictor, from the record; its level is the person's until someone decides otherwise. */
export function assessRisk(
  chance: Chance,
  rows: Rows,
  conduct: Conduct,
  { isCertain = false } = {},
): RiskLevel | undefined {
  const { episode, on } = conduct;
  const { person } = episode;
  if (!episode.sentencedOn || episode.sentencedOn > on) return undefined;
  const answers: Record<string, Answer> = {
    gender: { value: person.sex === 'female' ? 'FEMALE' : 'MALE' },
    dateOfBirth: { value: person.bornOn },
    dateOfCurrentConviction: { value: episode.sentencedOn },
    dateAtStartOfFollowupCalculated: { value: on },
    totalNumberOfSanctionsForAllOffences: { value: person.sanctions },
    ageAtFirstSanction: { value: person.ageAtFirstSanction },
    currentOffenceCode: { value: episode.offenceCode },
  };
  const score = instrument('ew-ogrs3').score(answers, context(conduct));
  const scored = levelOf(score);
  if (!scored) return undefined;
  const id = chance.uuid();
  const proposed =
    !isCertain && chance.is(0.07) ? otherLevel(chance, scored, person.traits.risk) : undefined;
  const accepted = proposed !== undefined && chance.is(0.7);
  const final = accepted ? proposed : scored;
  const countersigned = final === 'high' || final === 'very-high';
  addAssessment(chance, rows, conduct, {
    id,
    code: 'ew-ogrs3',
    score,
    scored,
    final,
    countersigned,
    answers,
  });
  if (proposed) addOverride(chance, rows, conduct, id, scored, proposed, accepted);
  person.row['final_level'] = final;
  addReassessmentClock(chance, rows, conduct, id, final);
  return final;
}

/** The needs profile: answers drawn from hidden traits, levels found by the instrument's own rules. */
export function assessNeeds(
  chance: Chance,
  rows: Rows,
  conduct: Conduct,
  eased: ReadonlySet<string>,
): Findings {
  const { episode, on } = conduct;
  const { person } = episode;
  const engine = instrument('throughcare-needs');
  const answers: Record<string, Answer> = {};
  // Some questions are asked only after others are answered, so the visible list is walked until it is all answered.
  for (let round = 0; round < 4; round += 1) {
    const open = engine
      .visibleItems(answers, context(conduct))
      .filter((item) => !answers[item.code]);
    if (open.length === 0) break;
    for (const item of open) answers[item.code] = answerOf(chance, item, person.traits, eased);
  }
  const score = engine.score(answers, context(conduct));
  const id = chance.uuid();
  addAssessment(chance, rows, conduct, {
    id,
    code: 'throughcare-needs',
    score,
    scored: null,
    final: null,
    countersigned: false,
    answers,
  });
  return { needs: keepFound(chance, rows, conduct, id, score), assessmentId: id, signedOn: on };
}

/** A short screen of one thing, with the need it points to. */
export function assessScreen(chance: Chance, rows: Rows, conduct: Conduct, code: string): void {
  const { traits } = conduct.episode.person;
  const trait = traits[SCREENED[code] ?? 'risk'];
  const engine = instrument(code);
  const answers: Record<string, Answer> = {};
  for (let round = 0; round < 4; round += 1) {
    const open = engine
      .visibleItems(answers, context(conduct))
      .filter((item) => !answers[item.code]);
    if (open.length === 0) break;
    for (const item of open) {
      const drawn = Math.min(0.99, Math.max(0, (trait - 0.3) * 1.2 + (chance.next() - 0.5) * 0.5));
      answers[item.code] = {
        value: item.kind === 'boolean' ? drawn > 0.6 : pick(item.options ?? [], drawn),
      };
    }
  }
  const score = engine.score(answers, context(conduct));
  const id = chance.uuid();
  const result = { id, code, score, scored: null, final: null, countersigned: false, answers };
  addAssessment(chance, rows, conduct, result);
  keepFound(chance, rows, conduct, id, score);
}

const SCREENED: Readonly<Record<string, keyof Traits>> = {
  k6: 'health',
  'pc-ptsd-5': 'health',
  'audit-c': 'alcohol',
  'dast-10': 'drugs',
};

function keepFound(
  chance: Chance,
  rows: Rows,
  { episode: { person }, on }: Conduct,
  id: string,
  score: Score,
): readonly FoundNeed[] {
  const { reviewAfterDays = 365 } = instrument(score.instrument.code).definition;
  return score.needs.map((need): FoundNeed => {
    const isLinked = need.linkedToOffending ?? false;
    const row = {
      id: chance.uuid(),
      person_id: person.id,
      assessment_id: id,
      domain: need.domain,
      level: need.level,
      is_linked_to_offending: isLinked,
      is_linked_to_harm: need.linkedToHarm ?? false,
      is_priority: isPriorityNeed({ level: need.level, isLinkedToOffending: isLinked }),
      strengths: need.strengths,
      own_words: need.ownWords,
      motivation: need.motivation ?? 'not-asked',
      because: need.because,
      found_on: on,
      review_on: addDays(on, reviewAfterDays),
    };
    rows.add('need', row);
    return { id: row.id, domain: need.domain, level: need.level, isPriority: row.is_priority };
  });
}

function answerOf(chance: Chance, item: Item, traits: Traits, eased: ReadonlySet<string>): Answer {
  const trait = traits[TRAIT_OF[item.section] ?? 'risk'] * (eased.has(item.section) ? 0.55 : 1);
  if (item.role === 'strengths')
    return said(chance.is(0.45) ? (STRENGTHS[item.section] ?? null) : null);
  if (item.role === 'own-words') return said(chance.is(0.4) ? chance.of(WORDS) : null);
  if (item.role === 'linked-to-offending')
    return { value: trait > 0.45 && chance.is(trait * 0.85) };
  if (item.role === 'linked-to-harm') return { value: chance.is(trait * 0.2) };
  if (item.kind === 'boolean') return { value: chance.is(trait * 0.6) };
  if (item.kind === 'text') return said(null);
  if (chance.is(0.03)) return { value: null, status: chance.of(['unknown', 'declined'] as const) };
  const options = item.options ?? [];
  if (item.kind === 'multi')
    return { value: options.slice(0, chance.whole(0, 2)).map(({ code }) => code) };
  if (item.role === 'motivation')
    return {
      value: pick(options, Math.min(0.99, Math.max(0, 1 - traits.willing + chance.next() * 0.3))),
    };
  const drawn = trait + (chance.next() - 0.5) * 0.7;
  return { value: pick(options, drawn < 0.5 ? 0 : drawn < 0.78 ? 0.4 : 0.9) };
}

function said(text: string | null): Answer {
  return text === null ? { value: null, status: 'not-asked' } : { value: text };
}

function pick(options: readonly { readonly code: string }[], share: number): AnswerValue {
  return options[Math.min(options.length - 1, Math.floor(share * options.length))]?.code ?? null;
}

function context({ episode: { person, sentencedOn }, on, setting }: Conduct) {
  return {
    assessedOn: on,
    birthDate: person.bornOn,
    sex: person.sex,
    legalStatus:
      setting === 'community'
        ? 'supervised'
        : sentencedOn && sentencedOn <= on
          ? 'sentenced'
          : 'unconvicted',
    setting,
  };
}

interface Result {
  readonly id: string;
  readonly code: string;
  readonly score: Score;
  readonly scored: RiskLevel | null;
  readonly final: RiskLevel | null;
  readonly countersigned: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

const previous = new Map<string, Record<string, unknown>>();

function addAssessment(chance: Chance, rows: Rows, conduct: Conduct, result: Result): void {
  const {
    episode: { person },
    on,
    assessor,
    supervisor,
  } = conduct;
  const key = `${person.id} ${result.code}`;
  const before = previous.get(key);
  const isOutdated = before !== undefined && String(before['assessed_on']) > on;
  if (before && !isOutdated) before['state'] = 'superseded';
  const signedAt = instant(result.countersigned ? addDays(on, chance.whole(0, 3)) : on, 16);
  const row: Record<string, unknown> = {
    id: result.id,
    person_id: person.id,
    instrument_code: result.code,
    instrument_version: result.score.instrument.version,
    moment: conduct.moment,
    state: isOutdated ? 'superseded' : 'signed',
    assessor_id: assessor.id,
    countersigner_id: result.countersigned ? supervisor.id : null,
    language: person.language,
    assessed_on: on,
    context: context(conduct),
    fit: { fits: true, tests: [] },
    fit_reason: null,
    submitted_at: instant(on, 15),
    signed_at: signedAt,
    score: result.score,
    scored_level: result.scored,
    final_level: result.final,
    created_at: instant(on, 11),
    created_by: assessor.id,
  };
  if (!isOutdated) previous.set(key, row);
  answerTasks(person.id, result.code, on, signedAt, assessor.id);
  rows.add('assessment', row);
  const definition = instrument(result.code).definition;
  for (const item of definition.items) {
    const answer = result.answers[item.code];
    if (!answer) continue;
    rows.add('assessment_answer', {
      assessment_id: result.id,
      item_code: item.code,
      value: answer.value,
      status: answer.status ?? 'answered',
      shown: {
        text: item.text.en,
        ...(item.options
          ? {
              options: item.options.map((option) => ({
                code: option.code,
                label: option.label.en,
              })),
            }
          : {}),
      },
      language: 'en',
      evidence: null,
      sources: item.fromContext ? ['record'] : ['person'],
      is_prefilled: false,
      answered_by: assessor.id,
      answered_at: instant(on, 12),
      revision: 1,
    });
  }
  note(chance, rows, person.id, 'assessment.signed', signedAt, assessor.id, {
    instrument: result.code,
    title: result.score.instrument.title,
    level: result.final,
    needs: result.score.needs.filter((need) => need.level === 'significant').length,
  });
}

function otherLevel(chance: Chance, scored: RiskLevel, risk: number): RiskLevel | undefined {
  const at = RISK_LEVELS.indexOf(scored) + (chance.is(0.35 + risk * 0.4) ? 1 : -1);
  return RISK_LEVELS[at];
}

function addOverride(
  chance: Chance,
  rows: Rows,
  { episode: { person }, on, assessor, supervisor }: Conduct,
  assessmentId: string,
  from: RiskLevel,
  to: RiskLevel,
  accepted: boolean,
): void {
  rows.add('override', {
    id: chance.uuid(),
    assessment_id: assessmentId,
    person_id: person.id,
    state: accepted ? 'accepted' : 'refused',
    scored_level: from,
    proposed_level: to,
    reason: chance.of(OVERRIDE_REASONS),
    justification:
      'Circumstances known to the team are not part of the score; see the notes of the case meeting.',
    proposed_by_id: assessor.id,
    proposed_at: instant(on, 16),
    decided_by_id: supervisor.id,
    decided_at: instant(addDays(on, chance.whole(1, 6)), 10),
    decision_note: accepted
      ? 'Agreed on the evidence given.'
      : 'The evidence does not go beyond what the score already counts.',
  });
}

function addReassessmentClock(
  chance: Chance,
  rows: Rows,
  { episode, on, setting, assessor }: Conduct,
  assessmentId: string,
  level: RiskLevel,
): void {
  const { person } = episode;
  answerDuty(episode, 'reassessment', instant(on, 16), assessor.id);
  const due = endOfDay(
    reassessmentDue({ signedOn: on, finalLevel: level, setting }).dueOn,
    DEFAULT_CALENDAR,
  ).toISOString();
  rows.add(
    'duty',
    openClock(chance, episode, {
      person_id: person.id,
      kind: 'reassessment',
      instrument_code: 'ew-ogrs3',
      rule: 'NMR-92-3',
      trigger_kind: 'assessment-signed',
      trigger_id: assessmentId,
      triggered_at: instant(on, 16),
      due_at: due,
    }),
  );
}

/** A clock of the later chapters, kept where they can answer it. */
export function openClock(
  chance: Chance,
  episode: Episode,
  clock: Record<string, unknown> & { readonly due_at: string; readonly triggered_at: string },
): Record<string, unknown> {
  const row = {
    id: chance.uuid(),
    ...clock,
    original_due_at: clock.due_at,
    owner_role: 'case-holder',
    done_at: null,
    done_by: null,
    cancelled_at: null,
    cancelled_reason: null,
    created_at: clock.triggered_at,
  };
  pending(episode).push(row);
  return row;
}
