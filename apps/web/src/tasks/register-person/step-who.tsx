import { useTranslation } from 'react-i18next';
import { IDENTIFIER_TYPES } from '@throughcare/domain';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { IdentityFields } from '../person/identity-fields';
import type { RegisterDraft } from './draft';
import styles from '../person/form.module.css';

export interface StepProps {
  readonly draft: RegisterDraft;
  readonly change: (changes: Partial<RegisterDraft>) => void;
  readonly errors: FormErrors;
}

/** Search before create (NMR-07a): the same few facts serve both. */
export function StepWho({ draft, change, errors }: StepProps) {
  const { t } = useTranslation('register');
  return (
    <>
      <p className={styles.lead}>{t('lead.who')}</p>
      <IdentityFields
        value={draft.identity}
        onChange={(changes) => change({ identity: { ...draft.identity, ...changes } })}
        errors={errors}
      />
      <fieldset className={styles.group}>
        <legend>{t('field.identifier')}</legend>
        <div className={styles.pair}>
          <SelectField
            id={errors.idOf('identifiers.0.type')}
            label={t('field.identifier-type')}
            hint={null}
            error={errors.of('identifiers.0.type')}
            value={draft.identifierType}
            onChange={(type) => change({ identifierType: type as RegisterDraft['identifierType'] })}
            choices={IDENTIFIER_TYPES.map((type) => ({
              value: type,
              label: t(`identifier.${type}`),
            }))}
          />
          <TextField
            id={errors.idOf('identifiers.0.value')}
            label={t('field.identifier-value')}
            hint={null}
            error={errors.of('identifiers.0.value')}
            value={draft.identifierValue}
            onChange={(identifierValue) => change({ identifierValue })}
            maxLength={120}
          />
          <TextField
            id={errors.idOf('identifiers.0.issuer')}
            label={t('field.identifier-issuer')}
            hint={null}
            error={errors.of('identifiers.0.issuer')}
            value={draft.identifierIssuer}
            onChange={(identifierIssuer) => change({ identifierIssuer })}
            maxLength={120}
          />
        </div>
      </fieldset>
    </>
  );
}
