import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { Colleagues } from './colleagues.api';
import styles from './returned.module.css';

/** That a colleague answered here, and when. */
export function AnsweredBy({ colleague }: { colleague: Colleagues[string] | undefined }) {
  const { t } = useTranslation('conduct');
  const formats = useFormats();
  if (!colleague) return null;
  return (
    <p className={styles.by}>
      <IconUsers size={14} stroke={1.75} aria-hidden="true" />
      {t('colleague', { name: colleague.by.name, at: formats.instant(new Date(colleague.at)) })}
    </p>
  );
}
