import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, EXEMPTION_REASONS } from '@throughcare/domain';
import { DateField } from '../../ui/date-field';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import { useCompleteDuty, useExemptDuty, useSnoozeDuty, type ExemptionReason } from './duties.api';
import { DialogForm, FormDialog } from './dialog-form';
import { DateTimeField, toInstant, toLocalMinute } from './date-time-field';
import { todayHere } from './person-words';

/** A clock as far as a dialog needs it. */
export interface DutyAtHand {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly revision: number;
}

export type DutyAct = 'complete' | 'snooze' | 'exempt';

interface DialogProps {
  readonly duty: DutyAtHand;
  readonly onClose: () => void;
}

/** What one may do with a clock: say it is done, look at it later, or move it with a reason. */
export function DutyDialog({ act, ...props }: DialogProps & { readonly act: DutyAct }) {
  const { t } = useTranslation('duties');
  const Form = { complete: CompleteForm, snooze: SnoozeForm, exempt: ExemptForm }[act];
  return (
    <FormDialog
      title={`${t(`${act}.title`)}: ${t(`kind.${props.duty.kind}`)}`}
      onClose={props.onClose}
    >
      <Form {...props} />
    </FormDialog>
  );
}

function CompleteForm({ duty, onClose }: DialogProps) {
  const { t } = useTranslation('duties');
  const errors = useFormErrors('complete-duty');
  const complete = useCompleteDuty(duty.personId, duty.id);
  const [opened] = useState(() => toLocalMinute(new Date()));
  const [doneAt, setDoneAt] = useState(opened);
  const [note, setNote] = useState('');
  const submit = () => {
    const at = toInstant(doneAt);
    if (!errors.check(at ? {} : { doneAt: t('missing.when') }) || !at) return;
    complete.mutate(
      {
        revision: duty.revision,
        // Left as it was, it means now: the minute of the field would lie before a clock just begun.
        ...(doneAt !== opened && { doneAt: at }),
        ...(note.trim() && { note }),
      },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <DialogForm
      {...{ errors, onClose, submit }}
      busy={complete.isPending}
      save={t('complete.save')}
    >
      <DateTimeField
        id={errors.idOf('doneAt')}
        label={t('complete.when')}
        hint={t('complete.when-hint')}
        error={errors.of('doneAt')}
        value={doneAt}
        onChange={setDoneAt}
      />
      <TextAreaField
        id={errors.idOf('note')}
        label={t('complete.note')}
        hint={t('complete.note-hint')}
        error={errors.of('note')}
        value={note}
        onChange={setNote}
        maxLength={1000}
      />
    </DialogForm>
  );
}

function SnoozeForm({ duty, onClose }: DialogProps) {
  const { t } = useTranslation('duties');
  const errors = useFormErrors('snooze-duty');
  const snooze = useSnoozeDuty(duty.personId, duty.id);
  const tomorrow = addDays(todayHere(), 1);
  const [until, setUntil] = useState(tomorrow);
  const [reason, setReason] = useState('');
  const submit = () => {
    const found = {
      ...(until < tomorrow && { until: t('missing.until') }),
      ...(reason.trim().length < 3 && { reason: t('missing.reason') }),
    };
    if (!errors.check(found)) return;
    snooze.mutate(
      { revision: duty.revision, until, reason },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <DialogForm {...{ errors, onClose, submit }} busy={snooze.isPending} save={t('snooze.save')}>
      <p>{t('snooze.detail')}</p>
      <DateField
        id={errors.idOf('until')}
        label={t('snooze.until')}
        hint={null}
        error={errors.of('until')}
        value={until}
        onChange={setUntil}
        min={tomorrow}
      />
      <TextField
        id={errors.idOf('reason')}
        label={t('snooze.reason')}
        hint={t('snooze.reason-hint')}
        error={errors.of('reason')}
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
    </DialogForm>
  );
}

function ExemptForm({ duty, onClose }: DialogProps) {
  const { t } = useTranslation('duties');
  const errors = useFormErrors('exempt-duty');
  const exempt = useExemptDuty(duty.personId, duty.id);
  const [reason, setReason] = useState<ExemptionReason>('transfer');
  const [days, setDays] = useState('1');
  const [note, setNote] = useState('');
  const submit = () => {
    if (!errors.check(note.trim().length < 5 ? { note: t('missing.note') } : {})) return;
    exempt.mutate(
      { revision: duty.revision, reason, days: Number.parseInt(days, 10) || 0, note },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <DialogForm {...{ errors, onClose, submit }} busy={exempt.isPending} save={t('exempt.save')}>
      <p>{t('exempt.detail')}</p>
      <SelectField
        id={errors.idOf('reason')}
        label={t('exempt.reason')}
        hint={null}
        error={errors.of('reason')}
        value={reason}
        onChange={(value) => setReason(value as ExemptionReason)}
        choices={EXEMPTION_REASONS.map((value) => ({ value, label: t(`exempt.reasons.${value}`) }))}
      />
      <TextField
        id={errors.idOf('days')}
        label={t('exempt.days')}
        hint={null}
        error={errors.of('days')}
        value={days}
        onChange={setDays}
        inputMode="numeric"
        maxLength={2}
      />
      <TextAreaField
        id={errors.idOf('note')}
        label={t('exempt.note')}
        hint={null}
        error={errors.of('note')}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
    </DialogForm>
  );
}
