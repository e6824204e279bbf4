import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { useTableAddress } from '../../ui/table-address';
import { useSites } from '../person/directory.api';
import { FilterBar } from './filter-bar';
import { useInsightsAddress } from './insights-address';
import {
  PEOPLE_PAGE,
  useMetricBook,
  useMetricPeople,
  type CaseState,
  type MetricDefinition,
  type MetricPerson,
} from './insights.api';
import { useMetricWords } from './metric-words';
import styles from './insights.module.css';

const STATES: readonly CaseState[] = ['met', 'not-met', 'unknown', 'all'];

/** Who a number counts: the same question as the number, answered with names. */
export function MetricPeoplePage() {
  const { t } = useTranslation('insights');
  const { say } = useMetricWords();
  const { dashboard = '', code = '' } = useParams();
  const [search] = useSearchParams();
  const address = useInsightsAddress();
  const book = useMetricBook();
  const sites = useSites();
  const state = STATES.find((one) => one === search.get('state')) ?? 'all';
  const people = useMetricPeople(code, address.filter, state, useTableAddress().page);
  const metric = book.data?.find((one) => one.code === code);
  const columns = useColumns(metric);

  const problem = book.error ?? (people.data ? null : people.error);
  if (problem) return <ProblemPage problem={problem} onAgain={() => void people.refetch()} />;
  if (!book.data) return <PageSkeleton />;
  const subject = metric ? say(metric.title) : code;
  const title = t('people.title', { metric: subject });
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={
          people.data &&
          t(`people.found-${metric?.counts ?? 'people'}`, { count: people.data.total })
        }
        trailLabel={t('trail')}
        trail={[
          {
            words: t(`dashboard.${dashboard}`),
            to: address.withFilters(paths.insight({ dashboard })),
          },
          { words: subject, to: address.withFilters(paths.metric({ dashboard, code })) },
        ]}
      />
      <div className={styles.stack}>
        <FilterBar address={address} sites={sites.data ?? []} />
        <DataTable
          name={title}
          columns={columns}
          rows={people.data?.items}
          // A person may be counted twice on one day: only the place in the page tells the two apart.
          rowKey={(row) => String(people.data?.items.indexOf(row))}
          total={people.data?.total ?? 0}
          pageSize={PEOPLE_PAGE}
          empty={{ title: t('people.empty'), hint: t('people.empty-hint') }}
          filters={
            metric?.kind === 'share' && (
              <NativeSelect
                size="xs"
                aria-label={t('people.state')}
                value={state}
                onChange={(event) => address.change('state', event.currentTarget.value)}
                data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
              />
            )
          }
        />
      </div>
    </Page>
  );
}

function useColumns(metric: MetricDefinition | undefined): readonly Column<MetricPerson>[] {
  const { t } = useTranslation('insights');
  const { date } = useFormats();
  const { inUnit } = useMetricWords();
  return [
    {
      id: 'person',
      header: t('column.person'),
      cell: (row) => (
        <>
          <Link to={paths.person.tab(row.personId)}>{row.name}</Link>{' '}
          <bdi className={styles.second}>{row.number}</bdi>
        </>
      ),
    },
    {
      id: 'level',
      header: t('column.level'),
      onPhone: 'end',
      cell: (row) => <RiskBadge level={row.finalLevel as RiskLevel | null} look="bare" />,
    },
    {
      id: 'site',
      header: t('column.site'),
      optional: true,
      cell: (row) => row.site ?? t('group.site-unknown'),
    },
    { id: 'day', header: t('column.day'), cell: (row) => date(row.onDay) },
    metric?.kind === 'median'
      ? {
          id: 'value',
          header: t('column.value'),
          cell: (row) => (row.value === null ? '–' : inUnit(metric, row.value)),
        }
      : {
          id: 'state',
          header: t('column.state'),
          cell: (row) => t(`state.${row.met === null ? 'unknown' : row.met ? 'met' : 'not-met'}`),
        },
  ];
}
