import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconFlag, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { NeedMark, type NeedRating } from '../../ui/need-mark';
import { StatusTag } from '../../ui/status-tag';
import { Voice } from '../../ui/voice';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';
import { NotNowForm } from './not-now-form';
import type { ChangePlan, Goal, Plan, PlanNeed } from './plan.api';
import styles from './plan.module.css';

interface NeedSectionProps {
  /** Null for goals whose need is not found any more. */
  readonly need: PlanNeed | null;
  readonly goals?: readonly Goal[];
  readonly plan: Plan | null;
  readonly name: string;
  readonly isUnanswered: boolean;
  readonly mayWrite: boolean;
  /** Goals are set and needs put off only in a draft or a review. */
  readonly isOpen: boolean;
  readonly change: ChangePlan;
}

/** One need and everything that answers it: goals with their steps, or why not now. */
export function NeedSection({
  need,
  goals: given,
  plan,
  name,
  isUnanswered,
  mayWrite,
  isOpen,
  change,
}: NeedSectionProps) {
  const { t } = useTranslation(['plan', 'kit']);
  const formats = useFormats();
  const [form, setForm] = useState<'goal' | 'not-now' | null>(null);
  const goals =
    given ??
    plan?.goals.filter(
      ({ needDomain, state }) => needDomain === need?.domain && state !== 'removed',
    ) ??
    [];
  const later = plan?.notNow.find(({ needDomain }) => needDomain === need?.domain);
  const title = need ? t(`kit:domain.${need.domain}`) : t('other-goals');
  const close = () => setForm(null);
  return (
    <section
      className={styles.need}
      id={need ? `need-${need.domain}` : undefined}
      aria-label={title}
      data-stops={isUnanswered}
    >
      <header className={styles.needHead}>
        <h2>{title}</h2>
        {need && <NeedMark rating={need.level as NeedRating} />}
        {need?.isPriority && (
          <StatusTag tone="petrol" icon={IconFlag}>
            {t('priority')}
          </StatusTag>
        )}
        {isUnanswered && plan && (
          <StatusTag tone="late" icon={IconAlertTriangle}>
            {t('unanswered.mark')}
          </StatusTag>
        )}
      </header>
      {need?.ownWords && <Voice name={name}>{need.ownWords}</Voice>}
      {need?.strengths && (
        <p className={styles.quiet}>{t('strengths', { strengths: need.strengths })}</p>
      )}
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} mayWrite={mayWrite} isOpen={isOpen} change={change} />
      ))}
      {later && (
        <p className={styles.later}>
          {t('not-now.because', { because: later.because, date: formats.date(later.recordedOn) })}
        </p>
      )}
      {mayWrite && isOpen && need && plan && form === null && (
        <div className={`${styles.buttons} no-print`}>
          <Button
            leftSection={<IconPlus size={16} stroke={1.75} />}
            onClick={() => setForm('goal')}
          >
            {t('goal.add')}
          </Button>
          {need.isPriority && goals.length === 0 && (
            <Button variant="subtle" onClick={() => setForm('not-now')}>
              {t('not-now.open')}
            </Button>
          )}
        </div>
      )}
      {form === 'goal' && need && plan && (
        <GoalForm domain={need.domain} plan={plan} name={name} change={change} onClose={close} />
      )}
      {form === 'not-now' && need && plan && (
        <NotNowForm domain={need.domain} plan={plan} change={change} onClose={close} />
      )}
    </section>
  );
}
