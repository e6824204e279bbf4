import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FaultsList } from './faults-list';
import { Preview, type Tried } from './preview';
import { useStudio } from './studio-context';
import styles from './editor.module.css';

interface SidePanelProps {
  readonly tried: Tried;
  readonly onTry: (change: (now: Tried) => Tried) => void;
  readonly onWide: (isWide: boolean) => void;
  readonly onKeep: Parameters<typeof Preview>[0]['onKeep'];
}

/** Beside what is written: how it will be asked, and what is wrong with it. */
export function SidePanel({ tried, onTry, onWide, onKeep }: SidePanelProps) {
  const { t } = useTranslation('studio');
  const { faults, instrument } = useStudio();
  const [shown, setShown] = useState<'preview' | 'faults'>('preview');
  return (
    <aside className={styles.side} aria-label={t('side.label')}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('side.shown')}
        value={shown}
        onChange={(value) => setShown(value as typeof shown)}
        data={[
          { value: 'preview', label: t('side.preview') },
          { value: 'faults', label: t('side.faults', { count: faults.length }) },
        ]}
      />
      {shown === 'faults' && <FaultsList />}
      {shown === 'preview' &&
        (instrument ? (
          <Preview
            instrument={instrument}
            tried={tried}
            onTry={onTry}
            isWide={false}
            onWide={onWide}
            onKeep={onKeep}
          />
        ) : (
          <p className={styles.quiet}>{t('preview.not-yet')}</p>
        ))}
    </aside>
  );
}
