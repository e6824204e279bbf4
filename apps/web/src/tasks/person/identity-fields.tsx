import { useTranslation } from 'react-i18next';
import { SEXES } from '@throughcare/domain';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import type { IdentityDraft } from './identity';
import { todayHere } from './person-words';
import styles from './form.module.css';

const PRECISIONS = ['day', 'year', 'estimated', 'unknown'] as const;

/** Who a person is said to be: what the search for doubles compares. */
export function IdentityFields({
  value,
  onChange,
  errors,
}: {
  value: IdentityDraft;
  onChange: (changes: Partial<IdentityDraft>) => void;
  errors: FormErrors;
}) {
  const { t } = useTranslation('register');
  return (
    <>
      <div className={styles.pair}>
        <TextField
          id={errors.idOf('givenName')}
          label={t('field.given-name')}
          hint={t('hint.given-name')}
          error={errors.of('givenName')}
          value={value.givenName}
          onChange={(givenName) => onChange({ givenName })}
          maxLength={200}
        />
        <TextField
          id={errors.idOf('familyName')}
          label={t('field.family-name')}
          hint={t('hint.family-name')}
          error={errors.of('familyName')}
          value={value.familyName}
          onChange={(familyName) => onChange({ familyName })}
          maxLength={200}
        />
      </div>
      <TextField
        id={errors.idOf('nameInScript')}
        label={t('field.name-in-script')}
        hint={t('hint.name-in-script')}
        error={errors.of('nameInScript')}
        value={value.nameInScript}
        onChange={(nameInScript) => onChange({ nameInScript })}
        maxLength={200}
      />
      <div className={styles.pair}>
        <SelectField
          id={errors.idOf('birthPrecision')}
          label={t('field.birth-precision')}
          hint={null}
          error={errors.of('birthPrecision')}
          value={value.birthPrecision}
          onChange={(chosen) =>
            onChange({ birthPrecision: chosen as IdentityDraft['birthPrecision'] })
          }
          choices={PRECISIONS.map((one) => ({ value: one, label: t(`precision.${one}`) }))}
        />
        {value.birthPrecision === 'day' && (
          <DateField
            id={errors.idOf('bornOn')}
            label={t('field.born-on')}
            hint={null}
            error={errors.of('bornOn')}
            value={value.bornOn}
            onChange={(bornOn) => onChange({ bornOn })}
            max={todayHere()}
          />
        )}
        {(value.birthPrecision === 'year' || value.birthPrecision === 'estimated') && (
          <TextField
            id={errors.idOf('bornOn')}
            label={t('field.birth-year')}
            hint={null}
            error={errors.of('bornOn')}
            value={value.birthYear}
            onChange={(birthYear) => onChange({ birthYear })}
            inputMode="numeric"
            maxLength={4}
          />
        )}
      </div>
      <ChoiceField
        id={errors.idOf('sex')}
        label={t('field.sex')}
        hint={t('hint.sex')}
        error={errors.of('sex')}
        value={value.sex || null}
        onChange={(sex) => onChange({ sex: sex as IdentityDraft['sex'] })}
        choices={SEXES.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
      />
    </>
  );
}
