import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useSwitchInstrument } from './instruments.api';

const LEAST = 10;

interface SwitchDialogProps {
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly to: 'stop' | 'resume';
  readonly onClose: () => void;
}

/** Out of use, or in use again: never without a reason, because whoever would use it is shown it. */
export function SwitchDialog({ code, version, name, to, onClose }: SwitchDialogProps) {
  const { t } = useTranslation('instruments');
  const [reason, setReason] = useState('');
  const [once] = useState(() => crypto.randomUUID());
  const change = useSwitchInstrument(code, version);
  return (
    <FormDialog
      id="switch-instrument"
      title={t(`${to}.title`, { instrument: name })}
      save={t(`${to}.save`)}
      check={(): Record<string, string> =>
        reason.trim().length < LEAST ? { reason: t('reason-missing') } : {}
      }
      send={() => change.mutateAsync({ to, reason: reason.trim(), once })}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>{t(`${to}.what`)}</p>
          <TextAreaField
            id={errors.idOf('reason')}
            label={t('reason')}
            hint={t('reason-hint')}
            error={errors.of('reason')}
            value={reason}
            onChange={setReason}
            maxLength={1000}
          />
        </>
      )}
    </FormDialog>
  );
}
