import { NavLink } from 'react-router';
import styles from './tabs.module.css';

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly to: string;
    readonly words: string;
    readonly count?: number;
  }[];
}

/** Parts of one record as links: each has its own address, and the browser's back button works. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to}>
              {tab.words}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
