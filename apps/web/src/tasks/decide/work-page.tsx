import { IconHourglass } from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { StatusTag } from '../../ui/status-tag';
import { ContestsTable } from './contests-table';
import {
  PAGE_SIZE,
  useAssessmentWork,
  useInstrumentTitles,
  type WorkList,
  type WorkRow,
} from './decide.api';
import { GiveUp } from './give-up';
import styles from './work.module.css';

/** What waits for me: my own drafts, second signatures, levels to decide. */
export function WorkPage() {
  const { t, i18n } = useTranslation('decide');
  const formats = useFormats();
  const may = useMay();
  const [search] = useSearchParams();
  const lists: (WorkList | 'contests')[] = [
    ...(may('assessments:countersign') ? ['to-countersign' as const] : []),
    ...(may('overrides:decide') ? ['overrides' as const] : []),
    ...(may('contests:review') ? ['contests' as const] : []),
    ...(may('assessments:conduct') ? ['my-drafts' as const, 'untouched-drafts' as const] : []),
  ];
  const list = lists.find((each) => each === search.get('list')) ?? lists[0] ?? 'my-drafts';
  const page = Number(search.get('page') ?? '1');
  const isContests = list === 'contests';
  const work = useAssessmentWork(isContests ? 'my-drafts' : list, page, !isContests);
  const instruments = useInstrumentTitles();
  if (work.error) return <ProblemPage problem={work.error} />;
  const titles = new Map(
    instruments.data?.map(({ code, title }) => [code, textIn(title as Text, i18n.language)]),
  );
  const address = (row: WorkRow) =>
    (row.state === 'draft' ? paths.person.conduct : paths.person.assessmentResult)({
      personId: row.personId,
      assessmentId: row.id,
    });
  const columns: Column<WorkRow>[] = [
    {
      id: 'person',
      header: t('person'),
      cell: (row) => (
        <>
          <Link to={address(row)}>{row.personName}</Link>{' '}
          <bdi className={styles.code}>{row.personNumber}</bdi>
        </>
      ),
    },
    {
      id: 'instrument',
      header: t('instrument'),
      cell: (row) => titles.get(row.instrument) ?? row.instrument,
    },
    {
      id: 'level',
      header: t('level'),
      onPhone: 'end',
      cell: (row) =>
        row.finalLevel ? (
          <RiskBadge level={row.finalLevel as RiskLevel} look="bare" />
        ) : row.state === 'returned' ? (
          t('returned')
        ) : (
          t('answered', { count: row.answered })
        ),
    },
    { id: 'by', header: t('by'), cell: (row) => row.assessor.name, onPhone: 'hidden' },
    {
      id: 'since',
      header: t('since'),
      cell: (row) => (
        <>
          {formats.date(civilDateOf(new Date(row.lastTouchedAt)))}
          {row.isUntouched && list === 'my-drafts' && (
            <StatusTag tone="soon" icon={IconHourglass} look="bare">
              {t('untouched')}
            </StatusTag>
          )}
        </>
      ),
    },
    ...(list === 'untouched-drafts'
      ? [
          {
            id: 'act',
            header: t('act'),
            cell: (row: WorkRow) => (
              <span className={styles.acts}>
                <Link to={address(row)}>{t('resume')}</Link>
                <GiveUp draft={row} />
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t(`hint.${list}`)} />
      <nav className={styles.lists} aria-label={t('lists')}>
        {lists.map((each) => (
          <Link
            key={each}
            to={{ search: `?list=${each}` }}
            aria-current={each === list ? 'page' : undefined}
          >
            {t(`list.${each}`)}
          </Link>
        ))}
      </nav>
      {isContests ? (
        <ContestsTable page={page} titles={titles} />
      ) : (
        <DataTable
          name={t(`list.${list}`)}
          columns={columns}
          rows={work.data?.items}
          rowKey={({ id }) => id}
          total={work.data?.total ?? 0}
          pageSize={PAGE_SIZE}
          empty={{
            title: t(`empty.${list}`),
            hint: t('empty-hint'),
            action: <Link to={paths.caseload()}>{t('to-caseload')}</Link>,
          }}
        />
      )}
    </Page>
  );
}
