import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { SelectField, TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useTableAddress } from '../../ui/table-address';
import { VersionTag } from './version-tag';
import { WaitingFor } from './waiting-for';
import { PAGE_SIZE, useVersions, type VersionRow, type VersionState } from './studio.api';
import styles from './studio.module.css';

const STATES: readonly VersionState[] = [
  'draft',
  'in-review',
  'reviewed',
  'published',
  'retired',
  'discarded',
];

/** Every version written here: first what waits for the reader, then all of them by state. */
export function StudioPage() {
  const { t } = useTranslation('studio');
  const may = useMay();
  const [address, setAddress] = useSearchParams();
  const { page } = useTableAddress();
  const state = STATES.find((one) => one === address.get('state')) ?? null;
  const q = address.get('q') ?? '';
  const versions = useVersions({ state, q, page });
  const columns = useColumns();
  if (versions.isError && !versions.data)
    return <ProblemPage problem={versions.error} onAgain={() => void versions.refetch()} />;
  const filter = (name: string, value: string) =>
    setAddress(
      (now) => {
        if (value === '') now.delete(name);
        else now.set(name, value);
        now.delete('page');
        return now;
      },
      { replace: true },
    );
  const begin = may('instruments:author') && (
    <Button
      component={Link}
      to={paths.studio.begin()}
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.75} />}
    >
      {t('list.new')}
    </Button>
  );
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts')} actions={begin} />
      <WaitingFor />
      <h2 className={styles.sectionTitle}>{t('list.all')}</h2>
      <DataTable
        name={t('list.all')}
        columns={columns}
        rows={versions.data?.items}
        rowKey={({ id }) => id}
        total={versions.data?.total ?? 0}
        pageSize={PAGE_SIZE}
        filters={
          <div className={styles.filters}>
            <TextField
              id="studio-find"
              label={t('list.find')}
              hint={null}
              error={null}
              value={q}
              maxLength={100}
              onChange={(words) => filter('q', words)}
            />
            <SelectField
              id="studio-state"
              label={t('list.state')}
              hint={null}
              error={null}
              value={state ?? ''}
              onChange={(value) => filter('state', value)}
              choices={[
                { value: '', label: t('list.every-state') },
                ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
              ]}
            />
          </div>
        }
        empty={{
          title: t(q === '' && state === null ? 'list.none' : 'list.none-found'),
          hint: t(q === '' && state === null ? 'list.none-hint' : 'list.none-found-hint'),
          action: q === '' && state === null ? begin : undefined,
        }}
      />
    </Page>
  );
}

function useColumns(): readonly Column<VersionRow>[] {
  const { t, i18n } = useTranslation('studio');
  const formats = useFormats();
  return [
    {
      id: 'version',
      header: t('list.version'),
      cell: ({ id, code, version, title }) => (
        <>
          <Link to={paths.studio.version({ draftId: id })}>
            {textIn(title as Text, i18n.language) || code}
          </Link>
          <span className={styles.second}>
            <bdi>
              {code} {version}
            </bdi>
          </span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('list.state'),
      cell: ({ state }) => <VersionTag state={state} />,
    },
    {
      id: 'proof',
      header: t('list.proof'),
      onPhone: 'hidden',
      cell: ({ faults, cases }) => (
        <>
          {faults > 0 ? t('faults.count', { count: faults }) : t('list.sound')}
          <span className={styles.second}>{t('list.cases', { count: cases })}</span>
        </>
      ),
    },
    {
      id: 'author',
      header: t('list.author'),
      onPhone: 'second',
      cell: ({ author, reviewer }) => (
        <>
          {author.name}
          {reviewer && (
            <span className={styles.second}>{t('list.reviewed-by', { name: reviewer.name })}</span>
          )}
        </>
      ),
    },
    {
      id: 'changed',
      header: t('list.changed'),
      align: 'end',
      onPhone: 'end',
      cell: ({ changedAt }) => formats.date(civilDateOf(new Date(changedAt))),
    },
  ];
}
