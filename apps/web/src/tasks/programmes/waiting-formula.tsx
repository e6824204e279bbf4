import { Fragment } from 'react';
import { RISK_LEVELS, WAITING_TERMS } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { WaitingList } from './programmes.api';
import { mostPoints, TERM_COLOURS } from './waiting-terms';
import styles from './waiting-list.module.css';

/** The formula is the legend: what each colour stands for, how it is counted and how much it can give. */
export function WaitingFormula({ policy }: { policy: WaitingList['policy'] }) {
  const { t } = useTranslation('programmes');
  const { date } = useFormats();
  const most = mostPoints(policy);
  const how = {
    'priority-need': t('formula.how.priority-need', { most: policy.priorityNeed }),
    'final-level': t('formula.how.final-level', {
      points: RISK_LEVELS.map((level) => policy.level[level] ?? 0).join(', '),
    }),
    'last-safe-start': t('formula.how.last-safe-start', {
      most: policy.lastSafeStart.most,
      days: policy.lastSafeStart.overDays,
    }),
    'days-waited': t('formula.how.days-waited', { count: policy.waited.daysPerPoint }),
  };
  return (
    <section className={styles.formula} aria-labelledby="formula-title">
      <header>
        <h2 id="formula-title">{t('formula.title')}</h2>
        {policy.inForceSince && (
          <span>{t('formula.since', { date: date(policy.inForceSince, 'short') })}</span>
        )}
      </header>
      <div className={styles.terms}>
        {WAITING_TERMS.map((term, at) => (
          <Fragment key={term}>
            {at > 0 && <span className={styles.sign}>+</span>}
            <div className={styles.term}>
              <p>
                <span className={styles.swatch} data-colour={TERM_COLOURS[term]} />
                <strong>{t(`term.${term}`)}</strong>
                <span className={styles.most}>{t('formula.up-to', { most: most[term] })}</span>
              </p>
              <p className={styles.how}>{how[term]}</p>
            </div>
          </Fragment>
        ))}
        <span className={styles.sign}>=</span>
        <div className={styles.term}>
          <p>
            <strong>{t('formula.points')}</strong>
          </p>
          <p className={styles.how}>{t('formula.tie')}</p>
        </div>
      </div>
    </section>
  );
}
