import { Button, Group, Menu, Modal, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceLaptopOff, IconKey, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Initials } from '../ui/initials';
import type { User } from './api';
import { paths } from './paths';
import { useSession } from './session';
import styles from './top-bar.module.css';

export function MeMenu({ user }: { user: User }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const [asking, { open, close }] = useDisclosure(false);
  // The screen is emptied whatever the service answers; there is nothing left to show a failure on.
  const leave = (how: 'here' | 'everywhere') => void signOut(how).catch(() => undefined);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <UnstyledButton className={styles.me} aria-label={`${t('me.menu')}: ${user.displayName}`}>
            <Initials name={user.displayName} size={30} />
            <span className={styles.who}>
              <span>{user.displayName}</span>
              <span className={styles.role}>{t(`role.${user.role}`)}</span>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={paths.changePassword()}
            leftSection={<IconKey size={16} stroke={1.75} />}
          >
            {t('me.password')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            onClick={() => leave('here')}
            leftSection={<IconLogout size={16} stroke={1.75} />}
          >
            {t('me.sign-out')}
          </Menu.Item>
          <Menu.Item onClick={open} leftSection={<IconDeviceLaptopOff size={16} stroke={1.75} />}>
            {t('me.sign-out-everywhere')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={asking}
        onClose={close}
        title={t('me.everywhere-title')}
        withCloseButton={false}
      >
        <Text mb="md">{t('me.everywhere-detail')}</Text>
        <Group justify="flex-end">
          <Button onClick={close}>{t('me.stay')}</Button>
          <Button variant="filled" onClick={() => leave('everywhere')}>
            {t('me.sign-out-everywhere')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
