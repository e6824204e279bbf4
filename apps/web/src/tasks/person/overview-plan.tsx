import { Button } from '@mantine/core';
import { IconCircleCheck, IconForbid2, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Segments } from '../../ui/segments';
import { StatusTag } from '../../ui/status-tag';
import type { Overview, PersonHead } from './person.api';
import styles from './overview.module.css';

type Plan = NonNullable<Overview['plan']>;
type Goal = Plan['goals'][number];

export function PlanCard({ plan, person }: { plan: Plan | null; person: PersonHead }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const may = useMay();
  const to = paths.person.tab(person.id, 'plan');
  if (!plan) {
    return (
      <Card title={t('overview.plan.title')}>
        <p className={styles.quiet}>{t('overview.plan.empty')}</p>
        {may('plans:draft') && (
          <Button mt="sm" component={Link} to={to}>
            {t('overview.plan.begin')}
          </Button>
        )}
      </Card>
    );
  }
  return (
    <Card
      title={t('overview.plan.title')}
      aside={
        plan.agreedOn
          ? t('overview.plan.version', {
              version: plan.version,
              date: formats.date(plan.agreedOn),
            })
          : t('overview.plan.draft')
      }
      action={<Link to={to}>{t('overview.plan.open')}</Link>}
    >
      {plan.goals.length === 0 && <p className={styles.quiet}>{t('overview.plan.no-goals')}</p>}
      <ul className={styles.rows}>
        {plan.goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
    </Card>
  );
}

const SIGNS = {
  active: IconPlayerPlay,
  'on-hold': IconPlayerPause,
  achieved: IconCircleCheck,
  'partly-achieved': IconCircleCheck,
};

function GoalRow({ goal }: { goal: Goal }) {
  const { t } = useTranslation('person');
  const isBlocked = goal.blocked > 0 && (goal.state === 'active' || goal.state === 'proposed');
  const Sign = isBlocked
    ? IconForbid2
    : (SIGNS[goal.state as keyof typeof SIGNS] ?? IconPlayerPlay);
  const isReached = goal.state === 'achieved' || goal.state === 'partly-achieved';
  return (
    <li className={styles.goal}>
      <span className={styles.goalTop}>
        <span className={styles.second}>{t(`domain.${goal.needDomain}`)}</span>
        <StatusTag
          tone={isBlocked ? 'late' : isReached ? 'good' : 'petrol'}
          icon={Sign}
          look="bare"
        >
          {t(`goal-state.${isBlocked ? 'blocked' : goal.state}`)}
        </StatusTag>
      </span>
      <span>{goal.wording}</span>
      {goal.steps > 0 ? (
        <Segments
          done={goal.done}
          total={goal.steps}
          words={t('overview.plan.steps', { done: goal.done, total: goal.steps })}
        />
      ) : (
        <span className={styles.second}>{t('overview.plan.no-steps')}</span>
      )}
    </li>
  );
}
