import { SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconMessageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { levelMatch, type RiskLevel, type SupervisionLevel } from '@throughcare/domain';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RiskBadge } from '../../ui/risk-badge';
import { StatusTag } from '../../ui/status-tag';
import { useTableAddress } from '../../ui/table-address';
import { useSupervisions, type SupervisionRow } from './supervise.api';
import styles from './supervise.module.css';

/** People under supervision: who was seen when, who comes next, what waits for an answer. */
export function SupervisionPage() {
  const { t } = useTranslation(['supervise', 'kit']);
  const { date } = useFormats();
  const { page } = useTableAddress();
  const [search, setSearch] = useSearchParams();
  const view = search.get('view') === 'office' ? 'office' : 'mine';
  const list = useSupervisions(view, page);
  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;
  const dayOf = (at: string | null) => (at ? date(civilDateOf(new Date(at)), 'weekday') : '–');
  const columns: readonly Column<SupervisionRow>[] = [
    {
      id: 'name',
      header: t('list.name'),
      cell: (row) => (
        <span className={styles.twoLines}>
          <Link to={paths.person.tab(row.personId, 'community')}>{row.name}</Link>
          <span>{row.number}</span>
        </span>
      ),
    },
    {
      id: 'level',
      header: t('list.level'),
      cell: (row) => {
        const match =
          row.finalLevel && levelMatch(row.level as SupervisionLevel, row.finalLevel as RiskLevel);
        return (
          <span className={styles.twoLines}>
            {t(`level.of.${row.level}`)}
            {match && match !== 'matches' && <span>{t(`list.${match}`)}</span>}
          </span>
        );
      },
    },
    {
      id: 'risk',
      header: t('list.risk'),
      optional: true,
      cell: (row) => <RiskBadge level={row.finalLevel as RiskLevel | null} look="bare" />,
    },
    { id: 'last', header: t('list.last'), cell: (row) => dayOf(row.lastContactAt) },
    {
      id: 'next',
      header: t('list.next'),
      cell: (row) => (row.nextContactAt ? dayOf(row.nextContactAt) : t('list.none-planned')),
    },
    {
      id: 'waits',
      header: t('list.waits'),
      onPhone: 'end',
      cell: (row) => (
        <span className={styles.tags}>
          {row.openSetbacks > 0 && (
            <StatusTag tone="soon" icon={IconAlertTriangle} look="bare">
              {t('list.setbacks', { count: row.openSetbacks })}
            </StatusTag>
          )}
          {row.unexplained > 0 && (
            <StatusTag tone="late" icon={IconMessageOff} look="bare">
              {t('list.unexplained', { count: row.unexplained })}
            </StatusTag>
          )}
          {row.openSetbacks + row.unexplained === 0 && '–'}
        </span>
      ),
    },
    { id: 'ends', header: t('list.ends'), cell: (row) => date(row.endsOn) },
    { id: 'officer', header: t('list.officer'), optional: true, cell: (row) => row.officer ?? '–' },
  ];
  return (
    <Page title={t('list.title')}>
      <PageHeader
        title={t('list.title')}
        facts={list.data && t('list.facts', { count: list.data.total })}
        actions={
          <SegmentedControl
            value={view}
            onChange={(chosen) => setSearch({ view: chosen }, { replace: true })}
            data={[
              { value: 'mine', label: t('list.mine') },
              { value: 'office', label: t('list.office') },
            ]}
          />
        }
      />
      <DataTable
        name={t('list.title')}
        columns={columns}
        rows={list.data?.items}
        rowKey={(row) => row.personId}
        total={list.data?.total ?? 0}
        empty={{ title: t('list.empty'), hint: t('list.empty-hint') }}
      />
    </Page>
  );
}
