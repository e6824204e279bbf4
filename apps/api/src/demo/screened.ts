import { addDays } from '@throughcare/domain';
import { assessNeeds, assessRisk, assessScreen, type Conduct } from './assessed';
import type { DemoUser } from './country';
import { instant, type Episode } from './custody';
import { beginRound, chanceOf, endTasks } from './rounds';
import type { Rows } from './rows';

const NOBODY_HELPED: ReadonlySet<string> = new Set();

type Row = Record<string, unknown>;
type Staff = Pick<Conduct, 'assessor' | 'supervisor'>;

/** The round at reception: short screens within days, mostly in time; the rest is answered by the chapters that follow. */
export function keepIntake(rows: Rows, episode: Episode, staff: Staff, today: string): Row[] {
  const { person, admittedOn, sentencedOn, releasedOn } = episode;
  const isConvicted = sentencedOn !== undefined && sentencedOn <= admittedOn;
  const tasks = beginRound(rows, episode, {
    moment: 'reception',
    triggerId: episode.admissionId,
    at: instant(admittedOn, 9),
    endedAt: releasedOn ? instant(releasedOn, 9) : null,
    setting: 'custody',
    legalStatus: isConvicted ? 'sentenced' : 'unconvicted',
    ...(sentencedOn && !isConvicted ? { convictedAt: instant(sentencedOn, 14) } : {}),
  });
  const chance = chanceOf(`${person.id} screens ${admittedOn}`);
  for (const task of tasks) {
    const code = String(task['instrument_code']);
    if (code === 'throughcare-needs' || code === 'ew-ogrs3') continue;
    const span = daysOf(task);
    const late = chance.is(0.08) ? chance.whole(1, 12) : 0;
    const on = addDays(admittedOn, late > 0 ? span + late : chance.whole(0, span));
    if (on >= (releasedOn ?? today)) continue;
    assessScreen(chance, rows, conductOf(episode, staff, on, 'reception'), code);
  }
  return [...tasks];
}

/** The round before release, once its window has opened. */
export function keepBeforeRelease(
  rows: Rows,
  episode: Episode,
  staff: Staff,
  eased: ReadonlySet<string>,
  today: string,
): void {
  const { person, admittedOn, sentencedOn, sentenceId, earliestReleaseOn, releasedOn } = episode;
  if (!sentencedOn || !sentenceId || !earliestReleaseOn) return;
  const from = sentencedOn > admittedOn ? sentencedOn : admittedOn;
  const last = releasedOn ?? today;
  if (from >= last) return;
  const tasks = beginRound(rows, episode, {
    moment: 'before-release',
    triggerId: sentenceId,
    at: instant(from, 14),
    endedAt: releasedOn ? instant(releasedOn, 9) : null,
    setting: 'custody',
    legalStatus: 'sentenced',
  });
  const chance = chanceOf(`${person.id} before release ${from}`);
  for (const task of tasks) {
    const opensOn = String(task['opens_on'] ?? from);
    const on = addDays(opensOn, chance.whole(2, 24) + (chance.is(0.12) ? 30 : 0));
    if (on >= last || on < from) continue;
    const conduct = conductOf(episode, staff, on, 'before-release');
    const code = String(task['instrument_code']);
    if (code === 'throughcare-needs') assessNeeds(chance, rows, conduct, eased);
    else assessScreen(chance, rows, conduct, code);
  }
  if (releasedOn) endTasks(tasks, instant(releasedOn, 9), 'released');
}

/** The round at the start of supervision: needs and risk as they are outside. */
export function keepCommunity(
  rows: Rows,
  episode: Episode,
  supervisionId: string,
  supervisor: DemoUser,
  span: { readonly to: string; readonly isOver: boolean },
): void {
  const { person, officer, releasedOn } = episode;
  if (!releasedOn) return;
  const tasks = beginRound(rows, episode, {
    moment: 'community',
    triggerId: supervisionId,
    at: instant(releasedOn, 9),
    endedAt: span.isOver ? instant(span.to, 12) : null,
    setting: 'community',
    legalStatus: 'supervised',
  });
  const chance = chanceOf(`${person.id} outside ${releasedOn}`);
  const on = addDays(releasedOn, chance.is(0.88) ? chance.whole(4, 20) : chance.whole(22, 45));
  if (on < span.to) {
    const conduct: Conduct = {
      episode,
      assessor: officer,
      supervisor,
      on,
      setting: 'community',
      moment: 'community',
    };
    assessNeeds(chance, rows, conduct, NOBODY_HELPED);
    assessRisk(chance, rows, conduct, { isCertain: true });
  }
  if (span.isOver) endTasks(tasks, instant(span.to, 12), 'no-longer-applies');
}

/** What reception had asked for and nobody did ends with custody. */
export function endIntake(tasks: readonly Row[], { releasedOn }: Episode): void {
  if (releasedOn) endTasks(tasks, instant(releasedOn, 9), 'released');
}

function conductOf(episode: Episode, staff: Staff, on: string, moment: string): Conduct {
  return { ...staff, episode, on, setting: 'custody', moment };
}

const daysOf = (task: Row): number =>
  Math.floor(
    (Date.parse(String(task['due_at'])) - Date.parse(String(task['triggered_at']))) / 86_400_000,
  );
