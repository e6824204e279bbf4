import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConfig } from './config';
import styles from './fictional.module.css';

/** Stands on every page of a demonstration, on paper too. */
export function Fictional() {
  const { t } = useTranslation();
  const config = useConfig();
  if (!config.data?.demo) return null;
  return (
    <p className={styles.notice} role="note">
      <IconInfoCircle size={14} stroke={2} aria-hidden="true" />
      {t('fictional')}
    </p>
  );
}
