import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { addDays } from '@throughcare/domain';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Tabs } from '../../ui/tabs';
import { useSites } from '../person/directory.api';
import { FilterBar } from './filter-bar';
import { useInsightsAddress } from './insights-address';
import { useMetricBook, useMetrics } from './insights.api';
import { MetricCard } from './metric-card';
import styles from './insights.module.css';

/** The numbers of one subject side by side: number, comparison, meaning, then the people. */
export function DashboardPage() {
  const { t } = useTranslation('insights');
  const { date } = useFormats();
  const { dashboard } = useParams();
  const address = useInsightsAddress();
  const book = useMetricBook();
  const sites = useSites();
  const groups = [...new Set(book.data?.map(({ group }) => group) ?? [])];
  const group = dashboard ?? groups[0] ?? '';
  const definitions = book.data?.filter((metric) => metric.group === group) ?? [];
  const metrics = useMetrics(
    definitions.map(({ code }) => code),
    address.filter,
  );

  const problem = book.error ?? metrics.find(({ error, data }) => error && !data)?.error;
  if (problem) return <ProblemPage problem={problem} onAgain={() => void book.refetch()} />;
  if (!book.data) return <PageSkeleton />;
  if (definitions.length === 0) return <ErrorPage kind="not-found" />;
  const shown = metrics.find(({ data }) => data)?.data;
  const title = t(`dashboard.${group}`);
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={shown && t('period', { from: date(shown.from), to: date(addDays(shown.to, -1)) })}
        actions={
          <Button
            leftSection={<IconPrinter size={17} stroke={1.75} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <div className={styles.stack}>
        <Tabs
          label={t('dashboards')}
          tabs={groups.map((one) => ({
            to: address.withFilters(paths.insight({ dashboard: one })),
            words: t(`dashboard.${one}`),
          }))}
        />
        <FilterBar address={address} sites={sites.data ?? []} aside={t('compared-with')} />
        <div className={styles.cards}>
          {definitions.map((definition, at) => (
            <MetricCard
              key={definition.code}
              definition={definition}
              metric={metrics[at]?.data}
              to={address.withFilters(paths.metric({ dashboard: group, code: definition.code }))}
              peopleAt={(state) =>
                address.withFilters(
                  paths.metricPeople({ dashboard: group, code: definition.code }),
                  { state },
                )
              }
            />
          ))}
        </div>
        {group === 'outcomes' && <p className={styles.caution}>{t('caution')}</p>}
      </div>
    </Page>
  );
}
