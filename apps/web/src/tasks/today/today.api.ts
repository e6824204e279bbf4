import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type Day = Schemas['TodayResponse'];
export type DayView = Schemas['DayView'];
export type Act = Schemas['TodayAct'];
export type Decision = Schemas['TodayDecision'];
export type Moment = Schemas['TodayMoment'];

function useDay(view: DayView | null, staleTime: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('today', view),
    queryFn: () => take(api.GET('/today', { params: { query: view ? { view } : {} } })),
    staleTime,
  });
}

/** The day as the page shows it; null lets the role decide whose. */
export const useToday = (view: DayView | null) => useDay(view, 15_000);

/** What is late or due today, for the navigation; five minutes old is good enough there. */
export function useTodayCount(): number | undefined {
  const { data } = useDay(null, 300_000);
  return data && data.counts.overdue + data.counts.today;
}
