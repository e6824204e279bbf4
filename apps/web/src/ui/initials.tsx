import styles from './initials.module.css';

/** First letters of the first two parts of a name; one letter of a name in Chinese characters. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(parts[0] ?? '')][0] ?? '';
  const second = [...(parts[1] ?? '')][0] ?? '';
  return `${first}${second}`.toLocaleUpperCase();
}

/** Stands beside a name, so it says nothing to a screen reader. */
export function Initials({
  name,
  shape = 'disc',
  size = 28,
}: {
  name: string;
  shape?: 'disc' | 'square';
  size?: number;
}) {
  return (
    <span
      className={styles.initials}
      data-shape={shape}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.max(11, size * 0.36) }}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}
