import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/error-page';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { usePerson } from './person-layout';
import { nameOf } from './person-words';
import { useAccessLog, type AccessLine } from './person.api';
import styles from './person.module.css';
import { useActionWords } from './action-words';

/** Who read or changed this record (NMR-06, NMR-09): the person may ask. */
export function AccessLogPage() {
  const { t } = useTranslation(['person', 'shell']);
  const { person } = usePerson();
  const log = useAccessLog(person.id);
  const formats = useFormats();
  const actionWords = useActionWords();
  if (log.isError) return <ProblemPage problem={log.error} />;
  const columns: readonly Column<AccessLine>[] = [
    {
      id: 'when',
      header: t('log.when'),
      cell: (line) => formats.instant(new Date(line.at)),
      onPhone: 'end',
    },
    {
      id: 'who',
      header: t('log.who'),
      cell: (line) => (
        <>
          {line.by ?? t('log.service')}
          {line.role && <span className={styles.second}>{t(`shell:role.${line.role}`)}</span>}
        </>
      ),
      onPhone: 'title',
    },
    { id: 'what', header: t('log.what'), cell: (line) => actionWords(line.action) },
    { id: 'reason', header: t('log.reason'), cell: (line) => line.reason ?? '', onPhone: 'hidden' },
  ];
  return (
    <Page title={`${t('log.title')}, ${nameOf(person)}`}>
      <PageHeader title={t('log.title')} facts={t('log.facts')} />
      <DataTable
        name={t('log.name')}
        columns={columns}
        rows={log.data?.pages.flatMap((page) => page.items)}
        rowKey={(line) => line.id}
        empty={{ title: t('log.empty'), hint: t('log.empty-hint') }}
      />
      {log.hasNextPage && (
        <Button mt="md" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t('log.older')}
        </Button>
      )}
    </Page>
  );
}
