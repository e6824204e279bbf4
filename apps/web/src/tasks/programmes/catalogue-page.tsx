import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useTableAddress } from '../../ui/table-address';
import { DecisionsCard } from './decisions-card';
import {
  useDecide,
  useProgrammes,
  useReferralsToDecide,
  useTodaysSessions,
  type ProgrammeRow,
} from './programmes.api';
import { TodaysSessions } from './todays-sessions';
import styles from './programmes.module.css';

/** Every programme, who waits and who takes part; first what waits for this user today. */
export function CataloguePage() {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { date, number } = useFormats();
  const { page } = useTableAddress();
  const may = useMay();
  const list = useProgrammes(page);
  const sessions = useTodaysSessions(may('groups:run'));
  const toDecide = useReferralsToDecide(may('referrals:decide'));
  const decide = useDecide();
  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;

  const columns: readonly Column<ProgrammeRow>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: (row) => (
        <span className={styles.programme}>
          <Link to={paths.programme({ programmeId: row.id })}>{row.name}</Link>
          <span>{row.targetNeeds.map((need) => t(`need.${need}`)).join(', ')}</span>
        </span>
      ),
    },
    {
      id: 'dose',
      header: t('column.dose'),
      align: 'end',
      optional: true,
      cell: (row) => t('hours', { count: Math.round(row.intendedMinutes / 6) / 10 }),
    },
    {
      id: 'weeks',
      header: t('column.weeks'),
      align: 'end',
      optional: true,
      cell: (row) => t('weeks', { count: Math.round(row.lengthDays / 7) }),
    },
    { id: 'taking', header: t('column.taking'), align: 'end', cell: (row) => number(row.taking) },
    {
      id: 'waiting',
      header: t('column.waiting'),
      align: 'end',
      onPhone: 'end',
      cell: (row) =>
        may('referrals:read') && row.waiting > 0 ? (
          <Link to={paths.waitingList({ programmeId: row.id })}>
            {t('people', { count: row.waiting })}
          </Link>
        ) : (
          number(row.waiting)
        ),
    },
    {
      id: 'next',
      header: t('column.next'),
      cell: (row) => (row.nextStartOn ? date(row.nextStartOn, 'weekday') : t('no-group-planned')),
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={list.data && t('facts', { count: list.data.total })}
        actions={
          may('programmes:manage') && (
            <Button
              component={Link}
              to={paths.defineProgramme()}
              leftSection={<IconPlus size={18} stroke={1.75} />}
            >
              {t('define.open')}
            </Button>
          )
        }
      />
      <div className={styles.stack}>
        {sessions.data && sessions.data.items.length > 0 && (
          <TodaysSessions sessions={sessions.data.items} />
        )}
        {toDecide.data && toDecide.data.items.length > 0 && (
          <DecisionsCard
            referrals={toDecide.data.items}
            total={toDecide.data.total}
            problem={decide.error}
            busy={decide.isPending}
            onDecide={(referralId, body) => decide.mutate({ referralId, body })}
          />
        )}
        <DataTable
          name={t('title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={(row) => row.id}
          total={list.data?.total ?? 0}
          empty={{ title: t('empty.title'), hint: t('empty.hint') }}
        />
      </div>
    </Page>
  );
}
