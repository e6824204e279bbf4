import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { useColleagues, type ChangePlan, type Goal } from './plan.api';
import { ShortForm, type Errors } from './short-form';

/** A concrete act with an owner and a date. */
export function StepForm({ goal, change, onClose }: { goal: Goal; change: ChangePlan; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const colleagues = useColleagues();
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [wording, setWording] = useState('');
  const [owner, setOwner] = useState('person');
  const [dueOn, setDueOn] = useState('');
  const id = `step-${goal.id}`;
  const check = (): Errors => ({
    ...(wording.trim().length < 3 && { wording: t('step.wording-missing') }),
    ...((dueOn === '' || dueOn < today) && { dueOn: t('step.due-ahead') }),
  });
  const send = () =>
    change.mutateAsync({ kind: 'step', once, goalId: goal.id, body: { wording, dueOn, ...(owner === 'person' ? { ownerKind: 'person' } : { ownerKind: 'user', ownerId: owner }) } });
  return (
    <ShortForm name={t('step.add')} id={id} submit={t('step.save')} check={check} send={send} onDone={onClose} onCancel={onClose}>
      {(errors) => (
        <>
          <TextField id={`${id}-wording`} label={t('step.wording')} hint={null} error={errors['wording'] ?? null} value={wording} onChange={setWording} maxLength={500} />
          <SelectField
            id={`${id}-ownerId`} label={t('step.owner')} hint={null} error={errors['ownerId'] ?? null} value={owner} onChange={setOwner}
            choices={[{ value: 'person', label: t('step.owner-person') }, ...(colleagues.data ?? []).map(({ id: value, name: label }) => ({ value, label }))]}
          />
          <DateField id={`${id}-dueOn`} label={t('step.due')} hint={null} error={errors['dueOn'] ?? null} value={dueOn} onChange={setDueOn} min={today} />
        </>
      )}
    </ShortForm>
  );
}
