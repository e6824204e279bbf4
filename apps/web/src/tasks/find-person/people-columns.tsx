import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween } from '@throughcare/domain';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import type { Column } from '../../ui/data-table';
import { DueTag } from '../../ui/due-tag';
import { Initials } from '../../ui/initials';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { nameOf, todayHere } from '../person/person-words';
import type { PersonRow } from './find-person.api';
import styles from './find-person.module.css';

/** The columns of every list of people. */
export function usePeopleColumns(): readonly Column<PersonRow>[] {
  const { t } = useTranslation(['people', 'duties']);
  const formats = useFormats();
  const today = todayHere();
  return [
    {
      id: 'name',
      header: t('column.person'),
      sortable: true,
      cell: (row) => (
        <span className={styles.person}>
          <Initials name={nameOf(row)} />
          <span>
            <Link to={paths.person.tab(row.id)}>{nameOf(row)}</Link>{' '}
            {row.nameInScript && <bdi className={styles.script}>{row.nameInScript}</bdi>}
            <bdi className={styles.second}>{row.number}</bdi>
          </span>
        </span>
      ),
    },
    {
      id: 'level',
      header: t('column.level'),
      sortable: true,
      onPhone: 'end',
      cell: (row) => <RiskBadge level={row.finalLevel as RiskLevel | null} look="bare" />,
    },
    {
      id: 'place',
      header: t('column.place'),
      optional: true,
      cell: (row) => (
        <>
          {row.site ?? ''}
          <span className={styles.second}>
            {row.place ?? (row.setting === 'custody' ? '' : t(`setting.${row.setting}`))}
          </span>
        </>
      ),
    },
    {
      id: 'release',
      header: t('column.release'),
      sortable: true,
      optional: true,
      onPhone: 'hidden',
      cell: (row) =>
        row.earliestReleaseOn && (
          <>
            {formats.date(row.earliestReleaseOn)}
            <span className={styles.second}>
              {t('column.days', { count: Math.max(0, daysBetween(today, row.earliestReleaseOn)) })}
            </span>
          </>
        ),
    },
    {
      id: 'due',
      header: t('column.due'),
      sortable: true,
      cell: (row) =>
        row.nextDuty && (
          <span className={styles.due}>
            <span>{t(`duties:kind.${row.nextDuty.kind}`)}</span>
            <DueTag due={civilDateOf(new Date(row.nextDuty.dueAt))} today={today} />
          </span>
        ),
    },
    {
      id: 'holder',
      header: t('column.holder'),
      optional: true,
      onPhone: 'hidden',
      cell: (row) => row.caseManager ?? '',
    },
  ];
}
