import { useEffect, useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { differences, type Marks } from './register-marks';
import type { Register } from './register.api';
import styles from './register.module.css';

/** Someone else kept this register meanwhile: both versions, row by row, and whose marks shall stand. */
export function RegisterConflict({
  marks,
  readAgain,
  onSettle,
}: {
  marks: Marks;
  readAgain: () => Promise<Register | undefined>;
  onSettle: (stored: Register, whose: 'mine' | 'theirs') => void;
}) {
  const { t } = useTranslation('run-sessions');
  const [stored, setStored] = useState<Register | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readAgain().then((register) => isCurrent && setStored(register ?? null));
    return () => {
      isCurrent = false;
    };
  }, [readAgain]);
  if (!stored) return null;
  const word = (code: string | null) => (code ? t(`code.${code}`) : t('summary.open'));
  return (
    <section className={styles.conflict} role="alert">
      <h2>{t('conflict.title')}</h2>
      <ul>
        {differences(stored.members, marks).map((row) => (
          <li key={row.member.referralId}>
            {t('conflict.row', {
              name: row.member.personName,
              theirs: word(row.theirs),
              mine: word(row.mine),
            })}
          </li>
        ))}
      </ul>
      <Group>
        <Button onClick={() => onSettle(stored, 'theirs')}>{t('conflict.theirs')}</Button>
        <Button variant="filled" onClick={() => onSettle(stored, 'mine')}>
          {t('conflict.mine')}
        </Button>
      </Group>
    </section>
  );
}
