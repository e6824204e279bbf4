import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useTableAddress } from '../../ui/table-address';
import { IMPORTS_PAGE, useImports, type ImportSummary } from './import-records.api';
import { ImportState } from './import-state';
import styles from './import-records.module.css';
import { UploadCard } from './upload-card';

/** Files from other systems: a new one, and what became of the earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const { page } = useTableAddress();
  const imports = useImports(page);
  const columns = useColumns();
  if (imports.isError && !imports.data)
    return <ProblemPage problem={imports.error} onAgain={() => void imports.refetch()} />;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts')} />
      <Stack gap={16}>
        <UploadCard />
        <DataTable
          name={t('list.name')}
          columns={columns}
          rows={imports.data?.items}
          rowKey={(row) => row.id}
          total={imports.data?.total ?? 0}
          pageSize={IMPORTS_PAGE}
          empty={{ title: t('list.empty'), hint: t('list.empty-hint') }}
        />
      </Stack>
    </Page>
  );
}

function useColumns(): readonly Column<ImportSummary>[] {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  return [
    {
      id: 'file',
      header: t('list.file'),
      onPhone: 'title',
      cell: (row) => (
        <>
          <Link to={paths.importRun({ importId: row.id })}>
            <bdi>{row.fileName}</bdi>
          </Link>
          <div className={styles.second}>
            {t(`kind.${row.kind}`)} · {row.site}
          </div>
        </>
      ),
    },
    {
      id: 'state',
      header: t('list.state'),
      onPhone: 'second',
      cell: (row) => <ImportState state={row.state} />,
    },
    {
      id: 'rows',
      header: t('list.rows'),
      align: 'end',
      onPhone: 'end',
      cell: (row) => formats.number(row.rowCount),
    },
    {
      id: 'loaded',
      header: t('list.loaded'),
      align: 'end',
      onPhone: 'hidden',
      cell: (row) => formats.number(row.counts.loaded),
    },
    {
      id: 'open',
      header: t('list.open'),
      align: 'end',
      onPhone: 'hidden',
      cell: (row) => formats.number(row.counts.faulty + row.counts.review),
    },
    {
      id: 'by',
      header: t('list.by'),
      onPhone: 'hidden',
      optional: true,
      cell: (row) => (
        <>
          {row.uploadedBy?.name}
          <div className={styles.second}>{formats.instant(new Date(row.uploadedAt))}</div>
        </>
      ),
    },
  ];
}
