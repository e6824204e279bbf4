import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Said once, where a registration ends: the file is there, and these clocks run from now. */
export function JustRegistered({ count }: { count: number }) {
  const { t } = useTranslation('register');
  return (
    <Alert
      mb="md"
      role="status"
      variant="light"
      title={t('done.title')}
      icon={<IconCircleCheck size={20} stroke={1.75} />}
    >
      {t('done.detail', { count })}
    </Alert>
  );
}
