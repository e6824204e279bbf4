import { findInstrument } from '@throughcare/assessment/registry';
import {
  ageOn,
  completedMonths,
  DEFAULT_CALENDAR,
  DEFAULT_PROTOCOLS,
  protocolTasks,
  type LegalStatus,
  type ProtocolMoment,
  type RiskLevel,
  type Setting,
} from '@throughcare/domain';
import { unfitBecause } from '../assessments/person-for-fit';
import type { Episode } from './custody';
import { Chance } from './random';
import type { Rows } from './rows';

type Row = Record<string, unknown>;

export interface Round {
  readonly moment: ProtocolMoment;
  readonly triggerId: string;
  readonly at: string;
  readonly endedAt: string | null;
  readonly setting: Setting;
  readonly legalStatus: LegalStatus;
  /** The day of a conviction that comes later, and opens what was not to be used before it. */
  readonly convictedAt?: string;
}

/** Drawn apart from the country's own chance, so that the people stay who they were. */
export function chanceOf(text: string): Chance {
  let seed = 0x811c9dc5;
  for (const letter of text) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193);
  return new Chance(seed);
}

const tasksOf = new Map<string, Row[]>();

/** A round of assessments and its clocks, by the same rule as those of the living. */
export function beginRound(rows: Rows, episode: Episode, round: Round): readonly Row[] {
  const chance = chanceOf(`${episode.person.id} ${round.moment} ${round.triggerId}`);
  const id = chance.uuid();
  rows.add('assessment_round', {
    id,
    person_id: episode.person.id,
    moment: round.moment,
    trigger_id: round.triggerId,
    began_at: round.at,
    ended_at: round.endedAt,
    created_at: round.at,
  });
  const asked = tasksAt(episode, round, round.legalStatus, round.at);
  const later = round.convictedAt
    ? tasksAt(episode, round, 'sentenced', round.convictedAt).filter(
        ({ instrument, failed }) =>
          failed.length === 0 &&
          asked.some((task) => task.instrument === instrument && task.failed.length > 0),
      )
    : [];
  const opened = [
    ...asked.map((task) => ({ ...task, from: round.at })),
    ...later.map((task) => ({ ...task, from: round.convictedAt ?? round.at })),
  ].map((task) => {
    const isUnfit = task.failed.length > 0;
    const due = task.dueAt.toISOString();
    const row: Row = {
      id: chance.uuid(),
      person_id: episode.person.id,
      kind: task.kind,
      rule: task.rule,
      trigger_kind: 'assessment-round',
      trigger_id: id,
      triggered_at: task.from,
      due_at: due,
      original_due_at: due,
      owner_role: 'case-holder',
      done_at: null,
      done_by: null,
      cancelled_at: isUnfit ? task.from : null,
      cancelled_reason: isUnfit ? 'not-for-person' : null,
      note: isUnfit ? task.failed.join(',') : null,
      instrument_code: task.instrument,
      opens_on: task.opensOn,
      round_id: id,
      created_at: task.from,
    };
    rows.add('duty', row);
    return row;
  });
  const known = tasksOf.get(episode.person.id) ?? [];
  tasksOf.set(episode.person.id, [...known, ...opened]);
  return opened.filter((row) => row['cancelled_at'] === null);
}

/** Closes what an assessment answers: the tasks of its instrument that had opened by then. */
export function answerTasks(
  personId: string,
  instrument: string,
  on: string,
  signedAt: string,
  by: string,
): void {
  for (const row of tasksOf.get(personId) ?? []) {
    const opensOn = row['opens_on'] as string | null;
    const isAsked =
      row['instrument_code'] === instrument &&
      row['done_at'] === null &&
      row['cancelled_at'] === null &&
      String(row['triggered_at']) <= signedAt;
    if (isAsked && (opensOn === null || opensOn <= on))
      Object.assign(row, { done_at: signedAt, done_by: by });
  }
}

/** What was not done when the round ended is asked for no longer. */
export function endTasks(tasks: readonly Row[], at: string, reason: string): void {
  for (const row of tasks)
    if (row['done_at'] === null) Object.assign(row, { cancelled_at: at, cancelled_reason: reason });
}

function tasksAt(episode: Episode, round: Round, legalStatus: LegalStatus, at: string) {
  const { person, sentencedOn, endsOn, earliestReleaseOn } = episode;
  const on = at.slice(0, 10);
  const age = ageOn(person.bornOn, on);
  const level = person.row['final_level'] as RiskLevel | null | undefined;
  return protocolTasks(
    { moment: round.moment, at: new Date(round.at) },
    {
      sex: person.sex,
      age,
      legalStatus,
      setting: round.setting,
      ...(level ? { level } : {}),
      ...(sentencedOn && endsOn ? { sentenceMonths: completedMonths(sentencedOn, endsOn) } : {}),
      ...(earliestReleaseOn ? { earliestReleaseOn } : {}),
    },
    DEFAULT_PROTOCOLS,
    DEFAULT_CALENDAR,
    new Date(at),
  ).flatMap((task) => {
    const definition = findInstrument(task.instrument);
    const facts = { age, sex: person.sex, legalStatus, setting: round.setting };
    return definition ? [{ ...task, failed: unfitBecause(definition, facts, on) }] : [];
  });
}
