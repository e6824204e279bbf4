import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFlag, IconPencil, IconPlus } from '@tabler/icons-react';
import {
  goalLifecycle,
  GOAL_REMOVAL_REASONS,
  stepProgress,
  type GoalMove,
  type GoalRemovalReason,
  type GoalState,
  type StepState,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Segments } from '../../ui/segments';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { GoalForm } from './goal-form';
import type { ChangePlan, Goal } from './plan.api';
import { ReasonedMove } from './reasoned-move';
import { StepForm } from './step-form';
import { StepRow } from './step-row';
import styles from './plan.module.css';

const TONES: Readonly<Record<string, Tone>> = {
  active: 'petrol',
  achieved: 'good',
  'partly-achieved': 'good',
  'on-hold': 'soon',
  'not-achieved': 'late',
};

/** One goal in the person's words, its steps, and where it may go from here. */
export function GoalCard({
  goal,
  mayWrite,
  isOpen,
  change,
}: {
  goal: Goal;
  mayWrite: boolean;
  isOpen: boolean;
  change: ChangePlan;
}) {
  const { t } = useTranslation(['plan', 'refusals']);
  const formats = useFormats();
  const [form, setForm] = useState<'step' | 'reword' | 'remove' | null>(null);
  const { done, of } = stepProgress(goal.steps.map(({ state }) => ({ state: state as StepState })));
  const moves = goalLifecycle.movesFrom(goal.state as GoalState);
  const close = () => setForm(null);
  const move = (to: GoalMove) =>
    to === 'remove'
      ? setForm('remove')
      : change.mutate({
          kind: 'move-goal',
          goalId: goal.id,
          body: { move: to, revision: goal.revision },
        });
  return (
    <article className={styles.goal}>
      {form === 'reword' ? (
        <GoalForm
          domain={goal.needDomain}
          plan={{ id: '' }}
          name=""
          goal={goal}
          change={change}
          onClose={close}
        />
      ) : (
        <header className={styles.goalHead}>
          <h3>{goal.wording}</h3>
          <p className={styles.goalFacts}>
            <StatusTag tone={TONES[goal.state] ?? 'plain'} icon={IconFlag} look="bare">
              {t(`goal.states.${goal.state}`)}
            </StatusTag>
            <span>{t('goal.by', { date: formats.date(goal.targetOn) })}</span>
            {of > 0 && <Segments done={done} total={of} />}
          </p>
        </header>
      )}
      {goal.steps.length > 0 && (
        <ul className={styles.steps}>
          {goal.steps.map((step) => (
            <StepRow key={step.id} step={step} mayWrite={mayWrite} change={change} />
          ))}
        </ul>
      )}
      {form === 'step' && <StepForm goal={goal} change={change} onClose={close} />}
      {form === 'remove' && (
        <ReasonedMove
          id={`remove-${goal.id}`}
          name={t('goal.moves.remove')}
          label={t('goal.removal-reason')}
          onClose={close}
          choices={GOAL_REMOVAL_REASONS.map((value) => ({
            value,
            label: t(`goal.removal.${value}`),
          }))}
          send={(reason) =>
            change.mutateAsync({
              kind: 'move-goal',
              goalId: goal.id,
              body: {
                move: 'remove',
                reason: reason as GoalRemovalReason,
                revision: goal.revision,
              },
            })
          }
        />
      )}
      {mayWrite && form === null && (
        <div className={`${styles.buttons} no-print`}>
          {goal.state !== 'achieved' && (
            <Button
              size="xs"
              leftSection={<IconPlus size={14} stroke={2} />}
              onClick={() => setForm('step')}
            >
              {t('step.add')}
            </Button>
          )}
          {isOpen && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPencil size={14} stroke={2} />}
              onClick={() => setForm('reword')}
            >
              {t('goal.reword')}
            </Button>
          )}
          {moves.length > 0 && (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button
                  size="xs"
                  variant="subtle"
                  rightSection={<IconChevronDown size={14} stroke={2} />}
                  aria-label={t('goal.move-what', { goal: goal.wording })}
                >
                  {t('goal.move')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {moves.map((each) => (
                  <Menu.Item key={each} onClick={() => move(each)}>
                    {t(`goal.moves.${each}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
    </article>
  );
}
