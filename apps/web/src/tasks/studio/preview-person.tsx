import type { AssessmentContext, InstrumentDefinition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field';
import { SelectField } from '../../ui/field';
import styles from './preview.module.css';

type Person = Omit<AssessmentContext, 'assessedOn'>;

const CHOICES = {
  sex: ['male', 'female'],
  setting: ['custody', 'community'],
  legalStatus: ['unconvicted', 'sentenced', 'supervised'],
} as const;

/** What the record would say of the person, where this instrument looks at it. */
export function PreviewPerson({
  definition,
  person,
  onChange,
}: {
  definition: InstrumentDefinition;
  person: Person;
  onChange: (person: Person) => void;
}) {
  const { t } = useTranslation('studio');
  const { tables: _tables, ...rest } = definition;
  const written = JSON.stringify(rest);
  const reads = (field: string) =>
    written.includes(`"context":"${field}"`) || written.includes(`"field":"${field}"`);
  const asked = (['sex', 'setting', 'legalStatus'] as const).filter(reads);
  const asksBirth = reads('birthDate') || reads('age');
  if (asked.length === 0 && !asksBirth) return null;
  return (
    <fieldset className={styles.person}>
      <legend>{t('preview.person')}</legend>
      {asked.map((field) => (
        <SelectField
          key={field}
          id={`preview-${field}`}
          label={t(`from.${field}`)}
          hint={null}
          error={null}
          value={person[field] ?? ''}
          onChange={(value) => onChange({ ...person, [field]: value || undefined })}
          choices={[
            { value: '', label: t('preview.unknown') },
            ...CHOICES[field].map((value) => ({ value, label: t(`context.${value}`) })),
          ]}
        />
      ))}
      {asksBirth && (
        <DateField
          id="preview-birth"
          label={t('from.birthDate')}
          hint={null}
          error={null}
          value={person.birthDate ?? ''}
          onChange={(day) => onChange({ ...person, birthDate: day || undefined })}
        />
      )}
    </fieldset>
  );
}
