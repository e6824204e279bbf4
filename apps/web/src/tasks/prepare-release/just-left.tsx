import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

interface Left {
  readonly name: string;
  readonly officer: string | null;
}

/** Said once, after a release: it is recorded, and who answers for the record from now on. */
export function JustLeft() {
  const { t } = useTranslation('prepare-release');
  const { left } = (useLocation().state ?? {}) as { left?: Left };
  if (!left) return null;
  return (
    <Alert
      role="status"
      variant="light"
      title={t('left.title', { name: left.name })}
      icon={<IconCircleCheck size={20} stroke={1.75} />}
    >
      {left.officer ? t('left.passed', { officer: left.officer }) : t('left.nobody')}
    </Alert>
  );
}
