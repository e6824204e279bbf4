import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addDays,
  ALERT_KINDS,
  ALERT_LEVELS,
  type AlertKind,
  type AlertLevel,
} from '@throughcare/domain';
import { DateField } from '../../ui/date-field';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import { DialogForm, FormDialog } from './dialog-form';
import { useEndAlert, useRaiseAlert } from './file.api';
import type { FileDialogProps } from './file-dialogs';
import { todayHere } from './person-words';
import type { PersonHead } from './person.api';

export function RaiseAlertDialog({ file, onClose }: FileDialogProps) {
  const { t } = useTranslation(['file', 'person']);
  const errors = useFormErrors('alert');
  const raise = useRaiseAlert(file.person.id);
  const [kind, setKind] = useState<AlertKind>('keep-apart');
  const [level, setLevel] = useState<AlertLevel>('caution');
  const [note, setNote] = useState('');
  const [source, setSource] = useState('');
  const [startsOn, setStartsOn] = useState(todayHere());
  const submit = () => {
    if (!errors.check(source.trim() === '' ? { source: t('missing.source') } : {})) return;
    raise.mutate(
      { kind, level, note: note.trim() || null, source, startsOn },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <FormDialog title={t('alert.raise')} onClose={onClose}>
      <DialogForm {...{ errors, onClose, submit }} busy={raise.isPending} save={t('alert.raise')}>
        <SelectField
          id={errors.idOf('kind')}
          label={t('alert.kind')}
          hint={null}
          error={errors.of('kind')}
          value={kind}
          onChange={(value) => setKind(value as AlertKind)}
          choices={ALERT_KINDS.map((value) => ({ value, label: t(`person:alert.${value}`) }))}
        />
        <SelectField
          id={errors.idOf('level')}
          label={t('alert.level')}
          hint={null}
          error={errors.of('level')}
          value={level}
          onChange={(value) => setLevel(value as AlertLevel)}
          choices={ALERT_LEVELS.map((value) => ({ value, label: t(`alert.levels.${value}`) }))}
        />
        <TextAreaField
          id={errors.idOf('note')}
          label={t('alert.note')}
          hint={t('alert.note-hint')}
          error={errors.of('note')}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        <TextField
          id={errors.idOf('source')}
          label={t('alert.source')}
          hint={t('alert.source-hint')}
          error={errors.of('source')}
          value={source}
          onChange={setSource}
          maxLength={200}
        />
        <DateField
          id={errors.idOf('startsOn')}
          label={t('alert.starts-on')}
          hint={null}
          error={errors.of('startsOn')}
          value={startsOn}
          onChange={setStartsOn}
        />
      </DialogForm>
    </FormDialog>
  );
}

export function EndAlertDialog({
  file,
  alert,
  onClose,
}: FileDialogProps & { readonly alert: PersonHead['alerts'][number] }) {
  const { t } = useTranslation(['file', 'person']);
  const errors = useFormErrors('end-alert');
  const end = useEndAlert(file.person.id, alert.id);
  const [endsOn, setEndsOn] = useState(todayHere());
  const submit = () => {
    if (!errors.check(endsOn === '' ? { endsOn: t('missing.day') } : {})) return;
    end.mutate(
      { revision: alert.revision, endsOn },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <FormDialog title={`${t('alert.end')}: ${t(`person:alert.${alert.kind}`)}`} onClose={onClose}>
      <DialogForm {...{ errors, onClose, submit }} busy={end.isPending} save={t('alert.end')}>
        <DateField
          id={errors.idOf('endsOn')}
          label={t('alert.ends-on')}
          hint={t('alert.ends-on-hint')}
          error={errors.of('endsOn')}
          value={endsOn}
          onChange={setEndsOn}
          min={alert.startsOn}
          max={addDays(todayHere(), 366)}
        />
      </DialogForm>
    </FormDialog>
  );
}
