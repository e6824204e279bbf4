import { useState } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleMinus,
  IconLock,
  IconSearch,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ROLES, type Role } from '@throughcare/domain';
import { ProblemPage } from '../../app/error-page';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { useTableAddress } from '../../ui/table-address';
import { USERS_PAGE, useUsers, type UserRow } from './administer.api';
import { UserDialog } from './user-dialog';

/** Everyone who may sign in: part, reach, places, whether active. */
export function UsersPage() {
  const { t } = useTranslation(['administer', 'shell']);
  const [search, setSearch] = useSearchParams();
  const { page } = useTableAddress();
  const words = search.get('q') ?? '';
  const role = ROLES.find((one) => one === search.get('role'));
  const users = useUsers({
    page,
    size: USERS_PAGE,
    ...(words && { search: words }),
    ...(role && { role }),
  });
  const [open, setOpen] = useState<UserRow | 'new' | null>(null);
  const columns = useColumns(setOpen);
  if (users.isError && !users.data)
    return <ProblemPage problem={users.error} onAgain={() => void users.refetch()} />;
  const filter = (name: string, value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        next.delete('page');
        return next;
      },
      { replace: true },
    );
  const invite = (
    <Button leftSection={<IconUserPlus size={16} stroke={1.75} />} onClick={() => setOpen('new')}>
      {t('users.invite')}
    </Button>
  );
  return (
    <Page title={t('users.title')}>
      <PageHeader
        title={t('users.title')}
        facts={users.data && t('users.found', { count: users.data.total })}
        actions={invite}
      />
      <DataTable
        name={t('users.title')}
        columns={columns}
        rows={users.data?.items}
        rowKey={(row) => row.id}
        total={users.data?.total ?? 0}
        pageSize={USERS_PAGE}
        empty={{ title: t('users.empty'), hint: t('users.empty-hint'), action: invite }}
        filters={
          <>
            <TextInput
              size="xs"
              type="search"
              aria-label={t('users.search')}
              placeholder={t('users.search')}
              value={words}
              maxLength={100}
              leftSection={<IconSearch size={14} stroke={1.75} aria-hidden="true" />}
              onChange={(event) => filter('q', event.currentTarget.value)}
            />
            <NativeSelect
              size="xs"
              aria-label={t('users.role')}
              value={role ?? ''}
              onChange={(event) => filter('role', event.currentTarget.value)}
              data={[
                { value: '', label: t('users.any-role') },
                ...ROLES.map((one: Role) => ({ value: one, label: t(`shell:role.${one}`) })),
              ]}
            />
          </>
        }
      />
      {open && <UserDialog user={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

const STATES = {
  active: { tone: 'good', icon: IconCircleCheck },
  locked: { tone: 'soon', icon: IconLock },
  inactive: { tone: 'plain', icon: IconCircleMinus },
} as const;

function useColumns(onOpen: (row: UserRow) => void): readonly Column<UserRow>[] {
  const { t } = useTranslation(['administer', 'shell']);
  const formats = useFormats();
  return [
    {
      id: 'name',
      header: t('users.column.name'),
      onPhone: 'title',
      cell: (row) => (
        <>
          <strong>{row.displayName}</strong>
          <div>{row.username}</div>
        </>
      ),
    },
    {
      id: 'role',
      header: t('users.column.role'),
      onPhone: 'second',
      cell: (row) => (
        <>
          {t(`shell:role.${row.role}`)}
          <div>{t(`scope.${row.scope}`)}</div>
        </>
      ),
    },
    {
      id: 'where',
      header: t('users.column.where'),
      onPhone: 'hidden',
      optional: true,
      cell: (row) => row.partner ?? row.siteNames.join(', '),
    },
    {
      id: 'state',
      header: t('users.column.state'),
      onPhone: 'hidden',
      cell: (row) => {
        const state = !row.isActive ? 'inactive' : row.isLocked ? 'locked' : 'active';
        return <StatusTag {...STATES[state]}>{t(`state.${state}`)}</StatusTag>;
      },
    },
    {
      id: 'seen',
      header: t('users.column.seen'),
      onPhone: 'hidden',
      optional: true,
      cell: (row) =>
        row.lastSignedInAt ? formats.instant(new Date(row.lastSignedInAt)) : t('users.never'),
    },
    {
      id: 'act',
      header: t('users.column.act'),
      onPhone: 'end',
      cell: (row) => (
        <Button
          size="xs"
          variant="default"
          aria-label={t('users.open', { name: row.displayName })}
          onClick={() => onOpen(row)}
        >
          {t('users.change')}
        </Button>
      ),
    },
  ];
}
