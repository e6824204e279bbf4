import { useEffect, useState } from 'react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './page-skeleton.module.css';

/** The shape of a page while it comes. For the first 300 ms nothing: most pages are there by then. */
export function PageSkeleton() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(clock);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.page} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <Skeleton height={28} width={220} />
      <Skeleton height={16} width={340} mt={10} maw="100%" />
      <Skeleton height={180} mt={20} radius={10} />
      <Skeleton height={180} mt={16} radius={10} />
    </div>
  );
}
