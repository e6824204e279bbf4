import { WAITING_TERMS } from '@throughcare/domain';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Initials } from '../../ui/initials';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { TermBar } from '../../ui/term-bar';
import type { WaitingList, WaitingRow } from './programmes.api';
import { mostTotal, TERM_COLOURS } from './waiting-terms';
import styles from './waiting-list.module.css';

/** Days under which the last safe start is near enough to be pointed out. */
const NEAR_DAYS = 30;
const COLUMNS = ['place', 'person', 'level', 'safe-start', 'waited', 'points', 'total'] as const;

interface WaitingTableProps {
  readonly rows: readonly WaitingRow[];
  readonly places: number;
  readonly policy: WaitingList['policy'];
  /** Null when there is nothing to offer or it is not this user's to offer. */
  readonly onOffer: ((row: WaitingRow) => void) | null;
}

/** Everyone in order; a line where the places end; those for whom it is too late in a group of their own. */
export function WaitingTable({ rows, places, policy, onOffer }: WaitingTableProps) {
  const { t } = useTranslation('programmes');
  const placed = rows.filter((row) => !row.isTooLate);
  const late = rows.filter((row) => row.isTooLate);
  if (rows.length === 0) {
    return (
      <div className={styles.sheet}>
        <div className={styles.empty} role="status">
          <p>
            <strong>{t('waiting.empty.title')}</strong>
          </p>
          <p>{t('waiting.empty.hint')}</p>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.sheet}>
      {placed.length > 0 && (
        <table className={styles.table} role="table" aria-label={t('waiting.title')}>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" role="columnheader" data-column={column}>
                  {t(`waiting.column.${column}`)}
                </th>
              ))}
              <th scope="col" role="columnheader">
                <span className="visually-hidden">{t('waiting.column.offer')}</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {placed.map((row, at) => (
              <Row
                key={row.referralId}
                row={row}
                policy={policy}
                isLastPlace={at + 1 === places && placed.length > places}
                onOffer={at < places ? onOffer : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {late.length > 0 && <TooLate rows={late} />}
    </div>
  );
}

function Row({
  row,
  policy,
  isLastPlace,
  onOffer,
}: {
  row: WaitingRow;
  policy: WaitingList['policy'];
  isLastPlace: boolean;
  onOffer: WaitingTableProps['onOffer'];
}) {
  const { t } = useTranslation('programmes');
  const isNear = row.daysLeft !== null && row.daysLeft <= NEAR_DAYS;
  return (
    <tr role="row" data-last-place={isLastPlace}>
      <td role="cell" data-column="place">
        {row.place}
      </td>
      <td role="cell" data-column="person">
        <span className={styles.person}>
          <Initials name={row.personName} />
          <span>
            <Link to={paths.person.tab(row.personId, 'programmes')}>{row.personName}</Link>
            <span className={styles.site}>{row.site}</span>
          </span>
        </span>
      </td>
      <td role="cell" data-column="level">
        <RiskBadge level={row.finalLevel as RiskLevel | null} look="bare" />
      </td>
      <td
        role="cell"
        data-column="safe-start"
        data-near={isNear}
        data-label={t('waiting.column.safe-start')}
      >
        {row.daysLeft === null ? t('waiting.no-release') : t('days', { count: row.daysLeft })}
      </td>
      <td role="cell" data-column="waited" data-label={t('waiting.column.waited')}>
        {t('days', { count: row.daysWaited })}
      </td>
      <td role="cell" data-column="points">
        <TermBar
          label={t('formula.points')}
          max={mostTotal(policy)}
          terms={WAITING_TERMS.map((term) => ({
            label: t(`term.${term}`),
            value: row.terms[term],
            colour: TERM_COLOURS[term],
          }))}
        />
      </td>
      <td role="cell" data-column="total">
        {row.totalPoints}
      </td>
      <td role="cell" data-column="offer">
        {onOffer ? (
          <Button
            size="xs"
            onClick={() => onOffer(row)}
            aria-label={t('waiting.offer-to', { name: row.personName })}
          >
            {t('waiting.offer')}
          </Button>
        ) : (
          row.isLastChance && (
            <span className={styles.lastChance}>
              <IconAlertTriangle size={15} stroke={1.75} aria-hidden="true" />
              {t('waiting.next-too-late')}
            </span>
          )
        )}
      </td>
    </tr>
  );
}

function TooLate({ rows }: { rows: readonly WaitingRow[] }) {
  const { t } = useTranslation('programmes');
  const { date } = useFormats();
  return (
    <section className={styles.late} aria-labelledby="late-title">
      <header>
        <h2 id="late-title">
          <IconAlertTriangle size={17} stroke={1.75} aria-hidden="true" />
          {t('too-late.title', { count: rows.length })}
        </h2>
        <p>{t('too-late.detail')}</p>
      </header>
      <ul>
        {rows.map((row) => (
          <li key={row.referralId}>
            <span className={styles.person}>
              <Initials name={row.personName} />
              <Link to={paths.person.tab(row.personId, 'programmes')}>{row.personName}</Link>
            </span>
            <span className={styles.lateWhen}>
              {row.lastSafeStartOn && (row.daysLeft ?? 0) < 0
                ? t('too-late.was', {
                    date: date(row.lastSafeStartOn, 'day-and-month'),
                    count: -(row.daysLeft ?? 0),
                  })
                : t('too-late.before-next', {
                    date: date(row.lastSafeStartOn ?? '', 'day-and-month'),
                  })}
            </span>
            <span className={styles.site}>
              {t('too-late.referred', { count: row.daysWaited })}{' '}
              {row.decidedAfterDays !== null &&
                t('too-late.decided', { count: row.decidedAfterDays })}
            </span>
            <Button
              size="xs"
              component={Link}
              to={paths.person.refer({ personId: row.personId })}
              aria-label={t('too-late.another-way-for', { name: row.personName })}
            >
              {t('too-late.another-way')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
