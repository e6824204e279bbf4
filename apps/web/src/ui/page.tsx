import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

/** The content area of a page; `title` also names the browser tab. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Throughcare`;
  }, [title]);
  return <div className={styles.page}>{children}</div>;
}
