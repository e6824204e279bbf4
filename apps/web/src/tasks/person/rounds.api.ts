import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi } from '../../app/session';
import { usePersonKey } from './person.api';

export type Round = components['schemas']['RoundResponse'];
export type RoundTask = components['schemas']['RoundTaskResponse'];

export function useRounds(personId: string) {
  const api = useApi();
  const key = usePersonKey(personId);
  return useQuery({
    queryKey: key('rounds'),
    queryFn: () => take(api.GET('/people/{personId}/protocol', { params: { path: { personId } } })),
  });
}

export interface RoundStanding {
  readonly done: number;
  /** Without those that are not made for this person. */
  readonly total: number;
  /** What can be done now, soonest due first. */
  readonly open: readonly RoundTask[];
  /** The first day on which anything can be done, where nothing can be yet. */
  readonly opensOn: string | null;
}

/** How far a round is on a day. */
export function standingOf({ tasks }: Round, today: string): RoundStanding {
  const asked = tasks.filter(({ state }) => state !== 'not-for-person');
  const left = asked.filter(({ state }) => state !== 'done');
  const open = left
    .filter((task) => !isLater(task, today))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  const later = left.flatMap(({ opensOn }) => (opensOn ? [opensOn] : [])).toSorted();
  return {
    done: asked.length - left.length,
    total: asked.length,
    open,
    opensOn: open.length === 0 ? (later[0] ?? null) : null,
  };
}

export const isLater = ({ state, opensOn }: RoundTask, today: string): boolean =>
  state === 'to-start' && opensOn !== null && opensOn > today;
