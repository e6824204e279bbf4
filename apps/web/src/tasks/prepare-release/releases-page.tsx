import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { DataTable, type Column } from '../../ui/data-table';
import { DueTag } from '../../ui/due-tag';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { Segments } from '../../ui/segments';
import { useTableAddress } from '../../ui/table-address';
import { todayHere } from '../person/person-words';
import { JustLeft } from './just-left';
import { HandoversWaiting } from './handovers-waiting';
import { useMyHandovers, useReleases, type ReleaseRow } from './prepare-release.api';
import styles from './prepare-release.module.css';

/** Who leaves next and how ready it is; for officers first the hand-overs that wait for them. */
export function ReleasesPage() {
  const { t } = useTranslation('prepare-release');
  const { page } = useTableAddress();
  const [search, setSearch] = useSearchParams();
  const may = useMay();
  const view = search.get('view') === 'site' ? 'site' : 'mine';
  const list = useReleases(view, page);
  const handovers = useMyHandovers(may('handovers:answer'));
  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;
  const columns: readonly Column<ReleaseRow>[] = [
    {
      id: 'name',
      header: t('list.name'),
      cell: (row) => (
        <span className={styles.twoLines}>
          <Link to={paths.person.tab(row.personId, 'release')}>{row.name}</Link>
          <span>{row.number}</span>
        </span>
      ),
    },
    {
      id: 'release',
      header: t('list.release'),
      onPhone: 'end',
      cell: (row) => <DueTag due={row.earliestReleaseOn} today={todayHere()} />,
    },
    {
      id: 'level',
      header: t('list.level'),
      optional: true,
      cell: (row) => <RiskBadge level={row.finalLevel as RiskLevel | null} look="bare" />,
    },
    {
      id: 'ready',
      header: t('list.ready'),
      cell: (row) =>
        row.readiness.needed === 0 ? (
          t('list.not-begun')
        ) : (
          <span className={styles.ready}>
            <Segments done={row.readiness.done} total={row.readiness.needed} />
            {row.readiness.late > 0 && (
              <span className={styles.late}>
                {t('countdown.late', { count: row.readiness.late })}
              </span>
            )}
          </span>
        ),
    },
    {
      id: 'handover',
      header: t('list.handover'),
      cell: (row) => (
        <span className={styles.twoLines}>
          {row.handover ? t(`handover.state.${row.handover}`) : t('list.not-offered')}
          {row.handoverTo && <span>{row.handoverTo}</span>}
        </span>
      ),
    },
    { id: 'site', header: t('list.site'), optional: true, cell: (row) => row.site ?? '–' },
    {
      id: 'manager',
      header: t('list.manager'),
      optional: true,
      cell: (row) => row.caseManager ?? '–',
    },
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
              { value: 'site', label: t('list.of-site') },
            ]}
          />
        }
      />
      <div className={styles.stack}>
        <JustLeft />
        {handovers.data && handovers.data.items.length > 0 && (
          <HandoversWaiting handovers={handovers.data.items} total={handovers.data.total} />
        )}
        <DataTable
          name={t('list.title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={(row) => row.personId}
          total={list.data?.total ?? 0}
          empty={{ title: t('list.empty'), hint: t('list.empty-hint') }}
        />
      </div>
    </Page>
  );
}
