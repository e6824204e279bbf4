import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, type Actor, type SuppressionPolicy } from '@throughcare/domain';
import { amongReach, listRead, visiblePeople } from '../access';
import { Clock } from '../platform/clock';
import { policyInForce } from '../policies';
import { Reads, type JsonText } from '../platform/database/reads';
import { join, raw, sql, type Fragment } from '../platform/database/sql';
import { InvalidInput } from '../platform/http/invalid-input';
import { NotFound } from '../platform/http/not-found';
import { pageOf } from '../platform/http/page';
import type {
  MetricDefinition,
  MetricFilter,
  MetricPeopleQuery,
  MetricResponse,
} from './contract/insights.dto';
import { figure, figures, type Cell } from './figures';
import { METRICS } from './metrics';
import type { Metric, Period } from './metrics/metric';

interface Counted {
  readonly smallNumbers: SuppressionPolicy;
  readonly current: Cell;
  readonly previous: Cell;
  readonly trend: readonly (Cell & { readonly month: string })[];
  readonly breakdowns: Readonly<Record<string, readonly (Cell & { readonly group: string })[]>>;
}

const LONGEST_DAYS = 1_830;
const CELL =
  raw(`json_build_object('met', count(*) FILTER (WHERE c.met)::int, 'not_met', count(*) FILTER (WHERE NOT c.met)::int,
  'unknown', count(*) FILTER (WHERE c.met IS NULL)::int, 'median', percentile_cont(0.5) WITHIN GROUP (ORDER BY c.value),
  'ninth', percentile_cont(0.9) WITHIN GROUP (ORDER BY c.value))`);
const BREAKDOWNS: Readonly<Record<string, string>> = {
  sex: 'c.sex',
  age: 'c.age',
  level: `coalesce(c.final_level, 'none')`,
  site: `coalesce(c.site, 'unknown')`,
};

/** Numbers about people, always within the reader's scope, and the list behind each number by the same predicate. */
@Injectable()
export class ReadMetric {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  definitions(): MetricDefinition[] {
    return METRICS.map(toDefinition);
  }

  async read(actor: Actor, code: string, filter: MetricFilter): Promise<MetricResponse> {
    const metric = find(code);
    const period = this.periodOf(filter);
    const days = daysBetween(period.from, period.to);
    const before: Period = { from: addDays(period.from, -days), to: period.from };
    const [row] = await this.reads.rows<{
      json: Counted;
    }>(sql`WITH c AS MATERIALIZED (SELECT true AS is_current, now_cases.* FROM (${this.cases(actor, metric, period, filter)}) now_cases
        UNION ALL SELECT false, earlier.* FROM (${this.cases(actor, metric, before, filter)}) earlier)
      SELECT json_build_object(
        'smallNumbers', ${policyInForce('small-numbers', this.clock.today())},
        'current', (SELECT ${CELL} FROM c WHERE c.is_current),
        'previous', (SELECT ${CELL} FROM c WHERE NOT c.is_current),
        'trend', (SELECT coalesce(json_agg(t.cell ORDER BY t.month), '[]') FROM (SELECT date_trunc('month', c.on_day)::date AS month,
          (${CELL})::jsonb || jsonb_build_object('month', date_trunc('month', c.on_day)::date) AS cell FROM c WHERE c.is_current GROUP BY 1) t),
        'breakdowns', json_build_object(${join(
          Object.entries(BREAKDOWNS).map(([by, column]) => sql`${by}::text, ${breakdown(column)}`),
          ', ',
        )})) AS json`);
    if (!row) throw new NotFound();
    return shown(metric, period, row.json);
  }

  /** Exactly the people a number counts. */
  people(actor: Actor, code: string, query: MetricPeopleQuery): Promise<JsonText> {
    const metric = find(code);
    const period = this.periodOf(query);
    const { limit, offset } = pageOf(query);
    const state = {
      met: raw('c.met'),
      'not-met': raw('NOT c.met'),
      unknown: raw('c.met IS NULL'),
      all: raw('true'),
    }[query.state ?? 'all'];
    return this.reads.list(
      listRead(
        actor,
        'metric.people-listed',
        sql`
      SELECT json_build_object('items', coalesce(json_agg(r.row_json ORDER BY r.at), '[]'), 'total', coalesce(max(r.total), 0)) AS json, count(r.at)::int AS shown
      FROM (SELECT json_build_object('personId', c.person_id, 'name', c.name, 'number', c.number, 'site', c.site, 'finalLevel', c.final_level, 'onDay', c.on_day,
          'met', c.met, 'value', c.value) AS row_json, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY c.on_day DESC, c.person_id) AS at
        FROM (${this.cases(actor, metric, period, query)}) c WHERE ${state} ORDER BY at LIMIT ${limit} OFFSET ${offset}) r`,
      ),
    );
  }

