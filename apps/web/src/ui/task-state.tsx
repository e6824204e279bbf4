import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconForbid2,
  IconLock,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './task-state.module.css';

export type TaskStanding = 'done' | 'in-hand' | 'to-do' | 'blocked' | 'locked';

const SIGNS = {
  done: IconCircleCheckFilled,
  'in-hand': IconCircleHalf2,
  'to-do': IconCircle,
  blocked: IconForbid2,
  locked: IconLock,
};

/** How far a task is. What is locked should say when it opens: give that as `words`. */
export function TaskState({ state, words }: { state: TaskStanding; words?: string }) {
  const { t } = useTranslation('kit');
  const Sign = SIGNS[state];
  return (
    <span className={styles.task} data-state={state}>
      <Sign size={16} stroke={1.75} className={styles.sign} aria-hidden="true" />
      {words ?? t(`task.${state}`)}
    </span>
  );
}
