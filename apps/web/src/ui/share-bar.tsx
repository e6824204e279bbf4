import styles from './share-bar.module.css';

interface ShareBarProps {
  /** What is there and what was meant, in the same unit. */
  readonly done: number;
  readonly whole: number;
  /** Share of the whole that counts as enough: drawn as a mark. */
  readonly enough?: number;
  /** Says the same in words; the bar itself is not read out. */
  readonly words: string;
}

/** How much was received of what was meant: hours of a programme, hours of a course. */
export function ShareBar({ done, whole, enough, words }: ShareBarProps) {
  const share = whole > 0 ? Math.min(1, done / whole) : 0;
  return (
    <span className={styles.frame}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.done} style={{ inlineSize: `${share * 100}%` }} />
        {enough !== undefined && (
          <span className={styles.enough} style={{ insetInlineStart: `${enough * 100}%` }} />
        )}
      </span>
      <span className={styles.words}>{words}</span>
    </span>
  );
}
