import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import {
  isStepLate,
  stepLifecycle,
  STEP_BLOCKERS,
  type StepBlocker,
  type StepMove,
  type StepState,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { TaskState, type TaskStanding } from '../../ui/task-state';
import type { ChangePlan, Step } from './plan.api';
import { ReasonedMove } from './reasoned-move';
import styles from './plan.module.css';

const STANDINGS: Readonly<Record<string, TaskStanding>> = {
  'to-do': 'to-do',
  doing: 'in-hand',
  done: 'done',
  blocked: 'blocked',
  dropped: 'locked',
};

/** One step: what, whose, until when, and what is in the way. */
export function StepRow({
  step,
  mayWrite,
  change,
}: {
  step: Step;
  mayWrite: boolean;
  change: ChangePlan;
}) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const [isBlocking, setIsBlocking] = useState(false);
  const [today] = useState(() => civilDateOf(new Date()));
  const state = step.state as StepState;
  const moves = stepLifecycle.movesFrom(state);
  const move = (to: StepMove) =>
    to === 'block'
      ? setIsBlocking(true)
      : change.mutate({
          kind: 'move-step',
          stepId: step.id,
          body: { move: to, revision: step.revision },
        });
  const isLate = isStepLate({ state, dueOn: step.dueOn }, today);
  return (
    <li className={styles.step} data-state={state}>
      <TaskState state={STANDINGS[state] ?? 'to-do'} words={t(`step.states.${state}`)} />
      <span className={styles.stepWords}>
        {step.wording}
        <small>
          {step.owner.kind === 'person'
            ? t('step.owner-person')
            : (step.owner.name ?? t('step.owner-gone'))}
          {' · '}
          {step.doneOn ? (
            t('step.done-on', { date: formats.date(step.doneOn) })
          ) : (
            <span data-late={isLate}>{t('step.due-on', { date: formats.date(step.dueOn) })}</span>
          )}
          {step.blocker && ` · ${t(`step.blockers.${step.blocker}`)}`}
        </small>
      </span>
      {mayWrite && moves.length > 0 && !isBlocking && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              className="no-print"
              size="xs"
              variant="subtle"
              rightSection={<IconChevronDown size={14} stroke={2} />}
              aria-label={t('step.move-what', { step: step.wording })}
            >
              {t('step.move')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {moves.map((each) => (
              <Menu.Item key={each} onClick={() => move(each)}>
                {t(`step.moves.${each}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {isBlocking && (
        <ReasonedMove
          id={`block-${step.id}`}
          name={t('step.moves.block')}
          label={t('step.blocker')}
          onClose={() => setIsBlocking(false)}
          choices={STEP_BLOCKERS.map((value) => ({ value, label: t(`step.blockers.${value}`) }))}
          send={(blocker) =>
            change.mutateAsync({
              kind: 'move-step',
              stepId: step.id,
              body: { move: 'block', blocker: blocker as StepBlocker, revision: step.revision },
            })
          }
        />
      )}
    </li>
  );
}
