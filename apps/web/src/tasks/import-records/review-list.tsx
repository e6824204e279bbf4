import { Button, Group } from '@mantine/core';
import { IconLock, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { PageSkeleton } from '../../ui/page-skeleton';
import { StatusTag } from '../../ui/status-tag';
import { useTableAddress } from '../../ui/table-address';
import { useFormErrors } from '../../ui/use-form-errors';
import {
  ROWS_PAGE,
  useImportMoves,
  useImportRows,
  type ImportRow,
  type ImportRun,
  type RowMatch,
} from './import-records.api';
import styles from './import-records.module.css';

/** Rows that may be on file already: the row on one side, who it may be on the other, and why. A person decides. */
export function ReviewList({ run }: { run: ImportRun }) {
  const { t } = useTranslation('imports');
  const address = useTableAddress();
  const rows = useImportRows(run, 'review', address.page);
  if (rows.isError && !rows.data)
    return <ProblemPage problem={rows.error} onAgain={() => void rows.refetch()} />;
  if (!rows.data) return <PageSkeleton />;
  const pages = Math.ceil(rows.data.total / ROWS_PAGE);
  return (
    <>
      <ul className={styles.reviews}>
        {rows.data.items.map((row) => (
          <li key={row.line}>
            <Review run={run} row={row} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t('review.pages')}>
          {address.page > 1 && (
            <Link to={address.to({ page: address.page - 1 })}>{t('review.previous')}</Link>
          )}
          <span aria-current="page">{t('review.page', { page: address.page, pages })}</span>
          {address.page < pages && (
            <Link to={address.to({ page: address.page + 1 })}>{t('review.next')}</Link>
          )}
        </nav>
      )}
    </>
  );
}

function Review({ run, row }: { run: ImportRun; row: ImportRow }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const errors = useFormErrors(`row-${row.line}`);
  const { decide } = useImportMoves(run.id);
  const send = (body: Omit<Parameters<typeof decide.mutate>[0], 'line'>) =>
    decide.mutate({ line: row.line, ...body }, { onError: errors.refuse });
  const line = formats.number(row.line);
  return (
    <Card title={t('review.line', { line })} level={2}>
      <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
      <div className={styles.sides}>
        <section aria-label={t('review.file', { line })}>
          <h3>{t('review.file-says')}</h3>
          <dl className={styles.facts}>
            {run.headings.map((heading, at) =>
              run.mapping?.[at] && row.cells?.[at] ? (
                <div key={`${at}:${heading}`}>
                  <dt>
                    <bdi>{heading}</bdi>
                  </dt>
                  <dd>
                    <bdi>{row.cells[at]}</bdi>
                  </dd>
                </div>
              ) : null,
            )}
          </dl>
        </section>
        <section aria-label={t('review.matches', { line })}>
          <h3>{t('review.may-be')}</h3>
          <ul className={styles.reviews}>
            {row.matches.map((match) => (
              <li key={match.id ?? `line-${match.line}`}>
                <Match
                  match={match}
                  isBusy={decide.isPending}
                  onSame={() =>
                    send({
                      decision: 'same',
                      ...(match.id ? { sameAsId: match.id } : { sameAsLine: match.line ?? 0 }),
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Group gap="sm" mt={14}>
        <Button loading={decide.isPending} onClick={() => send({ decision: 'new' })}>
          {t(run.kind === 'people' ? 'decide.new-person' : 'decide.new')}
        </Button>
        <Button
          variant="default"
          loading={decide.isPending}
          onClick={() => send({ decision: 'skip' })}
        >
          {t('decide.skip')}
        </Button>
      </Group>
    </Card>
  );
}

interface MatchProps {
  readonly match: RowMatch;
  readonly isBusy: boolean;
  readonly onSame: () => void;
}

function Match({ match, isBusy, onSame }: MatchProps) {
  const { t } = useTranslation(['imports', 'register']);
  const formats = useFormats();
  const isLikely = match.verdict === 'same';
  const isEarlier = match.kind === 'row';
  const name = isEarlier
    ? t('review.earlier', { line: formats.number(match.line ?? 0) })
    : (match.name ?? t('register:match.masked'));
  const facts = isEarlier
    ? [match.cells?.filter(Boolean).join(' · ')]
    : [
        match.number,
        match.bornOn && t('register:match.born', { date: formats.date(match.bornOn) }),
        match.site,
      ];
  return (
    <div className={styles.match}>
      <div className={styles.matchHead}>
        {match.kind === 'person' && match.isWithinReach && match.id ? (
          <Link to={paths.person.tab(match.id)} target="_blank">
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}
        <StatusTag tone={isLikely ? 'late' : 'soon'} icon={IconUserQuestion}>
          {t(isLikely ? 'register:match.likely' : 'register:match.possible', {
            score: match.score,
          })}
        </StatusTag>
      </div>
      <p className={styles.second}>
        <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
      </p>
      <ul className={styles.reasons} aria-label={t('register:match.why')}>
        {match.reasons.map(({ reason, points }) => (
          <li key={reason}>
            <strong dir="ltr">{points > 0 ? `+${points}` : points}</strong>
            <span>{t([`imports:reason.${reason}`, `register:reason.${reason}`])}</span>
          </li>
        ))}
      </ul>
      {match.isWithinReach ? (
        <Button
          size="xs"
          loading={isBusy}
          onClick={onSame}
          aria-label={t('decide.same-as', { name })}
        >
          {t('decide.same')}
        </Button>
      ) : (
        <p className={styles.second}>
          <IconLock size={14} stroke={2} aria-hidden="true" /> {t('review.out-of-reach')}
        </p>
      )}
    </div>
  );
}
