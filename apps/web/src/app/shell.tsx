import { Suspense, useEffect, useState } from 'react';
import { Drawer } from '@mantine/core';
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Link, Outlet, useLocation } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark';
import { PageSkeleton } from '../ui/page-skeleton';
import { Fictional } from './fictional';
import { IdleWarning } from './idle-warning';
import { Navigation } from './navigation';
import { paths } from './paths';
import { useUser } from './session';
import type { TaskRoute } from './task-route';
import { TopBar } from './top-bar';
import styles from './shell.module.css';

/** The frame of every page: what I come to do at the side, search and me on top, the page in the middle. */
export function Shell({ routes }: { routes: readonly TaskRoute[] }) {
  const { t } = useTranslation();
  const user = useUser();
  const [narrow, setNarrow] = useLocalStorage({
    key: 'throughcare.narrow-navigation',
    defaultValue: false,
  });
  const isSmall = useMediaQuery('(max-width: 56.24em)') ?? false;
  const [drawer, { open, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  const mainRef = useFocusOnNewPage();
  if (!user) return null;

  const navigation = (
    <Navigation
      routes={routes}
      permissions={user.permissions}
      narrow={narrow && !isSmall}
      onNarrow={isSmall ? null : setNarrow}
    />
  );
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <div className={styles.frame} data-narrow={narrow}>
        {!isSmall && (
          <aside className={`${styles.side} no-print`}>
            <Link to={paths.home()} className={styles.brand}>
              <Mark />
              <span className={narrow ? 'visually-hidden' : undefined}>{t('product')}</span>
            </Link>
            {navigation}
          </aside>
        )}
        <div className={styles.body}>
          <Fictional />
          <TopBar user={user} onOpenNavigation={isSmall ? open : null} />
          <main id="content" ref={mainRef} tabIndex={-1} className={styles.main}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      <Drawer
        opened={drawer}
        onClose={close}
        size={280}
        title={
          <span className={styles.brand}>
            <Mark />
            {t('product')}
          </span>
        }
        closeButtonProps={{ 'aria-label': t('navigation.close') }}
      >
        {navigation}
      </Drawer>
      <IdleWarning />
    </>
  );
}

/** After a link was followed the keyboard stands at the new page; it is never taken from someone who writes. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const [main, setMain] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const isWriting = document.activeElement instanceof HTMLInputElement;
    if (pathname !== first && !isWriting) main?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // `first` never changes.
  }, [pathname, main, first]);
  return setMain;
}
