import { Checkbox } from '@mantine/core';
import { OFFENCE_FLAGS, PROGRAMME_TAGS, RISK_LEVELS, SETTINGS } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import type { ProgrammeDraft } from './programme-draft';
import { Ticks } from './ticks';
import styles from './define-programme.module.css';

interface EligibilityFieldsProps {
  readonly draft: ProgrammeDraft;
  readonly errors: FormErrors;
  readonly onChange: (changes: Partial<ProgrammeDraft>) => void;
}

/** Formal conditions; an empty question asks nothing of anyone. */
export function EligibilityFields({ draft, errors, onChange }: EligibilityFieldsProps) {
  const { t } = useTranslation(['programmes', 'kit']);
  const flags = OFFENCE_FLAGS.map((value) => ({ value, label: t(`offence.${value}`) }));
  const ticks = (
    field:
      'levels' | 'settings' | 'sexes' | 'requiredOffenceFlags' | 'excludedOffenceFlags' | 'tags',
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Ticks
      id={errors.idOf(field)}
      label={label}
      error={errors.of(field)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      choices={choices}
    />
  );
  const age = (field: 'ageFrom' | 'ageTo', label: string) => (
    <TextField
      id={errors.idOf(field)}
      label={label}
      hint={null}
      error={errors.of(field)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      inputMode="numeric"
      maxLength={3}
    />
  );
  return (
    <div className={styles.fields}>
      {ticks(
        'levels',
        t('define.levels'),
        RISK_LEVELS.map((value) => ({ value, label: t(`kit:level.${value}`) })),
      )}
      {ticks(
        'settings',
        t('define.settings'),
        SETTINGS.map((value) => ({ value, label: t(`setting.${value}`) })),
      )}
      {ticks(
        'sexes',
        t('define.sexes'),
        (['female', 'male'] as const).map((value) => ({ value, label: t(`sex.${value}`) })),
      )}
      <div className={styles.pair}>
        {age('ageFrom', t('define.age-from'))}
        {age('ageTo', t('define.age-to'))}
      </div>
      <Checkbox
        label={t('define.convicted')}
        checked={draft.needsConviction}
        onChange={(event) => onChange({ needsConviction: event.currentTarget.checked })}
      />
      {ticks('requiredOffenceFlags', t('define.required'), flags)}
      {ticks('excludedOffenceFlags', t('define.excluded'), flags)}
      {ticks(
        'tags',
        t('define.tags'),
        PROGRAMME_TAGS.map((value) => ({ value, label: t(`tag.${value}`) })),
      )}
    </div>
  );
}
