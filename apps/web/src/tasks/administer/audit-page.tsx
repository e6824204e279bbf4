import { useState } from 'react';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useActionWords } from '../person/action-words';
import { useAuditLines, useAuditVerdict, type AuditLine } from './administer.api';
import styles from './audit.module.css';

/** Who did or read what, newest first, and whether the trail is whole. */
export function AuditPage() {
  const { t } = useTranslation(['administer', 'shell']);
  const [search, setSearch] = useSearchParams();
  const action = search.get('action') ?? '';
  const person = search.get('person') ?? '';
  const [typed, setTyped] = useState({ action, person });
  const lines = useAuditLines({ ...(action && { action }), ...(person && { person }) });
  const columns = useColumns();
  if (lines.isError && !lines.data)
    return <ProblemPage problem={lines.error} onAgain={() => void lines.refetch()} />;
  return (
    <Page title={t('audit.title')}>
      <PageHeader title={t('audit.title')} facts={t('audit.facts')} actions={<Verdict />} />
      <DataTable
        name={t('audit.title')}
        columns={columns}
        rows={lines.data?.pages.flatMap((page) => page.items)}
        rowKey={(row) => row.id}
        empty={{ title: t('audit.empty'), hint: t('audit.empty-hint') }}
        filters={
          <form
            onSubmit={(event) => {
              event.preventDefault();
              setSearch(
                Object.fromEntries(
                  Object.entries(typed).filter(([, value]) => value.trim() !== ''),
                ),
              );
            }}
          >
            <Group gap="xs">
              <TextInput
                size="xs"
                aria-label={t('audit.action')}
                placeholder={t('audit.action')}
                maxLength={80}
                value={typed.action}
                onChange={(event) => setTyped({ ...typed, action: event.currentTarget.value })}
              />
              <TextInput
                size="xs"
                aria-label={t('audit.person')}
                placeholder={t('audit.person')}
                maxLength={40}
                value={typed.person}
                onChange={(event) => setTyped({ ...typed, person: event.currentTarget.value })}
              />
              <Button size="xs" variant="default" type="submit">
                {t('audit.search')}
              </Button>
            </Group>
          </form>
        }
      />
      {lines.hasNextPage && (
        <Group justify="center" mt="md">
          <Button
            variant="default"
            loading={lines.isFetchingNextPage}
            onClick={() => void lines.fetchNextPage()}
          >
            {t('audit.older')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function Verdict() {
  const { t } = useTranslation('administer');
  const verdict = useAuditVerdict();
  const { data } = verdict;
  return (
    <Group>
      {data && (
        <Alert
          role="status"
          p="xs"
          color={data.isWhole ? 'green' : 'red'}
          icon={
            data.isWhole ? (
              <IconShieldCheck size={18} stroke={1.75} />
            ) : (
              <IconShieldX size={18} stroke={1.75} />
            )
          }
        >
          {data.isWhole
            ? t('audit.whole', {
                count: data.rows,
                batches: data.batches,
                unsealed: data.unsealedRows,
              })
            : t('audit.broken', {
                row: data.firstBrokenRow ?? '–',
                batch: data.firstBrokenBatch ?? '–',
              })}
        </Alert>
      )}
      <Button loading={verdict.isFetching} onClick={() => void verdict.refetch()}>
        {t('audit.check')}
      </Button>
    </Group>
  );
}

function useColumns(): readonly Column<AuditLine>[] {
  const { t } = useTranslation(['administer', 'shell']);
  const formats = useFormats();
  const actionWords = useActionWords();
  return [
    {
      id: 'at',
      header: t('audit.column.at'),
      onPhone: 'second',
      cell: (row) => formats.instant(new Date(row.at)),
    },
    {
      id: 'by',
      header: t('audit.column.by'),
      onPhone: 'title',
      cell: (row) => (
        <>
          {row.by ?? t('audit.nobody')}
          {row.role && <div>{t(`shell:role.${row.role}`)}</div>}
        </>
      ),
    },
    {
      id: 'action',
      header: t('audit.column.action'),
      onPhone: 'end',
      cell: (row) => (
        <>
          {actionWords(row.action)}
          <div>
            <code className={styles.code}>{row.action}</code>
          </div>
        </>
      ),
    },
    {
      id: 'person',
      header: t('audit.column.person'),
      onPhone: 'hidden',
      cell: (row) => row.personNumber ?? '',
    },
  ];
}
