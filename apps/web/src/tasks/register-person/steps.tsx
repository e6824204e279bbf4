import { useTranslation } from 'react-i18next';
import { STEPS, type Step } from './draft';
import styles from './register-person.module.css';

/** How far the reception is; a step is reached by its button, never skipped. */
export function Steps({ at }: { at: Step }) {
  const { t } = useTranslation('register');
  const now = STEPS.indexOf(at);
  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {STEPS.map((step, place) => (
        <li
          key={step}
          data-state={place < now ? 'done' : place === now ? 'now' : 'later'}
          {...(place === now && { 'aria-current': 'step' as const })}
        >
          <span aria-hidden="true">{place + 1}</span>
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
