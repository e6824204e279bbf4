import { useParams, useSearchParams } from 'react-router';
import { addDays, SEXES, type Sex } from '@throughcare/domain';
import { RISK_LEVELS, type RiskLevel } from '../../ui/risk-badge';
import { todayHere } from '../person/person-words';

/** What a number is asked for; what is left out is not narrowed. */
export interface InsightsFilter {
  readonly from?: string;
  readonly to?: string;
  readonly siteId?: string;
  readonly sex?: Sex;
  readonly level?: RiskLevel | 'none';
}

/** Lengths of a period one can choose, in months with their days; the API's own is a year. */
export const PERIODS = { '3': 91, '6': 183, '12': 365, '24': 730, '36': 1095 } as const;
export type Months = keyof typeof PERIODS;
export const LEVELS = [...RISK_LEVELS, 'none'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ONE_OF_US = /^[0-9a-f-]{36}$/;

/** The filters as the address says them, so that a page can be sent and means the same to whoever may open it. */
export function useInsightsAddress() {
  const [search, setSearch] = useSearchParams();
  // What becomes of people needs years to be known: outcomes look back further from the start.
  const usual: Months = useParams()['dashboard'] === 'outcomes' ? '36' : '12';
  const months =
    (Object.keys(PERIODS) as Months[]).find((one) => one === search.get('months')) ?? usual;
  const filter = readFilter(search, months);
  return {
    months,
    filter,
    isNarrowed: ['months', 'from', 'to', 'siteId', 'sex', 'level'].some((name) => search.has(name)),
    change: (name: string, value: string) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          if (value) next.set(name, value);
          else next.delete(name);
          next.delete('page');
          // A chosen length of time replaces exact days.
          if (name === 'months') ['from', 'to'].forEach((day) => next.delete(day));
          return next;
        },
        { replace: true },
      ),
    clear: () => setSearch({}, { replace: true }),
    /** The same filters behind another address, with changes. */
    withFilters: (path: string, changes: Readonly<Record<string, string | null>> = {}) => {
      const next = new URLSearchParams(search);
      ['page', 'state', 'sort', 'hide'].forEach((name) => next.delete(name));
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const words = String(next);
      return words ? `${path}?${words}` : path;
    },
  };
}

function readFilter(search: URLSearchParams, months: Months): InsightsFilter {
  const day = (name: string) =>
    DAY.test(search.get(name) ?? '') ? (search.get(name) ?? '') : null;
  const to = day('to');
  const tomorrow = addDays(todayHere(), 1);
  const from = day('from') ?? (months === '12' ? null : addDays(to ?? tomorrow, -PERIODS[months]));
  const siteId = search.get('siteId');
  const sex = SEXES.find((one) => one === search.get('sex'));
  const level = LEVELS.find((one) => one === search.get('level'));
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(siteId && ONE_OF_US.test(siteId) && { siteId }),
    ...(sex && { sex }),
    ...(level && { level }),
  };
}
