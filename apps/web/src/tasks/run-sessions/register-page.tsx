import { useCallback, useState } from 'react';
import { Button } from '@mantine/core';
import { IconCalendarOff, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { CallOffDialog } from './call-off-dialog';
import { MissedCard } from './missed-card';
import { RegisterConflict } from './register-conflict';
import { RegisterList } from './register-list';
import { RegisterSummary } from './register-summary';
import { useRegister, type Register } from './register.api';
import { completeMarks, expectedOf, pressed } from './register-marks';
import { useRegisterDraft } from './use-register-draft';
import side from './register-side.module.css';
import styles from './register.module.css';

export function RegisterPage() {
  const { sessionId = '' } = useParams();
  const register = useRegister(sessionId);
  const { refetch } = register;
  const readAgain = useCallback(async () => (await refetch()).data, [refetch]);
  if (register.error) {
    return <ProblemPage problem={register.error} onAgain={() => void register.refetch()} />;
  }
  if (!register.data) return <PageSkeleton />;
  return <OpenRegister key={sessionId} register={register.data} readAgain={readAgain} />;
}

/** Twelve people in under a minute: one press each, by thumb or by the keys 1 to 4. */
function OpenRegister({
  register,
  readAgain,
}: {
  register: Register;
  readAgain: () => Promise<Register | undefined>;
}) {
  const { t } = useTranslation(['run-sessions', 'refusals']);
  const { date, time, locale } = useFormats();
  const draft = useRegisterDraft(register);
  const may = useMay();
  const [attempt, setAttempt] = useState(0);
  const [isCorrecting, setCorrecting] = useState(false);
  const [isCallingOff, setCallingOff] = useState(false);
  const { session, group, members } = register;
  const startsAt = new Date(session.startsAt);
  const endsAt = new Date(startsAt.getTime() + session.minutes * 60_000);
  const expected = expectedOf(members, draft.marks);
  const unmarked = expected.filter(({ referralId }) => !draft.marks[referralId]);
  const isWritable = may('groups:run') && (session.state === 'planned' || isCorrecting);

  const finish = async () => {
    setAttempt((count) => count + 1);
    if (!(await draft.finish())) return;
    setCorrecting(false);
    await readAgain();
  };
  const summary = (
    <RegisterSummary
      register={{ ...register, members: [...expected] }}
      marks={draft.marks}
      isWritable={isWritable}
      hasBegun={startsAt.getTime() <= Date.now()}
      isBusy={draft.isBusy}
      unmarked={unmarked.length}
      onOthersEngaged={() =>
        draft.markAll(unmarked.map(({ referralId }) => pressed(undefined, referralId, 'engaged')))
      }
      onFinish={() => void finish()}
      onCorrect={may('groups:run') && !isWritable ? () => setCorrecting(true) : null}
    />
  );
  return (
    <Page title={session.title}>
      <PageHeader
        title={session.title}
        facts={t('facts', {
          date: date(civilDateOf(startsAt), 'long'),
          from: time(startsAt),
          to: time(endsAt),
          place: `${group.site.name}, ${group.room}`,
          who: new Intl.ListFormat(locale).format(group.facilitators.map(({ name }) => name)),
        })}
        trailLabel={t('trail')}
        trail={[
          { words: group.programme.name, to: paths.programme({ programmeId: group.programme.id }) },
          {
            words: t('group', { number: group.number }),
            to: paths.group({ groupId: group.id }),
          },
          {
            words: t('session', { number: session.number, total: group.sessions }),
            to: paths.register({ sessionId: session.id }),
          },
        ]}
        actions={
          <>
            {isWritable && session.state === 'planned' && (
              <Button
                leftSection={<IconCalendarOff size={17} stroke={1.75} />}
                onClick={() => setCallingOff(true)}
              >
                {t('call-off.open')}
              </Button>
            )}
            <Button
              leftSection={<IconPrinter size={17} stroke={1.75} />}
              onClick={() => window.print()}
            >
              {t('paper')}
            </Button>
          </>
        }
      />
      {session.kind === 'catch-up' && <p className={styles.notice}>{t('missed.this-is')}</p>}
      {session.state === 'did-not-run' && (
        <p className={styles.notice}>{t('did-not-run', { reason: session.didNotRunReason })}</p>
      )}
      {draft.isStale ? (
        <RegisterConflict
          marks={draft.marks}
          readAgain={readAgain}
          onSettle={(stored, whose) => draft.settle(stored, whose)}
        />
      ) : (
        <ErrorSummary
          attempt={attempt}
          title={t('not-saved')}
          errors={draft.problem ? [{ fieldId: null, words: sentenceFor(t, draft.problem) }] : []}
        />
      )}
      <div className={styles.columns}>
        <RegisterList
          members={members}
          marks={draft.marks}
          marked={completeMarks(draft.marks).length}
          expected={expected.length}
          left={unmarked.length}
          sessionMinutes={session.minutes}
          isWritable={isWritable}
          onMark={draft.mark}
          onOthersEngaged={() =>
            draft.markAll(
              unmarked.map(({ referralId }) => pressed(undefined, referralId, 'engaged')),
            )
          }
        />
        <aside className={side.side} aria-label={t('summary.title')}>
          {summary}
          {session.state === 'held' && session.kind !== 'catch-up' && !isCorrecting && (
            <MissedCard register={register} mayGive={may('groups:run')} />
          )}
        </aside>
      </div>
      <CallOffDialog session={session} isOpen={isCallingOff} onClose={() => setCallingOff(false)} />
    </Page>
  );
}
