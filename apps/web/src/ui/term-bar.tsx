import { useTranslation } from 'react-i18next';
import styles from './term-bar.module.css';

export interface Term {
  readonly label: string;
  readonly value: number;
  /** Which of the five chart colours; `cannot-change` is the grey one. */
  readonly colour: 1 | 2 | 3 | 4 | 5;
}

/** A sum shown term by term; the numbers stand in the bar, and a screen reader hears them with their names. */
export function TermBar({
  label,
  terms,
  max,
}: {
  label: string;
  terms: readonly Term[];
  max: number;
}) {
  const { t } = useTranslation('kit');
  const total = terms.reduce((sum, term) => sum + term.value, 0);
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={`${t('bars.total', { label, value: total })}. ${terms.map((term) => `${term.label} ${term.value}`).join(', ')}`}
    >
      {terms
        .filter((term) => term.value > 0)
        .map((term) => (
          <span
            key={term.label}
            data-colour={term.colour}
            style={{ inlineSize: `${(term.value / max) * 100}%` }}
            title={`${term.label}: ${term.value}`}
          >
            {term.value / max >= 0.05 ? term.value : ''}
          </span>
        ))}
    </div>
  );
}

/** What the colours of the bars stand for. */
export function TermLegend({ terms }: { terms: readonly Pick<Term, 'label' | 'colour'>[] }) {
  return (
    <ul className={styles.legend}>
      {terms.map((term) => (
        <li key={term.label}>
          <span className={styles.swatch} data-colour={term.colour} aria-hidden="true" />
          {term.label}
        </li>
      ))}
    </ul>
  );
}
