import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Outcome } from './cases-bench';
import { documentOf, type Version } from './studio.api';
import styles from './studio.module.css';

/** What the machine has checked: no fault, and the golden cases with what they gave. */
export function ProofCard({ version }: { version: Version }) {
  const { t } = useTranslation('studio');
  const { cases } = documentOf(version);
  return (
    <Card title={t('proof.title')}>
      {version.faults.length === 0 ? (
        <p className={styles.good}>
          <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
          {t('faults.none')}
        </p>
      ) : (
        <ul className={styles.faults}>
          {version.faults.map(({ code, at, message }, index) => (
            <li key={`${index}${at}`}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
              <span>
                <strong>{t(`fault.${code}`)}</strong>
                <span className={styles.second} lang="en" dir="ltr">
                  <bdi>{at}</bdi> {message}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {cases.length === 0 && <p className={styles.quiet}>{t('cases.none')}</p>}
      <ul className={styles.cases}>
        {cases.map(({ name, expected }, at) => (
          <li key={`${at}${name}`}>
            <span>
              {name}
              <span className={styles.second}>
                {Object.entries(expected)
                  .map(([output, value]) => `${output}: ${value === null ? '–' : String(value)}`)
                  .join(' · ')}
              </span>
            </span>
            <Outcome passed={version.caseResults[at]?.passed} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
