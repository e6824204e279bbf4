import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { Suitability } from './refer.api';
import styles from './refer.module.css';

interface ChooseProgrammeProps {
  readonly id: string;
  readonly programmes: readonly Suitability[];
  readonly chosen: string;
  readonly error: string | null;
  readonly onChoose: (programmeId: string) => void;
}

/** The programmes on offer, those that suit first; the others stay choosable, because a test may be outweighed. */
export function ChooseProgramme({ id, programmes, chosen, error, onChoose }: ChooseProgrammeProps) {
  const { t } = useTranslation(['refer', 'kit', 'programmes']);
  const { date } = useFormats();
  return (
    <fieldset
      className={styles.choices}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="visually-hidden">{t('choose-programme')}</legend>
      {error && (
        <p id={`${id}-error`} className={styles.failed}>
          {error}
        </p>
      )}
      {programmes.map(
        ({
          programme,
          targetNeeds,
          intendedMinutes,
          lengthDays,
          nextStartOn,
          tests,
          openReferral,
        }) => {
          const failures = tests.filter(({ passed }) => !passed).length;
          const facts = [
            targetNeeds.map((need) => t(`kit:domain.${need}`)).join(', '),
            t('programmes:hours', { count: Math.round(intendedMinutes / 6) / 10 }),
            t('programmes:weeks', { count: Math.round(lengthDays / 7) }),
            nextStartOn
              ? t('next-start', { date: date(nextStartOn, 'day-and-month') })
              : t('programmes:no-group-planned'),
          ];
          return (
            <label key={programme.id} className={styles.choice}>
              <input
                type="radio"
                name="programme"
                value={programme.id}
                checked={chosen === programme.id}
                onChange={() => onChoose(programme.id)}
              />
              <span className={styles.choiceWords}>
                <strong>{programme.name}</strong>
                <span className={styles.quiet}>{facts.join(' · ')}</span>
                {openReferral && (
                  <span className={styles.failed}>
                    {t('already', { state: t(`programmes:state.${openReferral}`) })}
                  </span>
                )}
              </span>
              <span className={styles.fit} data-fits={failures === 0}>
                {failures === 0 ? t('suits') : t('failures', { count: failures })}
              </span>
            </label>
          );
        },
      )}
    </fieldset>
  );
}
