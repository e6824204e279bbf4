import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Band, Tone } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { SelectField } from '../../ui/field';
import { BandStrip } from './band-strip';
import { CodeField } from './code-field';
import { addBand, changeBand, join, jointBefore, removeBand, setCut } from './editing/bands';
import { Act } from './item-acts';
import { NumberField } from './number-field';
import { OptionalWords } from './optional-words';
import { WordsField } from './words-field';
import styles from './forms.module.css';

const TONES: readonly Tone[] = ['calm', 'mild', 'raised', 'high', 'severe'];

interface BandsFormProps {
  readonly id: string;
  readonly title: string;
  readonly bands: readonly Band[];
  readonly onChange: (bands: readonly Band[], field?: string) => void;
}

/** Bands from low to high. One number cuts two of them, so that none is between; where a file has a gap it is shown. */
export function BandsForm({ id, title, bands, onChange }: BandsFormProps) {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  const number = (value: number) => formats.number(value, { maximumFractionDigits: 3 });
  const change = (at: number, changes: Readonly<Record<string, unknown>>, field: string) =>
    onChange(changeBand(bands, at, changes), `${id}.${at}.${field}`);
  return (
    <div className={styles.bands} role="group" aria-label={title}>
      <h4>{title}</h4>
      {bands.length === 0 && <p className={styles.quiet}>{t('bands.none')}</p>}
      {bands.length > 0 && <BandStrip bands={bands} />}
      <ol>
        {bands.map((band, at) => {
          const joint = jointBefore(bands, at);
          return (
            <li key={at}>
              {joint !== 'joined' && (
                <p className={styles.joint} role="alert">
                  <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
                  {t(`bands.${joint}`, {
                    ends: number(bands[at - 1]?.below ?? Infinity),
                    starts: number(band.from ?? -Infinity),
                  })}
                  <Button size="xs" onClick={() => onChange(join(bands, at))}>
                    {t('bands.join', { at: number(band.from ?? 0) })}
                  </Button>
                </p>
              )}
              <div className={styles.band}>
                {at === 0 && band.from === undefined ? (
                  <span className={styles.open}>{t('bands.open-start')}</span>
                ) : (
                  <NumberField
                    id={`${id}-${at}-from`}
                    label={t('bands.from')}
                    value={band.from}
                    onChange={(from) =>
                      onChange(setCut(bands, at, from ?? null), `${id}.${at}.from`)
                    }
                  />
                )}
                <WordsField
                  id={`${id}-${at}-label`}
                  label={t('bands.label')}
                  value={band.label}
                  onChange={(label) => change(at, { label }, 'label')}
                />
                <SelectField
                  id={`${id}-${at}-tone`}
                  label={t('bands.tone')}
                  hint={null}
                  error={null}
                  value={band.tone}
                  onChange={(tone) => change(at, { tone }, 'tone')}
                  choices={TONES.map((value) => ({ value, label: t(`tone.${value}`) }))}
                />
                <CodeField
                  id={`${id}-${at}-code`}
                  label={t('item.code')}
                  value={band.code}
                  taken={bands.map(({ code }) => code)}
                  onChange={(code) => change(at, { code }, 'code')}
                />
                <Act
                  words={t('act.remove-what', { what: band.code })}
                  icon={IconTrash}
                  onClick={() => onChange(removeBand(bands, at))}
                />
              </div>
              <OptionalWords
                id={`${id}-${at}-advice`}
                label={t('bands.advice')}
                value={band.advice}
                onChange={(advice) => change(at, { advice }, 'advice')}
              />
              {at === bands.length - 1 && band.below !== undefined && (
                <p className={styles.joint} role="alert">
                  <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
                  {t('bands.closed-end', { below: number(band.below) })}
                  <Button
                    size="xs"
                    onClick={() => onChange(changeBand(bands, at, { below: null }))}
                  >
                    {t('bands.open-it')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => onChange(addBand(bands, ''))}
      >
        {t('bands.add')}
      </Button>
    </div>
  );
}
