import { useState } from 'react';
import { Button, Code, Group, Modal, MultiSelect, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CLEARANCES,
  ROLES,
  scopesFor,
  type Clearance,
  type Role,
  type Scope,
} from '@throughcare/domain';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextField } from '../../ui/field';
import { useFocusBack } from '../../ui/use-focus-back';
import { useFormErrors } from '../../ui/use-form-errors';
import { usePartners, useSites } from '../person/directory.api';
import { useUserChange, type UserRow } from './administer.api';
import { UserTrainings } from './user-trainings';

/** One user: part, reach, places, sealed parts they may read. A temporary password is shown once. */
export function UserDialog({ user, onClose }: { user: UserRow | null; onClose: () => void }) {
  useFocusBack();
  const { t } = useTranslation(['administer', 'shell']);
  const [password, setPassword] = useState<string | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={user ? user.displayName : t('users.invite')}
      closeButtonProps={{ 'aria-label': t('user.close') }}
    >
      {password ? (
        <PasswordOnce password={password} onClose={onClose} />
      ) : (
        <>
          <UserForm user={user} onClose={onClose} onPassword={setPassword} />
          {user && <UserTrainings userId={user.id} />}
        </>
      )}
    </Modal>
  );
}

function PasswordOnce({ password, onClose }: { password: string; onClose: () => void }) {
  const { t } = useTranslation('administer');
  return (
    <Stack role="status">
      <Text>{t('user.password-once')}</Text>
      <Code block fz="md">
        {password}
      </Code>
      <Group justify="end">
        <Button onClick={onClose}>{t('user.done')}</Button>
      </Group>
    </Stack>
  );
}

interface FormProps {
  readonly user: UserRow | null;
  readonly onClose: () => void;
  readonly onPassword: (password: string) => void;
}

function UserForm({ user, onClose, onPassword }: FormProps) {
  const { t } = useTranslation(['administer', 'shell']);
  const errors = useFormErrors('user');
  const { invite, change, reset } = useUserChange();
  const sites = useSites();
  const partners = usePartners();
  const [once] = useState(() => crypto.randomUUID());
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState(user?.displayName ?? '');
  const [role, setRole] = useState<Role>((user?.role as Role | undefined) ?? 'caseworker');
  const [scope, setScope] = useState<Scope>((user?.scope as Scope | undefined) ?? 'site');
  const [siteIds, setSiteIds] = useState<string[]>(user?.siteIds ?? []);
  const [clearances, setClearances] = useState<string[]>(user?.clearances ?? []);
  const [partnerId, setPartnerId] = useState(user?.partnerId ?? '');
  const [isActive, setActive] = useState(user?.isActive ?? true);
  const scopes = scopesFor(role);
  const isPartner = role === 'partner-worker';
  const chooseRole = (value: string) => {
    const next = ROLES.find((one) => one === value) ?? role;
    setRole(next);
    const possible = scopesFor(next);
    if (!possible.includes(scope)) setScope(possible[0] ?? 'caseload');
  };
  const submit = () => {
    const found = {
      ...(displayName.trim() === '' && { displayName: t('missing.name') }),
      ...(!user && username.trim().length < 3 && { username: t('missing.username') }),
      ...(!isPartner && siteIds.length === 0 && { siteIds: t('missing.site') }),
      ...(isPartner && partnerId === '' && { partnerId: t('missing.partner') }),
    };
    if (!errors.check(found)) return;
    const details = {
      displayName,
      role,
      scope,
      siteIds: isPartner ? [] : siteIds,
      clearances: clearances as Clearance[],
      partnerId: isPartner ? partnerId : null,
    };
    if (user)
      change.mutate(
        { userId: user.id, revision: user.revision, isActive, ...details },
        { onSuccess: onClose, onError: errors.refuse },
      );
    else
      invite.mutate(
        { username, once, ...details },
        { onSuccess: (made) => onPassword(made.temporaryPassword), onError: errors.refuse },
      );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {!user && (
          <TextField
            id={errors.idOf('username')}
            label={t('user.username')}
            hint={t('user.username-hint')}
            error={errors.of('username')}
            value={username}
            onChange={setUsername}
            maxLength={60}
          />
        )}
        <TextField
          id={errors.idOf('displayName')}
          label={t('user.name')}
          hint={null}
          error={errors.of('displayName')}
          value={displayName}
          onChange={setDisplayName}
          maxLength={120}
        />
        <SelectField
          id={errors.idOf('role')}
          label={t('users.role')}
          hint={null}
          error={errors.of('role')}
          value={role}
          onChange={chooseRole}
          choices={ROLES.map((one) => ({ value: one, label: t(`shell:role.${one}`) }))}
        />
        <SelectField
          id={errors.idOf('scope')}
          label={t('user.scope')}
          hint={t('user.scope-hint')}
          error={errors.of('scope')}
          value={scope}
          onChange={(value) => setScope(scopes.find((one) => one === value) ?? scope)}
          choices={scopes.map((one) => ({ value: one, label: t(`scope.${one}`) }))}
        />
        {isPartner ? (
          <SelectField
            id={errors.idOf('partnerId')}
            label={t('user.partner')}
            hint={null}
            error={errors.of('partnerId')}
            value={partnerId}
            onChange={setPartnerId}
            choices={[
              { value: '', label: t('user.choose') },
              ...(partners.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : (
          <MultiSelect
            id={errors.idOf('siteIds')}
            label={t('user.sites')}
            error={errors.of('siteIds')}
            value={siteIds}
            onChange={setSiteIds}
            data={(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <MultiSelect
          id={errors.idOf('clearances')}
          label={t('user.clearances')}
          description={t('user.clearances-hint')}
          value={clearances}
          onChange={setClearances}
          data={CLEARANCES.map((one) => ({ value: one, label: t(`clearance.${one}`) }))}
        />
        {user && (
          <Switch
            label={t('user.active')}
            description={t('user.active-hint')}
            checked={isActive}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        <Group justify="space-between">
          {user ? (
            <Button
              variant="default"
              loading={reset.isPending}
              onClick={() =>
                reset.mutate(
                  { userId: user.id, revision: user.revision },
                  {
                    onSuccess: (made) => onPassword(made.temporaryPassword),
                    onError: errors.refuse,
                  },
                )
              }
            >
              {t('user.reset')}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={invite.isPending || change.isPending}>
            {t(user ? 'user.save' : 'users.invite')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
