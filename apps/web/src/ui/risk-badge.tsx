import { useTranslation } from 'react-i18next';
import styles from './risk-badge.module.css';

export const RISK_LEVELS = ['low', 'moderate', 'high', 'very-high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

interface RiskBadgeProps {
  readonly level: RiskLevel | null;
  /** True once a person has confirmed or overridden what the score gave. */
  readonly isFinal?: boolean;
  /** `soft` on its tinted ground for banners and results, `bare` inside tables. */
  readonly look?: 'soft' | 'bare';
}

/** A risk level: four rising bars, of which one to four are filled, and the word. Colour only repeats it. */
export function RiskBadge({ level, isFinal = false, look = 'soft' }: RiskBadgeProps) {
  const { t } = useTranslation('kit');
  if (!level) return <span className={styles.none}>{t('level.none')}</span>;
  const word = t(`level.${level}`);
  return (
    <span className={styles.badge} data-level={level} data-look={look}>
      <LevelBars level={level} />
      {isFinal ? t('level.final', { level: word }) : word}
    </span>
  );
}

function LevelBars({ level }: { level: RiskLevel }) {
  const filled = RISK_LEVELS.indexOf(level) + 1;
  return (
    <svg
      className={styles.bars}
      width="16"
      height="14"
      viewBox="0 0 16 14"
      fill="currentColor"
      aria-hidden="true"
    >
      {RISK_LEVELS.map((name, at) => (
        <rect
          key={name}
          x={at * 4.2}
          y={10 - at * 3.2}
          width="3"
          height={4 + at * 3.2}
          rx="0.8"
          opacity={at < filled ? 1 : 0.24}
        />
      ))}
    </svg>
  );
}
