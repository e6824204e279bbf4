import { useEffect, useState, type FormEvent } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { DataTable } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RISK_LEVELS } from '../../ui/risk-badge';
import { useTableAddress } from '../../ui/table-address';
import { AlsoFound } from './also-found';
import { PEOPLE_PAGE, useAlsoFound, usePeople, type PeopleQuery } from './find-person.api';
import { usePeopleColumns } from './people-columns';
import styles from './find-person.module.css';

export function FindPersonPage() {
  return <PeopleList view="all" />;
}

export function CaseloadPage() {
  return <PeopleList view="mine" />;
}

const SORTS = ['name', 'release', 'level', 'due'] as const;
const SETTINGS = ['custody', 'community', 'none'] as const;
const LEVELS = [...RISK_LEVELS, 'none'] as const;
const oneOf = <Choice extends string>(choices: readonly Choice[], value: string | null) =>
  choices.find((choice) => choice === value);

/** What the address asks for, in the words of the API; anything it does not know is left out. */
function readAddress(
  search: URLSearchParams,
  view: 'all' | 'mine',
  table: { readonly sort: string | null; readonly page: number },
): PeopleQuery {
  const words = search.get('q')?.trim();
  const sort = oneOf(SORTS, table.sort?.replace(/^-/, '') ?? null);
  const level = oneOf(LEVELS, search.get('level'));
  const setting = oneOf(SETTINGS, search.get('setting'));
  return {
    view: view === 'mine' ? 'mine' : words ? 'all' : 'site',
    page: table.page,
    size: PEOPLE_PAGE,
    ...(words && { search: words }),
    ...(level && { level }),
    ...(setting && { setting }),
    ...(sort && { sort, direction: table.sort?.startsWith('-') ? 'desc' : 'asc' }),
  };
}

function PeopleList({ view }: { view: 'all' | 'mine' }) {
  const { t } = useTranslation(['people', 'kit']);
  const [search, setSearch] = useSearchParams();
  const may = useMay();
  const query = readAddress(search, view, useTableAddress());
  const people = usePeople(query);
  const also = useAlsoFound(view === 'all' ? (query.search ?? '') : '');
  const columns = usePeopleColumns();
  if (people.isError && !people.data) {
    return <ProblemPage problem={people.error} onAgain={() => void people.refetch()} />;
  }
  const filter = (name: string, value: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (value) next.set(name, value);
      else next.delete(name);
      next.delete('page');
      return next;
    });
  const title = t(view === 'mine' ? 'caseload.title' : 'find.title');
  const isFiltered = Boolean(query.search ?? query.level ?? query.setting);
  const register = may('people:register') && (
    <Button
      component={Link}
      to={paths.registerPerson()}
      variant={view === 'all' ? 'filled' : 'default'}
      leftSection={<IconUserPlus size={16} stroke={1.75} />}
    >
      {t('register')}
    </Button>
  );
  const emptyKind = isFiltered ? 'filtered' : view === 'mine' ? 'mine' : 'site';
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={
          people.data &&
          t(people.data.hasMore ? 'found-more' : 'found', { count: people.data.total })
        }
        actions={register}
      />
      {view === 'all' && <SearchForm words={query.search ?? ''} onSearch={(q) => filter('q', q)} />}
      {query.search && <AlsoFound offers={also.data?.items ?? []} />}
      <DataTable
        name={title}
        columns={columns}
        rows={people.data?.items}
        rowKey={(row) => row.id}
        total={people.data?.total ?? 0}
        pageSize={PEOPLE_PAGE}
        empty={{
          title: t(`empty.${emptyKind}.title`),
          hint: t(`empty.${emptyKind}.hint`),
          action: register,
        }}
        filters={
          <Filters
            query={query}
            onFilter={filter}
            onSearchCleared={view === 'mine' ? null : () => filter('q', '')}
          />
        }
      />
    </Page>
  );
}

function SearchForm({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState(words);
  // The box in the top bar may have searched meanwhile.
  useEffect(() => setTyped(words), [words]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form className={styles.search} onSubmit={search} aria-label={t('find.title')}>
      <TextInput
        className={styles.words ?? ''}
        type="search"
        label={t('find.label')}
        description={t('find.hint')}
        value={typed}
        maxLength={120}
        autoComplete="off"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('find.submit')}</Button>
    </form>
  );
}

function Filters({
  query,
  onFilter,
  onSearchCleared,
}: {
  query: PeopleQuery;
  onFilter: (name: string, value: string) => void;
  onSearchCleared: (() => void) | null;
}) {
  const { t } = useTranslation(['people', 'kit']);
  const levelWords = (level: string) => t(`kit:level.${level}`);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('filter.level')}
        value={query.level ?? ''}
        onChange={(event) => onFilter('level', event.currentTarget.value)}
        data={[
          { value: '', label: t('filter.any-level') },
          ...LEVELS.map((value) => ({ value, label: levelWords(value) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('filter.setting')}
        value={query.setting ?? ''}
        onChange={(event) => onFilter('setting', event.currentTarget.value)}
        data={[
          { value: '', label: t('filter.any-setting') },
          ...SETTINGS.map((value) => ({ value, label: t(`setting.${value}`) })),
        ]}
      />
      {query.search && onSearchCleared && (
        <Chip words={t('filter.search', { words: query.search })} onRemove={onSearchCleared} />
      )}
      {query.level && (
        <Chip words={levelWords(query.level)} onRemove={() => onFilter('level', '')} />
      )}
      {query.setting && (
        <Chip words={t(`setting.${query.setting}`)} onRemove={() => onFilter('setting', '')} />
      )}
    </>
  );
}

function Chip({ words, onRemove }: { words: string; onRemove: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Button
      size="xs"
      variant="light"
      onClick={onRemove}
      aria-label={t('filter.remove', { words })}
      rightSection={<IconX size={14} stroke={2} aria-hidden="true" />}
    >
      {words}
    </Button>
  );
}
