import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { DueTag } from '../../ui/due-tag';
import { todayHere } from '../person/person-words';
import { PAGE_SIZE, useOpenContests, type ContestRow } from './decide.api';
import styles from './work.module.css';

/** Contests that wait for an answer, the one due first on top. */
export function ContestsTable({
  page,
  titles,
}: {
  page: number;
  titles: ReadonlyMap<string, string> | undefined;
}) {
  const { t } = useTranslation('decide');
  const formats = useFormats();
  const contests = useOpenContests(page, true);
  if (contests.error) return <ProblemPage problem={contests.error} />;
  const columns: Column<ContestRow>[] = [
    {
      id: 'person',
      header: t('person'),
      cell: (row) => (
        <>
          <Link
            to={paths.person.contest({
              personId: row.personId,
              assessmentId: row.assessmentId,
              contestId: row.id,
            })}
          >
            {row.personName}
          </Link>{' '}
          <bdi className={styles.code}>{row.personNumber}</bdi>
        </>
      ),
    },
    {
      id: 'instrument',
      header: t('instrument'),
      cell: (row) => titles?.get(row.instrument) ?? row.instrument,
    },
    { id: 'by', header: t('by'), cell: (row) => row.assessor.name, onPhone: 'hidden' },
    {
      id: 'reviewer',
      header: t('reviewer'),
      cell: (row) => row.reviewer?.name ?? t(row.mayReview ? 'nobody-yet' : 'not-you'),
    },
    {
      id: 'said',
      header: t('said-on'),
      cell: (row) => formats.date(row.madeOn),
      onPhone: 'hidden',
    },
    {
      id: 'due',
      header: t('due'),
      onPhone: 'end',
      cell: (row) => <DueTag due={civilDateOf(new Date(row.dueAt))} today={todayHere()} />,
    },
  ];
  return (
    <DataTable
      name={t('list.contests')}
      columns={columns}
      rows={contests.data?.items}
      rowKey={({ id }) => id}
      total={contests.data?.total ?? 0}
      pageSize={PAGE_SIZE}
      empty={{ title: t('empty.contests'), hint: t('empty-contests-hint') }}
    />
  );
}
