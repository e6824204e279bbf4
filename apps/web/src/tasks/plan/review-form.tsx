import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { TextAreaField, TextField } from '../../ui/field';
import type { ChangePlan, Plan } from './plan.api';
import { ShortForm, type Errors } from './short-form';

/** Who met, what changed, and when next; after it goals can be set and the plan is agreed anew. */
export function ReviewForm({
  plan,
  name,
  change,
  onClose,
}: {
  plan: Plan;
  name: string;
  change: ChangePlan;
  onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [tookPart, setTookPart] = useState(name);
  const [whatChanged, setWhatChanged] = useState('');
  const [nextReviewOn, setNextReviewOn] = useState('');
  const check = (): Errors => ({
    ...(whatChanged.trim().length < 5 && { whatChanged: t('review.what-missing') }),
    ...(nextReviewOn <= today && { nextReviewOn: t('review.next-ahead') }),
  });
  const send = () =>
    change.mutateAsync({
      kind: 'review',
      once,
      planId: plan.id,
      body: {
        revision: plan.revision,
        tookPart: tookPart
          .split(/[,;，；、]/)
          .map((one) => one.trim())
          .filter(Boolean),
        whatChanged,
        nextReviewOn,
      },
    });
  return (
    <Card title={t('review.open')}>
      <ShortForm
        name={t('review.open')}
        id="review"
        submit={t('review.save')}
        check={check}
        send={send}
        onDone={onClose}
        onCancel={onClose}
      >
        {(errors) => (
          <>
            <TextField
              id="review-tookPart"
              label={t('review.took-part')}
              hint={t('review.took-part-hint')}
              error={errors['tookPart'] ?? null}
              value={tookPart}
              onChange={setTookPart}
            />
            <TextAreaField
              id="review-whatChanged"
              label={t('review.what')}
              hint={null}
              error={errors['whatChanged'] ?? null}
              value={whatChanged}
              onChange={setWhatChanged}
              maxLength={4000}
            />
            <DateField
              id="review-nextReviewOn"
              label={t('review.next')}
              hint={null}
              error={errors['nextReviewOn'] ?? null}
              value={nextReviewOn}
              onChange={setNextReviewOn}
              min={today}
            />
          </>
        )}
      </ShortForm>
    </Card>
  );
}
