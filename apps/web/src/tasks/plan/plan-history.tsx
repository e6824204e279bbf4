import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Voice } from '../../ui/voice';
import type { Plan } from './plan.api';
import styles from './plan.module.css';

/** What the person said to each version, and the reviews. */
export function PlanHistory({ plan, name }: { plan: Plan; name: string }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return (
    <div className={styles.column}>
      {plan.formulation && (
        <Card title={t('formulation')}>
          <p>{plan.formulation}</p>
        </Card>
      )}
      <Card title={t('views')}>
        {plan.agreements.length === 0 && <p className={styles.quiet}>{t('no-view')}</p>}
        {plan.agreements.map((one) => (
          <div key={one.planVersion} className={styles.agreement}>
            <p>
              <strong>{t(`view.${one.view}`)}</strong>{' '}
              <span className={styles.quiet}>
                {t('version', { version: one.planVersion })}, {formats.date(one.agreedOn)}
              </span>
            </p>
            {one.ownWords && <Voice name={name}>{one.ownWords}</Voice>}
            {one.reason && <p className={styles.quiet}>{one.reason}</p>}
          </div>
        ))}
      </Card>
      {plan.reviews.length > 0 && (
        <Card title={t('review.title')}>
          {plan.reviews.map((one) => (
            <div key={`${one.reviewedOn}${one.whatChanged}`} className={styles.agreement}>
              <p>
                <strong>{formats.date(one.reviewedOn)}</strong>{' '}
                <span className={styles.quiet}>{one.tookPart.join(', ')}</span>
              </p>
              <p>{one.whatChanged}</p>
            </div>
          ))}
        </Card>
      )}
    </div>
  );
}
