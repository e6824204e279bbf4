import { Fragment, type ReactNode } from 'react';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One sentence of facts about what is shown. */
  readonly facts?: ReactNode;
  readonly trail?: readonly { readonly words: string; readonly to: string }[];
  /** Name of the trail for screen readers; needed with `trail`. */
  readonly trailLabel?: string;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, facts, trail = [], trailLabel, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {trail.length > 0 && (
          <nav className={styles.trail} aria-label={trailLabel}>
            {trail.map((step, at) => (
              <Fragment key={step.to}>
                {at > 0 && (
                  <IconChevronRight
                    size={14}
                    stroke={2}
                    className={styles.arrow}
                    aria-hidden="true"
                  />
                )}
                <Link to={step.to}>{step.words}</Link>
              </Fragment>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
        {facts && <p>{facts}</p>}
      </div>
      {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
    </header>
  );
}
