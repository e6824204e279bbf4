import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../ui/field';
import type { ChangePlan, Plan } from './plan.api';
import { ShortForm, type Errors } from './short-form';

/** A need left for later, and why: an answer too. */
export function NotNowForm({
  domain,
  plan,
  change,
  onClose,
}: {
  domain: string;
  plan: Plan;
  change: ChangePlan;
  onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const [because, setBecause] = useState('');
  const id = `not-now-${domain}`;
  return (
    <ShortForm
      name={t('not-now.open')}
      id={id}
      submit={t('not-now.save')}
      onDone={onClose}
      onCancel={onClose}
      check={(): Errors => ({
        ...(because.trim().length < 5 && { because: t('not-now.missing') }),
      })}
      send={() =>
        change.mutateAsync({
          kind: 'not-now',
          planId: plan.id,
          body: { needDomain: domain as never, because },
        })
      }
    >
      {(errors) => (
        <TextAreaField
          id={`${id}-because`}
          label={t('not-now.label')}
          hint={null}
          error={errors['because'] ?? null}
          value={because}
          onChange={setBecause}
          maxLength={500}
          rows={2}
        />
      )}
    </ShortForm>
  );
}
