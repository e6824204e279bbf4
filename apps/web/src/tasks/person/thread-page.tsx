import { Skeleton } from '@mantine/core';
import {
  IconCircleCheck,
  IconFlag,
  IconListCheck,
  IconMessageCircle,
  IconRefresh,
  IconSchool,
  IconTarget,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { NeedMark, type NeedRating } from '../../ui/need-mark';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Segments } from '../../ui/segments';
import { Thread, type ThreadPlace } from '../../ui/thread';
import { Voice } from '../../ui/voice';
import { usePerson } from './person-layout';
import { nameOf } from './person-words';
import { useThread, type ThreadItem } from './person.api';
import styles from './thread-page.module.css';

/** Why each thing is here: answer, need, goal, step, programme, outcome, and the need rated again. */
export function ThreadPage() {
  const { t } = useTranslation('thread');
  const { person } = usePerson();
  const [search] = useSearchParams();
  const thread = useThread(person.id);
  const placesOf = usePlaces(person.id);
  if (thread.isError) return <ProblemPage problem={thread.error} />;
  const items = thread.data?.items;
  const chosen = items?.find((item) => item.domain === search.get('need')) ?? items?.[0];
  return (
    <Page title={`${t('title')}, ${nameOf(person)}`}>
      <PageHeader title={t('title')} facts={t('facts')} />
      {!items && <Skeleton height={360} radius={10} />}
      {items?.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {items && chosen && (
        <>
          <Needs items={items} chosen={chosen} />
          <Thread places={placesOf(chosen)} />
          {chosen.ownWords && (
            <div className={styles.voice}>
              <Voice name={person.givenName}>{chosen.ownWords}</Voice>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

const PARTS = 7;

function partsOf(item: ThreadItem): number {
  const ended = item.programme?.endedOn ?? null;
  return [
    item.answer,
    item.needId,
    item.goal,
    item.step,
    item.programme,
    ended,
    item.levelBefore,
  ].filter((part) => part !== null).length;
}

function Needs({ items, chosen }: { items: readonly ThreadItem[]; chosen: ThreadItem }) {
  const { t } = useTranslation(['thread', 'person']);
  return (
    <nav aria-label={t('choose')}>
      <ul className={styles.needs}>
        {items.map((item) => (
          <li key={item.needId}>
            <Link
              to={`?need=${item.domain}`}
              replace
              preventScrollReset
              {...(item === chosen && { 'aria-current': 'true' as const })}
            >
              <span className={styles.need}>
                <NeedMark rating={item.level as NeedRating} withWord={false} />
                {t(`person:domain.${item.domain}`)}
              </span>
              <Segments
                done={partsOf(item)}
                total={PARTS}
                words={t('parts', { done: partsOf(item), total: PARTS })}
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function usePlaces(personId: string): (item: ThreadItem) => readonly ThreadPlace[] {
  const { t } = useTranslation(['thread', 'person', 'kit']);
  const formats = useFormats();
  const { hours } = formats;
  return (item) => {
    const { answer, goal, step, programme } = item;
    const found = formats.date(item.foundOn);
    const result = paths.person.assessmentResult({ personId, assessmentId: item.assessmentId });
    const plan = paths.person.tab(personId, 'plan');
    const open = { when: t('open'), title: '' };
    return [
      {
        id: 'answer',
        kind: t('kind.answer'),
        icon: IconMessageCircle,
        when: found,
        title: answer ? (answer.answer ?? answer.question) : t('none.answer'),
        body: answer && [answer.question, answer.evidence].filter(Boolean).join(' '),
        foot: answer?.by ?? undefined,
      },
      {
        id: 'need',
        kind: t('kind.need'),
        icon: IconTarget,
        when: found,
        title: <Link to={result}>{t(`person:domain.${item.domain}`)}</Link>,
        body: (
          <>
            <NeedMark rating={item.level as NeedRating} />
            {item.strengths && <p>{t('strength', { strength: item.strengths })}</p>}
          </>
        ),
        foot: item.isLinkedToOffending ? t('linked') : undefined,
      },
      {
        ...open,
        id: 'goal',
        kind: t('kind.goal'),
        icon: IconFlag,
        ...(goal?.agreedOn && {
          when: t('agreed', { date: formats.date(goal.agreedOn), version: goal.planVersion }),
        }),
        title: goal ? <Link to={plan}>{goal.wording}</Link> : t('none.goal'),
        foot: goal ? t(`person:goal-state.${goal.state}`) : undefined,
      },
      {
        ...open,
        id: 'step',
        kind: t('kind.step'),
        icon: IconListCheck,
        ...(step && {
          when: step.doneOn
            ? t('done', { date: formats.date(step.doneOn) })
            : t('due', { date: formats.date(step.dueOn) }),
        }),
        title: step ? <Link to={plan}>{step.wording}</Link> : t('none.step'),
        body: step && <Segments done={step.done} total={step.total} />,
        foot: step ? (step.owner ?? t('own-step')) : undefined,
      },
      {
        ...open,
        id: 'programme',
        kind: t('kind.programme'),
        icon: IconSchool,
        ...(programme?.startedOn && {
          when: t('started', { date: formats.date(programme.startedOn) }),
        }),
        title: programme?.name ?? t('none.programme'),
        body:
          programme &&
          t('hours', {
            received: hours(programme.minutes),
            intended: hours(programme.intendedMinutes),
          }),
      },
      {
        ...open,
        id: 'outcome',
        kind: t('kind.outcome'),
        icon: IconCircleCheck,
        ...(programme?.endedOn && { when: formats.date(programme.endedOn) }),
        title: programme?.endedOn
          ? t(programme.state === 'completed' ? 'completed' : 'ended')
          : t('none.outcome'),
      },
      {
        ...open,
        id: 'reassessment',
        kind: t('kind.reassessment'),
        icon: IconRefresh,
        ...(item.levelBefore && { when: found }),
        title: item.levelBefore
          ? t(item.levelBefore === item.level ? 'still' : 'was-now', {
              before: t(`kit:need.${item.levelBefore}`),
              now: t(`kit:need.${item.level}`),
            })
          : t('none.reassessment'),
      },
    ];
  };
}
