import { DEFAULT_POLICY_BOOK, POLICY_CODES } from '@throughcare/domain';
import type { Country } from './country';
import type { Chance } from './random';
import type { Rows } from './rows';

/** New Year, Labour Day and the country's own day, in every year the demonstration touches. */
const HOLIDAYS = ['01-01', '05-01', '07-25'] as const;
const YEARS_BACK = 4;
const YEARS_AHEAD = 2;

/** The fictional ministry has decided every page of the policy book before the first person came. */
export function decidePolicies(chance: Chance, rows: Rows, country: Country, today: string): void {
  const year = Number(today.slice(0, 4));
  const admin = country.users.find(({ role }) => role === 'administrator');
  const years = Array.from(
    { length: YEARS_BACK + YEARS_AHEAD + 1 },
    (_, at) => year - YEARS_BACK + at,
  );
  const holidays = years.flatMap((one) => HOLIDAYS.map((day) => `${one}-${day}`));
  for (const code of POLICY_CODES)
    rows.add('policy', {
      id: chance.uuid(),
      code,
      effective_from: `${year - YEARS_BACK}-01-01`,
      body:
        code === 'days-off'
          ? { ...DEFAULT_POLICY_BOOK[code], holidays }
          : DEFAULT_POLICY_BOOK[code],
      note: 'Order of the fictional ministry of Sennland',
      created_by: admin?.id ?? null,
      created_at: `${year - YEARS_BACK}-01-01T08:00:00Z`,
    });
}