  /** The metric's cases with what breakdowns and filters need; only people the actor may see. */
  private cases(actor: Actor, metric: Metric, period: Period, filter: MetricFilter): Fragment {
    const where = [amongReach(actor, raw('p.id')), visiblePeople(actor), ...filters(filter)];
    // The offset keeps the place of each case from being looked up once more for its name and once for the filter.
    return sql`SELECT v.*, s.name AS site FROM (SELECT k.person_id, k.on_day, k.met, k.value, k.site_id, p.sex, p.final_level, p.number,
        trim(p.given_name || ' ' || p.family_name) AS name,
        CASE WHEN p.born_on IS NULL THEN 'unknown' WHEN age(k.on_day, p.born_on) < interval '21 years' THEN '18-20' WHEN age(k.on_day, p.born_on) < interval '30 years' THEN '21-29'
          WHEN age(k.on_day, p.born_on) < interval '40 years' THEN '30-39' WHEN age(k.on_day, p.born_on) < interval '50 years' THEN '40-49' ELSE '50+' END AS age
      FROM (${metric.cases(period)}) k JOIN person p ON p.id = k.person_id
      WHERE ${join(where, ' AND ')} OFFSET 0) v LEFT JOIN site s ON s.id = v.site_id
      WHERE ${filter.siteId ? sql`v.site_id = ${filter.siteId}::uuid` : raw('true')}`;
  }

  private periodOf(filter: MetricFilter): Period {
    const to = filter.to ?? addDays(this.clock.today(), 1);
    const from = filter.from ?? addDays(to, -365);
    if (from >= to)
      throw InvalidInput.field('to', 'before-start', 'The period must end after it starts', {
        after: from,
      });
    if (daysBetween(from, to) > LONGEST_DAYS)
      throw InvalidInput.field('from', 'too-long-ago', 'Choose at most five years');
    return { from, to };
  }
}

function breakdown(column: string): Fragment {
  return sql`(SELECT coalesce(json_agg(b.cell ORDER BY b.grp), '[]') FROM (SELECT ${raw(column)} AS grp, (${CELL})::jsonb || jsonb_build_object('group', ${raw(column)}) AS cell
    FROM c WHERE c.is_current GROUP BY 1) b)`;
}

function filters(filter: MetricFilter): Fragment[] {
  const found: Fragment[] = [];
  if (filter.sex) found.push(sql`p.sex = ${filter.sex}::text`);
  if (filter.level)
    found.push(
      filter.level === 'none'
        ? raw('p.final_level IS NULL')
        : sql`p.final_level = ${filter.level}::text`,
    );
  return found;
}

function find(code: string): Metric {
  const metric = METRICS.find((one) => one.code === code);
  if (!metric) throw new NotFound();
  return metric;
}

function shown(metric: Metric, period: Period, counted: Counted): MetricResponse {
  const small = counted.smallNumbers;
  const trend = figures(metric, counted.trend, small);
  return {
    metric: toDefinition(metric),
    ...period,
    current: figure(metric, counted.current, small),
    previous: figure(metric, counted.previous, small),
    trend: counted.trend.flatMap(({ month }, at) => (trend[at] ? [{ month, ...trend[at] }] : [])),
    breakdowns: Object.entries(counted.breakdowns).map(([by, groups]) => {
      const all = figures(metric, groups, small);
      return {
        by,
        groups: groups.flatMap(({ group }, at) => (all[at] ? [{ group, ...all[at] }] : [])),
      };
    }),
  };
}

function toDefinition({
  code,
  version,
  group,
  kind,
  unit,
  counts,
  better,
  title,
  definition,
  basis,
  exclusions,
}: Metric): MetricDefinition {
  return {
    code,
    version,
    group,
    kind,
    unit,
    counts,
    better,
    title: { ...title },
    definition: { ...definition },
    basis: { ...basis },
    exclusions: { ...exclusions },
  };
}
