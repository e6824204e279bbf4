import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Permission } from './api';
import { navigationFor, type NavPlace, type TaskRoute } from './task-route';
import styles from './navigation.module.css';

interface NavigationProps {
  readonly routes: readonly TaskRoute[];
  readonly permissions: readonly Permission[];
  readonly narrow: boolean;
  /** Changes between icons and names; null where the choice makes no sense. */
  readonly onNarrow: ((narrow: boolean) => void) | null;
}

const GROUPS = ['work', 'across', 'help'] as const;

export function Navigation({ routes, permissions, narrow, onNarrow }: NavigationProps) {
  const { t } = useTranslation();
  const places = navigationFor(routes, permissions);
  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const foldWords = t(narrow ? 'navigation.widen' : 'navigation.narrow');
  return (
    <nav className={styles.navigation} aria-label={t('navigation.label')} data-narrow={narrow}>
      {GROUPS.map((group) => {
        const here = places.filter((place) => place.nav.group === group);
        return here.length === 0 ? null : (
          <ul key={group} className={styles.group} data-group={group}>
            {here.map((place) => (
              <li key={place.path}>
                <Place path={place.path} place={place.nav} narrow={narrow} />
              </li>
            ))}
          </ul>
        );
      })}
      {onNarrow && (
        <Tooltip label={foldWords} position="right">
          <button
            type="button"
            className={styles.fold}
            onClick={() => onNarrow(!narrow)}
            aria-label={foldWords}
          >
            <Fold size={18} stroke={1.75} className={styles.mirrored} aria-hidden="true" />
          </button>
        </Tooltip>
      )}
    </nav>
  );
}

function Place({ path, place, narrow }: { path: string; place: NavPlace; narrow: boolean }) {
  const { t } = useTranslation();
  const words = t(`nav.${place.label}`);
  const Sign = place.icon;
  return (
    <Tooltip label={words} position="right" disabled={!narrow}>
      <NavLink to={path} className={styles.place}>
        <Sign size={18} stroke={1.75} aria-hidden="true" />
        <span className={narrow ? 'visually-hidden' : styles.words}>{words}</span>
        {place.useCount && !narrow && <Count useCount={place.useCount} />}
      </NavLink>
    </Tooltip>
  );
}

function Count({ useCount }: { useCount: () => number | undefined }) {
  const count = useCount();
  return count ? <span className={styles.count}>{count}</span> : null;
}
