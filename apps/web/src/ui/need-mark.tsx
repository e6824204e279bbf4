import { useTranslation } from 'react-i18next';
import styles from './need-mark.module.css';

export type NeedRating = 'none' | 'some' | 'significant' | 'unknown';

/** How strong a need is: a ring that is empty, half full, full, or dashed with a dot when nobody knows. */
export function NeedMark({ rating, withWord = true }: { rating: NeedRating; withWord?: boolean }) {
  const { t } = useTranslation('kit');
  const word = t(`need.${rating}`);
  return (
    <span className={styles.need} data-rating={rating}>
      <NeedRing rating={rating} />
      <span className={withWord ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  );
}

function NeedRing({ rating }: { rating: NeedRating }) {
  return (
    <svg className={styles.ring} width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.500"
        fill={rating === 'significant' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray={rating === 'unknown' ? '2.400 2.200' : undefined}
      />
      {rating === 'some' && <path d="M8 1.500a6.500 6.500 0 0 1 0 13z" fill="currentColor" />}
      {rating === 'unknown' && <circle cx="8" cy="8" r="1.600" fill="currentColor" />}
    </svg>
  );
}
