import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useMay } from '../../app/session';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { usePartners } from '../person/directory.api';
import { useColleagues } from '../person/directory.api';
import { type ChangePlan, type Goal } from './plan.api';
import { ShortForm, type Errors } from './short-form';

/** A concrete act with an owner and a date. */
export function StepForm({
  goal,
  change,
  onClose,
}: {
  goal: Goal;
  change: ChangePlan;
  onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const may = useMay();
  const colleagues = useColleagues();
  const partners = usePartners(may('partners:read'));
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
    change.mutateAsync({
      kind: 'step',
      once,
      goalId: goal.id,
      body: { wording, dueOn, ...ownerOf(owner) },
    });
  return (
    <ShortForm
      name={t('step.add')}
      id={id}
      submit={t('step.save')}
      check={check}
      send={send}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errors) => (
        <>
          <TextField
            id={`${id}-wording`}
            label={t('step.wording')}
            hint={null}
            error={errors['wording'] ?? null}
            value={wording}
            onChange={setWording}
            maxLength={500}
          />
          <SelectField
            id={`${id}-ownerId`}
            label={t('step.owner')}
            hint={null}
            error={errors['ownerId'] ?? null}
            value={owner}
            onChange={setOwner}
            choices={[
              { value: 'person', label: t('step.owner-person') },
              ...(colleagues.data ?? []).map(({ id: each, name: label }) => ({
                value: `user:${each}`,
                label,
              })),
              ...(partners.data?.items ?? []).map(({ id: each, name }) => ({
                value: `partner:${each}`,
                label: t('step.owner-partner', { name }),
              })),
            ]}
          />
          <DateField
            id={`${id}-dueOn`}
            label={t('step.due')}
            hint={null}
            error={errors['dueOn'] ?? null}
            value={dueOn}
            onChange={setDueOn}
            min={today}
          />
        </>
      )}
    </ShortForm>
  );
}

/** The choice `user:…` or `partner:…` in the words of the service. */
function ownerOf(
  choice: string,
): { ownerKind: 'person' } | { ownerKind: 'user' | 'partner'; ownerId: string } {
  const [kind, ownerId] = choice.split(':');
  return (kind === 'user' || kind === 'partner') && ownerId
    ? { ownerKind: kind, ownerId }
    : { ownerKind: 'person' };
}
