import { useEffect } from 'react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Stands in every form that does not save itself: asks before unsaved words are left behind. */
export function ConfirmLeave({ when }: { when: boolean }) {
  const { t } = useTranslation('kit');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);

  const stay = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={stay}
      title={t('leave.title')}
      withCloseButton={false}
    >
      <Text mb="md">{t('leave.detail')}</Text>
      <Group justify="flex-end">
        <Button onClick={() => blocker.proceed?.()}>{t('leave.leave')}</Button>
        <Button variant="filled" onClick={stay} data-autofocus>
          {t('leave.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
