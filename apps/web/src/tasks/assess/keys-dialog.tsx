import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './conduct.module.css';

const KEYS = [
  ['1 – 9', 'choose'],
  ['Enter, ↓', 'next'],
  ['Shift + Enter, ↑', 'previous'],
  ['Ctrl + Enter', 'leave'],
  ['U', 'unknown'],
  ['D', 'declined'],
  ['X', 'not-asked'],
  ['S', 'still-true'],
  ['E', 'evidence'],
  ['?', 'help'],
] as const;

/** What the keyboard can do at the desk. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['conduct', 'kit']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('kit:ask.cancel') }}
    >
      <dl className={styles.keyList}>
        {KEYS.map(([key, act]) => (
          <div key={act}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.lead}>{t('keys.hint')}</p>
    </Modal>
  );
}
