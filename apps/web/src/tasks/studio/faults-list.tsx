import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { placeOf } from './editing/fault-place';
import { placeAddress } from './place-address';
import { useStudio } from './studio-context';
import styles from './faults.module.css';

/** Everything that keeps the file from being handed in, each with the way to it. */
export function FaultsList() {
  const { t } = useTranslation('studio');
  const { document, faults } = useStudio();
  const { search } = useLocation();
  if (faults.length === 0)
    return (
      <p className={styles.none}>
        <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
        {t('faults.none')}
      </p>
    );
  return (
    <ul className={styles.faults}>
      {faults.map(({ code, at, message }, index) => (
        <li key={`${index}${at}`}>
          <Link to={placeAddress(search, placeOf(at, document.file))}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
            <span>
              <strong>{t(`fault.${code}`)}</strong>
              <span lang="en" dir="ltr" className={styles.message}>
                <bdi>{at}</bdi> {message}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
