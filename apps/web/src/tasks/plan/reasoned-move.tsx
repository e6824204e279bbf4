import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { ShortForm, type Errors } from './short-form';

interface ReasonedMoveProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly send: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** A move that is recorded only with its reason. */
export function ReasonedMove({ id, name, label, choices, send, onClose }: ReasonedMoveProps) {
  const { t } = useTranslation('plan');
  const [reason, setReason] = useState('');
  return (
    <ShortForm
      name={name}
      id={id}
      submit={name}
      check={(): Errors => ({ ...(reason === '' && { reason: t('reason-missing') }) })}
      send={() => send(reason)}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errors) => (
        <SelectField
          id={`${id}-reason`}
          label={label}
          hint={null}
          error={errors['reason'] ?? null}
          value={reason}
          onChange={setReason}
          choices={[{ value: '', label: '' }, ...choices]}
        />
      )}
    </ShortForm>
  );
}
