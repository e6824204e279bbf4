import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { fullName } from '@throughcare/domain';
import { DataTable, type Column } from '../../ui/data-table';
import { useTableAddress } from '../../ui/table-address';
import {
  ROWS_PAGE,
  useImportMoves,
  useImportRows,
  type ImportRow,
  type ImportRowState,
  type ImportRun,
} from './import-records.api';
import styles from './import-records.module.css';
import { useFaultWords } from './use-fault-words';

/** Rows of one state: the line in the file, what it says, what is wrong or what became of it. */
export function RowsTable({ run, state }: { run: ImportRun; state: ImportRowState }) {
  const { t } = useTranslation('imports');
  const { page } = useTableAddress();
  const rows = useImportRows(run, state, page);
  const columns = useColumns(run, state);
  if (rows.isError && !rows.data)
    return <ProblemPage problem={rows.error} onAgain={() => void rows.refetch()} />;
  return (
    <DataTable
      name={t(`row-state.${state}`)}
      columns={columns}
      rows={rows.data?.items}
      rowKey={(row) => String(row.line)}
      total={rows.data?.total ?? 0}
      pageSize={ROWS_PAGE}
      empty={{ title: t('report.empty'), hint: t('report.empty-hint') }}
    />
  );
}

function useColumns(run: ImportRun, state: ImportRowState): readonly Column<ImportRow>[] {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const line: Column<ImportRow> = {
    id: 'line',
    header: t('row.line'),
    align: 'end',
    onPhone: 'end',
    cell: (row) => formats.number(row.line),
  };
  const content: Column<ImportRow> = {
    id: 'content',
    header: t('row.content'),
    onPhone: 'title',
    cell: (row) => <Content row={row} />,
  };
  const faults: Column<ImportRow> = {
    id: 'faults',
    header: t('row.faults'),
    onPhone: 'second',
    cell: (row) => <Faults run={run} row={row} />,
  };
  const act: Column<ImportRow> = {
    id: 'act',
    header: t('row.act'),
    onPhone: 'second',
    cell: (row) => <Reconsider run={run} row={row} />,
  };
  if (state === 'faulty' || (state === 'loaded' && run.counts.kept > 0))
    return [line, content, faults];
  return state === 'ready' || state === 'skipped' ? [line, content, act] : [line, content];
}

function Content({ row }: { row: ImportRow }) {
  const { t } = useTranslation('imports');
  if (row.cells) return <bdi className={styles.cells}>{row.cells.filter(Boolean).join(' · ')}</bdi>;
  if (!row.person) return <span className={styles.second}>{t('row.on-file')}</span>;
  return (
    <>
      <Link to={paths.person.tab(row.person.id)}>
        <bdi>{fullName({ given: row.person.givenName, family: row.person.familyName })}</bdi>
      </Link>
      <div className={styles.second}>
        <bdi>{row.person.number}</bdi>
      </div>
    </>
  );
}

function Faults({ run, row }: { run: ImportRun; row: ImportRow }) {
  const words = useFaultWords(run);
  return (
    <ul className={styles.faults}>
      {row.faults.map((fault) => {
        const { column, cell, sentence } = words(row, fault);
        return (
          <li key={`${fault.field}:${fault.code}`}>
            <IconAlertCircle size={14} stroke={2} aria-hidden="true" />
            <span>
              {column && (
                <strong>
                  <bdi>{column}</bdi>
                  {cell && (
                    <>
                      {' '}
                      <bdi className={styles.cell}>{cell}</bdi>
                    </>
                  )}
                </strong>
              )}{' '}
              {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A decision may be taken back as long as nothing was loaded from it. */
function Reconsider({ run, row }: { run: ImportRun; row: ImportRow }) {
  const { t } = useTranslation('imports');
  const { decide } = useImportMoves(run.id);
  if (!row.decision) return null;
  const isSkipped = row.decision === 'skip';
  return (
    <div className={styles.decided}>
      <span>{t(`decided.${row.decision}`)}</span>
      <Button
        size="xs"
        variant="default"
        loading={decide.isPending}
        onClick={() => decide.mutate({ line: row.line, decision: isSkipped ? 'new' : 'skip' })}
      >
        {t(isSkipped ? 'decide.new' : 'decide.skip')}
      </Button>
    </div>
  );
}
