import { Button } from '@mantine/core';
import { IconPrinter, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { addDays } from '@throughcare/domain';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useSites } from '../person/directory.api';
import { FigureChart } from './figure-chart';
import type { FigureRow } from './figure-option';
import { FilterBar } from './filter-bar';
import { LEVELS, useInsightsAddress } from './insights-address';
import { useMetrics, type CaseState, type Metric } from './insights.api';
import { KeyFigure } from './metric-card';
import { useMetricWords } from './metric-words';
import styles from './insights.module.css';

const FILTER_OF: Readonly<Record<string, string>> = { sex: 'sex', level: 'level', site: 'siteId' };

/** One number closely: by month, by group, with everything one must know to read it. */
export function MetricPage() {
  const { t } = useTranslation('insights');
  const words = useMetricWords();
  const { date } = useFormats();
  const { dashboard = '', code = '' } = useParams();
  const address = useInsightsAddress();
  const sites = useSites();
  const [answer] = useMetrics([code], address.filter);
  const rowsOf = useRows(sites.data ?? []);

  if (answer?.error && !answer.data)
    return <ProblemPage problem={answer.error} onAgain={() => void answer.refetch()} />;
  if (!answer?.data) return <PageSkeleton />;
  const metric = answer.data;
  const title = words.say(metric.metric.title);
  const peopleAt = (state: CaseState) =>
    address.withFilters(paths.metricPeople({ dashboard, code }), { state });
  const { byMonth, byGroup } = rowsOf(metric);
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={t('period', { from: date(metric.from), to: date(addDays(metric.to, -1)) })}
        trailLabel={t('trail')}
        trail={[
          {
            words: t(`dashboard.${dashboard}`),
            to: address.withFilters(paths.insight({ dashboard })),
          },
        ]}
        actions={
          <>
            <Button
              component={Link}
              to={peopleAt('all')}
              leftSection={<IconUsers size={17} stroke={1.75} />}
            >
              {t('people.open')}
            </Button>
            <Button
              leftSection={<IconPrinter size={17} stroke={1.75} />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      <div className={styles.stack}>
        <FilterBar address={address} sites={sites.data ?? []} aside={t('compared-with')} />
        <div className={styles.split}>
          <section className={styles.card} aria-label={title}>
            <KeyFigure metric={metric} peopleAt={peopleAt} />
            <dl className={styles.book}>
              <dt>{t('book.definition')}</dt>
              <dd>{words.say(metric.metric.definition)}</dd>
              <dt>{t('book.basis')}</dt>
              <dd>{words.say(metric.metric.basis)}</dd>
              <dt>{t('book.exclusions')}</dt>
              <dd>{words.say(metric.metric.exclusions)}</dd>
              <dt>{t('book.version')}</dt>
              <dd>
                <bdi>{metric.metric.code}</bdi>,{' '}
                {t('book.version-number', { version: metric.metric.version })}
              </dd>
            </dl>
          </section>
          <FigureChart title={t('chart.by-month')} kind="line" metric={metric} rows={byMonth} />
        </div>
        <div className={styles.pairs}>
          {byGroup.map(({ by, rows }) => (
            <FigureChart
              key={by}
              title={t(`chart.by-${by}`)}
              kind="bar"
              metric={metric}
              rows={rows}
            />
          ))}
        </div>
        {metric.metric.group === 'outcomes' && <p className={styles.caution}>{t('caution')}</p>}
      </div>
    </Page>
  );
}

/** The months and groups of a number, each with the way to exactly its people where the list can be narrowed so. */
function useRows(sites: readonly { readonly id: string; readonly name: string }[]) {
  const { dashboard = '', code = '' } = useParams();
  const address = useInsightsAddress();
  const go = useNavigate();
  const words = useMetricWords();
  const { date } = useFormats();
  const people = paths.metricPeople({ dashboard, code });
  return (metric: Metric) => {
    const state = metric.metric.kind === 'median' ? 'all' : 'met';
    const row = (
      label: string,
      figure: FigureRow['figure'],
      changes: Record<string, string> | null,
    ): FigureRow => {
      const to =
        changes && !figure.isHidden && figure.of
          ? address.withFilters(people, { state, ...changes })
          : null;
      return { label, figure, to, open: to ? () => void go(to) : null };
    };
    const lastDay = metric.to;
    return {
      byMonth: metric.trend.map((point) => {
        const next = nextMonth(point.month);
        const from = point.month < metric.from ? metric.from : point.month;
        return row(date(point.month, 'month'), point, {
          from,
          to: next > lastDay ? lastDay : next,
        });
      }),
      byGroup: metric.breakdowns.map(({ by, groups }) => ({
        by,
        rows: inOrder(by, groups).map((figure) => {
          const name = FILTER_OF[by];
          const value =
            by === 'site' ? sites.find((site) => site.name === figure.group)?.id : figure.group;
          return row(
            words.group(by, figure.group),
            figure,
            name && value ? { [name]: value } : null,
          );
        }),
      })),
    };
  };
}

/** Levels rise; other groups come as the API orders them. */
function inOrder<Figure extends { readonly group: string }>(
  by: string,
  groups: readonly Figure[],
): readonly Figure[] {
  const rank = ({ group }: Figure) => LEVELS.findIndex((level) => level === group);
  return by === 'level' ? groups.toSorted((one, other) => rank(one) - rank(other)) : groups;
}

/** The first day of the month after an ISO date. */
function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
