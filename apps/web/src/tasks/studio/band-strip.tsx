import type { Band } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { spansOf } from './editing/bands';
import { useStudio, wordsOf } from './studio-context';
import styles from './band-strip.module.css';

/** The bands as they lie, each as wide as its numbers; what is in none or in two of them is hatched. */
export function BandStrip({ bands }: { bands: readonly Band[] }) {
  const { t } = useTranslation('studio');
  const { writing } = useStudio();
  const formats = useFormats();
  const spans = spansOf(bands);
  const cuts = spans
    .flatMap(({ from, below }) => [from, below])
    .filter((cut): cut is number => cut !== undefined);
  const lowest = Math.min(...(cuts.length > 0 ? cuts : [0]));
  const highest = Math.max(...(cuts.length > 0 ? cuts : [0]));
  const usual = cuts.length > 1 ? (highest - lowest) / Math.max(1, bands.length - 1) : 1;
  const widthOf = (from: number | undefined, below: number | undefined) =>
    Math.max((below ?? highest + usual) - (from ?? lowest - usual), usual * 0.12);
  const number = (value: number) => formats.number(value, { maximumFractionDigits: 3 });
  return (
    <div className={styles.strip} role="img" aria-label={t('bands.strip')}>
      {spans.map(({ kind, from, below, at }) => (
        <span
          key={`${kind}${at}`}
          className={styles.span}
          data-kind={kind}
          data-tone={bands[at]?.tone}
          style={{ flexGrow: widthOf(from, below) }}
        >
          <span className={styles.name}>
            {kind === 'band'
              ? wordsOf(bands[at]?.label, writing) || bands[at]?.code
              : t(`bands.${kind}-here`)}
          </span>
          {from !== undefined && kind !== 'overlap' && (
            <span className={styles.cut}>{number(from)}</span>
          )}
        </span>
      ))}
    </div>
  );
}
