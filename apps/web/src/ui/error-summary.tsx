import { useEffect, useRef, type MouseEvent } from 'react';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './error-summary.module.css';

export interface FormError {
  /** The id of the input; null for a refusal of the whole form. */
  readonly fieldId: string | null;
  readonly words: string;
}

/**
 * Stands above a form that could not be accepted. It takes the focus when it appears and again for
 * every new attempt, and each line leads to its field.
 */
export function ErrorSummary({
  errors,
  attempt,
  title,
}: {
  errors: readonly FormError[];
  attempt: number;
  title?: string;
}) {
  const { t } = useTranslation('kit');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <IconAlertCircle size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <h2>{title ?? t('form.summary', { count: errors.length })}</h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.fieldId}:${error.words}`}>
              {error.fieldId ? (
                <a href={`#${error.fieldId}`} onClick={(event) => goToField(event, error.fieldId)}>
                  {error.words}
                </a>
              ) : (
                error.words
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function goToField(event: MouseEvent, fieldId: string | null) {
  const field = fieldId ? document.getElementById(fieldId) : null;
  if (!field) return;
  event.preventDefault();
  field.focus();
}
