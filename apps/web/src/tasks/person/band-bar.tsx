import { useTranslation } from 'react-i18next';
import { textIn, type Band } from '@throughcare/assessment';
import styles from './band-bar.module.css';

interface BandBarProps {
  readonly bands: readonly Band[];
  readonly band: Band | null;
  readonly value: number;
  /** Highest value there can be; null where the last band is open. */
  readonly ceiling: number | null;
  /** The value as a reader sees it. */
  readonly spokenValue: string;
}

/** All bands that were possible in proportion, a mark at the value, the given band in words. */
export function BandBar({ bands, band, value, ceiling, spokenValue }: BandBarProps) {
  const { t, i18n } = useTranslation('person');
  if (bands.length === 0) return null;
  const label = (one: Band) => textIn(one.label, i18n.language);
  const low = bands[0]?.from ?? 0;
  const lastFrom = bands.at(-1)?.from ?? value;
  const typical = bands.length > 1 ? (lastFrom - low) / (bands.length - 1) : 1;
  const high = Math.max(ceiling ?? bands.at(-1)?.below ?? lastFrom + typical, value, low + 1e-9);
  const share = (one: Band) => ((one.below ?? high) - (one.from ?? low)) / (high - low);
  const at = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return (
    <div
      role="img"
      aria-label={t('overview.risk.bar', {
        value: spokenValue,
        bands: bands.map(label).join(', '),
      })}
    >
      <div className={styles.bar}>
        {bands.map((one) => (
          <span
            key={one.code}
            data-tone={one.tone}
            data-given={one.code === band?.code}
            style={{ flexGrow: Math.max(share(one), 0.02) }}
          />
        ))}
        <span className={styles.mark} style={{ insetInlineStart: `${at * 100}%` }} />
      </div>
      <div className={styles.words}>
        {bands.map((one) => (
          <span
            key={one.code}
            data-tone={one.tone}
            data-given={one.code === band?.code}
            style={{ flexGrow: Math.max(share(one), 0.02) }}
          >
            {label(one)}
          </span>
        ))}
      </div>
    </div>
  );
}
