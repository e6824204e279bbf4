import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LITERACY_LEVELS, type LiteracyLevel } from '@throughcare/domain';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { LanguageField, NationalityField } from './language-fields';
import styles from './form.module.css';

export interface CommunicationDraft {
  readonly language: string;
  readonly nationality: string;
  readonly needsInterpreter: boolean;
  readonly readsLanguage: boolean;
  readonly literacy: LiteracyLevel;
  readonly adjustments: string;
}

/** How to talk with this person and what they need to be understood (NMR-55). */
export function CommunicationFields({
  value,
  onChange,
  errors,
}: {
  value: CommunicationDraft;
  onChange: (changes: Partial<CommunicationDraft>) => void;
  errors: FormErrors;
}) {
  const { t } = useTranslation('register');
  return (
    <>
      <div className={styles.pair}>
        <LanguageField
          id={errors.idOf('language')}
          error={errors.of('language')}
          value={value.language}
          onChange={(language) => onChange({ language })}
        />
        <NationalityField
          id={errors.idOf('nationality')}
          error={errors.of('nationality')}
          value={value.nationality}
          onChange={(nationality) => onChange({ nationality })}
        />
      </div>
      <Checkbox
        label={t('field.needs-interpreter')}
        checked={value.needsInterpreter}
        onChange={(event) => onChange({ needsInterpreter: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('field.reads-language')}
        checked={value.readsLanguage}
        onChange={(event) => onChange({ readsLanguage: event.currentTarget.checked })}
      />
      <div className={styles.pair}>
        <SelectField
          id={errors.idOf('literacy')}
          label={t('field.literacy')}
          hint={t('hint.literacy')}
          error={errors.of('literacy')}
          value={value.literacy}
          onChange={(literacy) => onChange({ literacy: literacy as LiteracyLevel })}
          choices={LITERACY_LEVELS.map((level) => ({
            value: level,
            label: t(`literacy.${level}`),
          }))}
        />
        <TextField
          id={errors.idOf('adjustments')}
          label={t('field.adjustments')}
          hint={t('hint.adjustments')}
          error={errors.of('adjustments')}
          value={value.adjustments}
          onChange={(adjustments) => onChange({ adjustments })}
          maxLength={500}
        />
      </div>
    </>
  );
}
