import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Initials } from '../../ui/initials';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { CloseGroupDialog } from './close-group-dialog';
import { OutcomeDialog } from './outcome-dialog';
import { useCloseGroup, useEndProgramme, useGroup, type Group } from './programmes.api';
import styles from './programmes.module.css';

/** One group: its sessions with their registers, and its members with what they received. */
export function GroupPage() {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { date, locale } = useFormats();
  const { groupId = '' } = useParams();
  const may = useMay();
  const read = useGroup(groupId);
  const close = useCloseGroup(groupId);
  const [isClosing, setIsClosing] = useState(false);
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (!read.data) return <PageSkeleton />;
  const { group, calendar, members } = read.data;
  const title = t('group.title', { number: group.number });
  return (
    <Page title={`${group.programme.name}, ${title}`}>
      <PageHeader
        title={title}
        facts={t('group.facts', {
          from: date(group.startsOn, 'short'),
          to: date(group.endsOn, 'short'),
          place: `${group.site.name}, ${group.room}`,
          who: new Intl.ListFormat(locale).format(group.facilitators.map(({ name }) => name)),
        })}
        actions={
          may('groups:manage') &&
          (group.state === 'planned' || group.state === 'running') && (
            <Button onClick={() => setIsClosing(true)}>{t('close-group.open')}</Button>
          )
        }
        trailLabel={t('trail')}
        trail={[
          { words: t('title'), to: paths.programmes() },
          {
            words: group.programme.name,
            to: paths.programme({ programmeId: group.programme.id }),
          },
        ]}
      />
      {isClosing && (
        <CloseGroupDialog
          group={read.data}
          send={close.mutateAsync}
          onClose={() => setIsClosing(false)}
        />
      )}
      <div className={styles.two}>
        <Card title={t('group.sessions')}>
          <Calendar calendar={calendar} />
        </Card>
        <Card
          title={t('group.members')}
          aside={t('group.places', { members: group.members, capacity: group.capacity })}
        >
          <Members members={members} groupId={groupId} />
        </Card>
      </div>
    </Page>
  );
}

function Calendar({ calendar }: { calendar: Group['calendar'] }) {
  const { t } = useTranslation('programmes');
  const { date, time } = useFormats();
  return (
    <ol className={styles.sessions}>
      {calendar.map((session) => {
        const at = new Date(session.startsAt);
        return (
          <li key={session.id}>
            <span className={styles.when}>
              {date(civilDateOf(at), 'weekday')} {time(at)}
            </span>
            <span className={styles.programme}>
              <Link to={paths.register({ sessionId: session.id })}>
                {session.number}. {session.title}
              </Link>
              {session.kind === 'catch-up' && <span>{t('group.catch-up')}</span>}
              {session.didNotRunReason && <span>{session.didNotRunReason}</span>}
            </span>
            <span className={styles.quiet}>
              {session.state === 'held'
                ? t('group.present', { present: session.present, marked: session.marked })
                : t(`group.session-state.${session.state}`)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Members({ members, groupId }: { members: Group['members']; groupId: string }) {
  const { t } = useTranslation('programmes');
  const may = useMay();
  const end = useEndProgramme(groupId);
  const { hours } = useFormats();
  const [ending, setEnding] = useState<string | null>(null);
  const ended = members.find(({ referralId }) => referralId === ending);
  if (members.length === 0) return <p className={styles.quiet}>{t('group.nobody')}</p>;
  return (
    <>
      <ul className={styles.sessions}>
        {members.map((member) => (
          <li key={member.referralId}>
            <Initials name={member.personName} />
            <span className={styles.programme}>
              <Link to={paths.person.tab(member.personId, 'programmes')}>{member.personName}</Link>
              <span>{t(`state.${member.state}`)}</span>
            </span>
            <span className={styles.quiet}>
              {t('dose.short', {
                received: hours(member.receivedMinutes),
                intended: hours(member.intendedMinutes),
              })}
            </span>
            {member.state === 'in-progress' && may('groups:run') && (
              <Button
                size="xs"
                onClick={() => setEnding(member.referralId)}
                aria-label={t('outcome.title', { name: member.personName })}
              >
                {t('outcome.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ended && (
        <OutcomeDialog
          member={ended}
          onClose={() => setEnding(null)}
          send={(body) => end.mutateAsync({ referralId: ended.referralId, body })}
        />
      )}
    </>
  );
}
