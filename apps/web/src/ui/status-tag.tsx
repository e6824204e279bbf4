import type { ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import styles from './status-tag.module.css';

/** What a status means for the reader; its sign and word say the same without colour. */
export type Tone = 'good' | 'soon' | 'late' | 'plain' | 'petrol';

interface StatusTagProps {
  readonly tone: Tone;
  readonly icon: Icon;
  readonly children: ReactNode;
  /** `pill` on soft ground, `bare` inside rows. */
  readonly look?: 'pill' | 'bare';
}

export function StatusTag({ tone, icon: Sign, children, look = 'pill' }: StatusTagProps) {
  return (
    <span className={styles.tag} data-tone={tone} data-look={look}>
      <Sign size={14} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
