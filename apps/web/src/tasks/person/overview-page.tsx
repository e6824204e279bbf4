import { Skeleton } from '@mantine/core';
import { IconCircleCheck, IconPlant } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { DueTag } from '../../ui/due-tag';
import { Page } from '../../ui/page';
import { RuleTag } from '../../ui/rule-tag';
import { Voice } from '../../ui/voice';
import { useMomentWords } from './moment-words';
import { NeedsCard } from './overview-needs';
import { PlanCard } from './overview-plan';
import { ProgrammesCard } from './overview-programmes';
import { RoundsCard } from './overview-round';
import { RiskCard } from './overview-risk';
import { usePerson } from './person-layout';
import { useDutyWords } from './duty-words';
import { nameOf, todayHere, useRuleWords } from './person-words';
import { useOverview, type Overview, type PersonHead } from './person.api';
import styles from './overview.module.css';

/** A record opened without a part opens at its overview. */
export function ToOverview() {
  const { personId = '' } = useParams();
  return <Navigate to={paths.person.tab(personId)} replace />;
}

/** One look: how likely and why, needs with strengths, what is due, the plan, what went well, the person's own words. */
export function OverviewPage() {
  const { t } = useTranslation('person');
  const { person } = usePerson();
  const overview = useOverview(person.id);
  if (overview.isError) {
    return <ProblemPage problem={overview.error} onAgain={() => void overview.refetch()} />;
  }
  return (
    <Page title={`${t('overview.title')}, ${nameOf(person)}`}>
      <h1 className="visually-hidden">{`${t('overview.title')}, ${nameOf(person)}`}</h1>
      <div className={styles.columns}>
        {overview.data ? <Columns overview={overview.data} person={person} /> : <Waiting />}
      </div>
    </Page>
  );
}

function Columns({ overview, person }: { overview: Overview; person: PersonHead }) {
  return (
    <>
      <div className={styles.column}>
        <RiskCard risk={overview.risk} person={person} />
        <WellCard overview={overview} person={person} />
      </div>
      <div className={styles.column}>
        <NeedsCard overview={overview} person={person} />
      </div>
      <div className={styles.column}>
        <RoundsCard personId={person.id} rounds={overview.rounds} />
        <DueCard overview={overview} person={person} />
        <PlanCard plan={overview.plan} person={person} />
        <ProgrammesCard programmes={overview.programmes} />
      </div>
    </>
  );
}

function DueCard({ overview, person }: { overview: Overview; person: PersonHead }) {
  const { t } = useTranslation(['person', 'duties']);
  const ruleWords = useRuleWords();
  const dutyWords = useDutyWords();
  const all = (
    <Link to={paths.person.duties({ personId: person.id })}>
      {t('overview.due.all', { count: overview.dueCount })}
    </Link>
  );
  return (
    <Card title={t('overview.due.title')} {...(overview.dueCount > 0 && { action: all })}>
      {overview.due.length === 0 && <p className={styles.quiet}>{t('overview.due.empty')}</p>}
      <ul className={styles.rows}>
        {overview.due.map((duty) => (
          <li key={duty.id} className={styles.duty}>
            <span>
              <span className={styles.name}>{dutyWords(duty)}</span>
              <DueTag
                due={civilDateOf(new Date(duty.dueAt))}
                firstDue={civilDateOf(new Date(duty.originalDueAt))}
                today={todayHere()}
              />
            </span>
            <RuleTag {...ruleWords(duty.rule)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function WellCard({ overview, person }: { overview: Overview; person: PersonHead }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const languageOfVoice = overview.voice?.language ?? undefined;
  const momentWords = useMomentWords();
  return (
    <Card title={t('overview.well.title')}>
      {overview.wentWell.length === 0 && (
        <p className={styles.empty}>
          <IconPlant size={16} stroke={1.75} aria-hidden="true" /> {t('overview.well.empty')}
        </p>
      )}
      <ul className={styles.rows}>
        {overview.wentWell.map((moment) => (
          <li key={moment.id} className={styles.well}>
            <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
            <span>
              <span className={styles.name}>{momentWords(moment.kind, moment.facts).sentence}</span>
              <span className={styles.second}>
                {formats.date(civilDateOf(new Date(moment.happenedAt)))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {overview.voice && (
        <div className={styles.voice}>
          <Voice name={person.givenName} when={formats.date(overview.voice.on)}>
            <span lang={languageOfVoice}>{overview.voice.words}</span>
          </Voice>
        </div>
      )}
    </Card>
  );
}

function Waiting() {
  return (
    <>
      <Skeleton height={420} radius={10} />
      <Skeleton height={520} radius={10} />
      <Skeleton height={360} radius={10} />
    </>
  );
}
