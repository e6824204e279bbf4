import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconInfoCircle,
} from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import type { Fit } from './assess.api';
import styles from './choose.module.css';

/** Every test of fit by its reason; a sign and a word say how it came out. */
export function FitTests({ fit }: { fit: Fit }) {
  const { t, i18n } = useTranslation('assess');
  const forbidden = fit.tests.some(
    ({ weight, passed }) => weight === 'forbids' && passed === false,
  );
  return (
    <div>
      <p className={styles.verdict} data-fits={fit.fits}>
        {fit.fits ? (
          <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
        )}
        {t(fit.fits ? 'choose.fits' : forbidden ? 'choose.forbidden' : 'choose.not-fit')}
      </p>
      <ul className={styles.tests}>
        {fit.tests.map((test) => {
          const outcome = test.passed === null ? 'unknown' : test.passed ? 'passed' : 'failed';
          const Sign = {
            passed: IconCircleCheck,
            failed: test.weight === 'advises' ? IconInfoCircle : IconAlertTriangle,
            unknown: IconCircleDashed,
          }[outcome];
          return (
            <li key={test.test} data-outcome={outcome} data-weight={test.weight}>
              <Sign size={16} stroke={1.75} aria-hidden="true" />
              <span>
                <span className="visually-hidden">{t(`choose.${outcome}`)}: </span>
                {textIn(test.reason as Text, i18n.language)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
