import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { DateField } from '../../ui/date-field';
import { TextAreaField } from '../../ui/field';
import type { ChangePlan, Goal, Plan } from './plan.api';
import { ShortForm, type Errors } from './short-form';

interface GoalFormProps {
  readonly domain: string;
  readonly plan: Pick<Plan, 'id'>;
  readonly name: string;
  /** Given when a goal is reworded. */
  readonly goal?: Goal;
  readonly change: ChangePlan;
  readonly onClose: () => void;
}

/** A goal in words the person could say: "I will … so that …". */
export function GoalForm({ domain, plan, name, goal, change, onClose }: GoalFormProps) {
  const { t } = useTranslation('plan');
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [wording, setWording] = useState(goal?.wording ?? t('goal.start'));
  const [targetOn, setTargetOn] = useState(goal?.targetOn ?? '');
  const id = goal ? `goal-${goal.id}` : `goal-${domain}`;
  const check = (): Errors => ({
    ...(wording.trim().length <= t('goal.start').trim().length && {
      wording: t('goal.wording-missing'),
    }),
    ...((targetOn === '' || targetOn < today) && { targetOn: t('goal.target-ahead') }),
  });
  const body = { wording, targetOn };
  const send = () =>
    change.mutateAsync(
      goal
        ? { kind: 'revise-goal', goalId: goal.id, body: { ...body, revision: goal.revision } }
        : { kind: 'goal', once, planId: plan.id, body: { ...body, needDomain: domain as never } },
    );
  return (
    <ShortForm
      name={t('goal.add')}
      id={id}
      submit={t('goal.save')}
      check={check}
      send={send}
      onDone={onClose}
      onCancel={onClose}
    >
      {(errors) => (
        <>
          <TextAreaField
            id={`${id}-wording`}
            label={t('goal.wording')}
            hint={t('goal.wording-hint', { name })}
            error={errors['wording'] ?? null}
            value={wording}
            onChange={setWording}
            maxLength={500}
            rows={2}
          />
          <DateField
            id={`${id}-targetOn`}
            label={t('goal.target')}
            hint={null}
            error={errors['targetOn'] ?? null}
            value={targetOn}
            onChange={setTargetOn}
            min={today}
          />
        </>
      )}
    </ShortForm>
  );
}
