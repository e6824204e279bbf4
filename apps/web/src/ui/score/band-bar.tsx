import { textIn, type Band, type OutputScore } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import styles from './band-bar.module.css';

/** Where a score lies between its cut-offs, now and last time. Each band is as wide as its range. */
export function BandBar({
  output,
  before,
  beforeOn,
}: {
  output: OutputScore;
  before: number | null;
  beforeOn: string | null;
}) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const cuts = output.bands
    .flatMap(({ from, below }) => [from, below])
    .filter((cut): cut is number => cut !== undefined);
  const widest = cuts.length > 1 ? (Math.max(...cuts) - Math.min(...cuts)) / (cuts.length - 1) : 1;
  const values = [output.value ?? 0, before ?? output.value ?? 0];
  const lowest = Math.min(0, ...cuts, ...values);
  const highest = output.unit === 'percent' ? 100 : Math.max(Math.max(...cuts) + widest, ...values);
  const at = (value: number) => `${((value - lowest) / (highest - lowest)) * 100}%`;
  const number = (value: number) => formats.number(value, { maximumFractionDigits: 2 });
  const range = ({ from, below }: Band) => {
    const isWhole = cuts.every(Number.isInteger);
    if (from === undefined) return t('result.under', { to: number(below ?? 0) });
    if (below === undefined) return t('result.and-more', { from: number(from) });
    return isWhole && below - 1 === from
      ? number(from)
      : t('result.from-to', { from: number(from), to: number(isWhole ? below - 1 : below) });
  };
  return (
    <div className={styles.bar}>
      <div className={styles.marks} aria-hidden="true">
        <span className={styles.now} style={{ insetInlineStart: at(output.value ?? 0) }}>
          {t('result.now', { value: number(output.value ?? 0) })}
        </span>
      </div>
      <div className={styles.track}>
        {output.bands.map((band) => (
          <span
            key={band.code}
            className={styles.band}
            data-tone={band.tone}
            data-here={band.code === output.band?.code}
            style={{ flexGrow: Math.max((band.below ?? highest) - (band.from ?? lowest), 0) }}
          />
        ))}
        <span
          className={styles.pin}
          style={{ insetInlineStart: at(output.value ?? 0) }}
          aria-hidden="true"
        />
        {before !== null && (
          <span
            className={styles.pin}
            data-before="true"
            style={{ insetInlineStart: at(before) }}
            aria-hidden="true"
          />
        )}
      </div>
      <ul className={styles.legend}>
        {output.bands.map((band) => (
          <li
            key={band.code}
            data-tone={band.tone}
            style={{ flexGrow: Math.max((band.below ?? highest) - (band.from ?? lowest), 0) }}
            aria-current={band.code === output.band?.code ? 'true' : undefined}
          >
            <strong>{textIn(band.label, i18n.language)}</strong>
            <span>{range(band)}</span>
          </li>
        ))}
      </ul>
      {before !== null && beforeOn && (
        <p className={styles.before}>
          {t('result.before', { value: number(before), date: formats.date(beforeOn) })}
        </p>
      )}
    </div>
  );
}
