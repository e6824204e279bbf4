import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark';
import { PageSkeleton } from '../ui/page-skeleton';
import { Fictional } from './fictional';
import { LanguageMenu, ThemeToggle } from './top-bar';
import styles from './signed-out-frame.module.css';

/** The frame of the few pages that have no navigation: signing in and changing the password. */
export function SignedOutFrame() {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <Fictional />
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Mark />
          {t('product')}
        </span>
        <LanguageMenu />
        <ThemeToggle />
      </header>
      <main id="content" className={styles.main}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
