import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DueTag } from '../../ui/due-tag';
import { RuleTag } from '../../ui/rule-tag';
import { TaskState, type TaskStanding } from '../../ui/task-state';
import { useInstrumentName, useInstruments } from './instruments.api';
import { todayHere, useRuleWords } from './person-words';
import { isLater, type Round, type RoundTask } from './rounds.api';
import styles from './rounds.module.css';

interface RoundTaskProps {
  readonly personId: string;
  readonly moment: Round['moment'];
  readonly task: RoundTask;
  /** The one that comes next stands out. */
  readonly isNext: boolean;
}

/** One assessment of a round: how far it is, by when, by which rule, and the one thing to do about it. */
export function RoundTaskRow({ personId, moment, task, isNext }: RoundTaskProps) {
  const { t } = useTranslation('protocol');
  const formats = useFormats();
  const name = useInstrumentName()(task.instrument);
  const ruleWords = useRuleWords();
  const { state, assessmentId } = task;
  const late = isLater(task, todayHere());
  const isOpen = state !== 'done' && state !== 'not-for-person' && !late;
  return (
    <li className={styles.task} data-state={state}>
      <span className={styles.sign}>
        <TaskState {...signOf(state, late)} words={t(late ? 'state.later' : `state.${state}`)} />
      </span>
      <span className={styles.what}>
        {assessmentId && state !== 'started' ? (
          <Link to={paths.person.assessmentResult({ personId, assessmentId })}>{name}</Link>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        {state === 'not-for-person' ? (
          <span className={styles.second}>
            {t('because', {
              tests: task.failedTests.map((test) => t(`test.${test}`)).join(t('and')),
            })}
          </span>
        ) : (
          <RuleTag {...ruleWords(task.rule)} />
        )}
      </span>
      <span className={styles.when}>
        {isOpen && (
          <DueTag
            due={civilDateOf(new Date(task.dueAt))}
            firstDue={civilDateOf(new Date(task.originalDueAt))}
            today={todayHere()}
          />
        )}
        {task.doneAt && formats.date(civilDateOf(new Date(task.doneAt)), 'short')}
        {late && task.opensOn && t('from', { date: formats.date(task.opensOn, 'short') })}
      </span>
      <span className={styles.do}>
        {isOpen && <TaskAct {...{ personId, moment, task, isNext, name }} />}
      </span>
    </li>
  );
}

function signOf(state: RoundTask['state'], late: boolean): { state: TaskStanding } {
  if (late) return { state: 'locked' };
  const signs = {
    'to-start': 'to-do',
    started: 'in-hand',
    'to-countersign': 'in-hand',
    done: 'done',
    'not-for-person': 'locked',
  } as const;
  return { state: signs[state] };
}

/** Start it, go on with it, or see what keeps it. */
export function TaskAct({
  personId,
  moment,
  task,
  isNext,
  name,
}: RoundTaskProps & { readonly name: string }) {
  const { t } = useTranslation('protocol');
  const may = useMay();
  const { data } = useInstruments();
  const { assessmentId, instrument, state } = task;
  if (state === 'to-countersign' || !may('assessments:conduct')) return null;
  if (state === 'to-start' && data?.find(({ code }) => code === instrument)?.stop)
    return <span className={styles.second}>{t('out-of-use')}</span>;
  const isBegun = state === 'started' && assessmentId !== null;
  const to = isBegun
    ? paths.person.conduct({ personId, assessmentId })
    : paths.person.startInstrument(personId, instrument, moment);
  const words = t(isBegun ? 'go-on' : 'start');
  return (
    <Button
      component={Link}
      to={to}
      size="xs"
      {...(isNext && { variant: 'filled' })}
      aria-label={`${words}: ${name}`}
    >
      {words}
    </Button>
  );
}
