import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SuitabilityTest } from './refer.api';
import { useTestWords } from './use-test-words';
import styles from './refer.module.css';

/** Each formal test by name, passed or not, with what it asks and what the record says. */
export function SuitabilityTests({
  tests,
  names,
}: {
  tests: readonly SuitabilityTest[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation(['refer', 'programmes']);
  const words = useTestWords(names);
  if (tests.length === 0) return <p className={styles.quiet}>{t('no-tests')}</p>;
  const failedFirst = [...tests].sort((one, other) => Number(one.passed) - Number(other.passed));
  return (
    <ul className={styles.tests}>
      {failedFirst.map((test) => {
        const Sign = test.passed ? IconCheck : IconAlertTriangle;
        return (
          <li key={test.test} data-passed={test.passed}>
            <Sign size={17} stroke={2} aria-hidden="true" />
            <span>
              <strong>{t(`programmes:test.${test.test}`)}</strong>{' '}
              {test.passed ? t('passed') : t('not-passed')}
            </span>
            <span className={styles.quiet}>{words(test)}</span>
          </li>
        );
      })}
    </ul>
  );
}
