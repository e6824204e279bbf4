import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title: string;
  /** A fact beside the title: "assessed 2 Oct 2026". */
  readonly aside?: ReactNode;
  /** The one way out: a link or a small button at the end of the title row. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}

/** One white sheet with one subject. */
export function Card({ title, aside, action, children, level = 2 }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {aside && <span className={styles.aside}>{aside}</span>}
        {action && <span className={styles.action}>{action}</span>}
      </header>
      {children}
    </section>
  );
}
