import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstrumentFile } from '@throughcare/assessment';
import { SelectField } from '../../ui/field';
import { partAt, withPartAt } from './editing/at-path';
import { JsonField } from './json-field';
import { useStudio } from './studio-context';
import forms from './forms.module.css';

/** Parts without a form of their own; everything else can be changed here too. */
const PARTS = [
  'derived',
  'checks',
  'required',
  'components',
  'tables',
  'sharedTables',
  'optionSets',
  'riskExceptions',
  'scales',
  'needs',
] as const;
const WHOLE = '';

/** The file as it is written: what the forms do not show is kept as it is, and can be changed here. */
export function JsonForm() {
  const { t } = useTranslation('studio');
  const { document, editFile, faults } = useStudio();
  const [part, setPart] = useState<string>(WHOLE);
  const { file } = document;
  const inPart = faults.filter(
    ({ code, at }) => code === 'form' && (part === WHOLE || at.split('/')[1] === part),
  );
  const put = (value: unknown) =>
    editFile((now) =>
      part === WHOLE
        ? // Its code is what every version of it is found by: it stays.
          { ...(value as InstrumentFile), code: now.code }
        : withPartAt(now, [part], value),
    );
  return (
    <div className={forms.form}>
      <header className={forms.head}>
        <h2>{t('part.json')}</h2>
      </header>
      <p className={forms.lead}>{t('json.lead')}</p>
      <SelectField
        id="json-part"
        label={t('json.part')}
        hint={null}
        error={null}
        value={part}
        onChange={setPart}
        choices={[
          { value: WHOLE, label: t('json.whole') },
          ...PARTS.map((value) => ({
            value,
            label:
              partAt(file, [value]) === undefined ? t('json.empty-part', { part: value }) : value,
          })),
        ]}
      />
      {inPart.length > 0 && (
        <ul className={forms.formFaults} role="alert">
          {inPart.map(({ at, message }) => (
            <li key={`${at}${message}`} lang="en" dir="ltr">
              <code>{at}</code> {message}
            </li>
          ))}
        </ul>
      )}
      <JsonField
        key={part}
        id="json-text"
        label={t('json.text')}
        rows={26}
        value={part === WHOLE ? file : partAt(file, [part])}
        onChange={put}
      />
    </div>
  );
}
