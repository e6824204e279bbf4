import { useState } from 'react';
import { Radio } from '@mantine/core';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';
import type { InstrumentSummary } from './assess.api';
import styles from './choose.module.css';

interface InstrumentChoiceProps {
  readonly instruments: readonly InstrumentSummary[];
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly error: string | null;
}

/** The instruments by what they are for; nobody has to know an abbreviation. */
export function InstrumentChoice({ instruments, value, onChange, error }: InstrumentChoiceProps) {
  const { t, i18n } = useTranslation('assess');
  const [wanted, setWanted] = useState('');
  const say = (text: Record<string, string>) => textIn(text as Text, i18n.language);
  const found = instruments.filter(({ code, title, purpose }) =>
    `${code} ${say(title)} ${say(purpose)}`
      .toLocaleLowerCase()
      .includes(wanted.trim().toLocaleLowerCase()),
  );
  return (
    <>
      <TextField
        id="find-instrument"
        label={t('choose.filter')}
        hint={null}
        error={null}
        value={wanted}
        onChange={setWanted}
      />
      <Radio.Group
        id="instrument"
        label={t('choose.instrument')}
        error={error}
        value={value}
        onChange={onChange}
        classNames={{ label: styles.groupLabel ?? '', error: styles.error ?? '' }}
      >
        <div className={styles.instruments}>
          {found.map((one) => (
            <Radio.Card key={one.code} value={one.code} className={styles.instrument ?? ''}>
              <Radio.Indicator size="sm" />
              <span>
                <span className={styles.title}>{say(one.title)}</span>
                <span className={styles.purpose}>{say(one.purpose)}</span>
                <span className={styles.facts}>
                  <span data-risk={one.measuresRisk}>
                    {t(one.measuresRisk ? 'choose.risk' : 'choose.needs')}
                  </span>
                  <span>{t('choose.items', { count: one.items })}</span>
                  {one.minutes !== null && (
                    <span>{t('choose.minutes', { minutes: one.minutes })}</span>
                  )}
                  <span data-status={one.validationStatus}>
                    {t(`choose.validation.${one.validationStatus}`)}
                  </span>
                </span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
    </>
  );
}
