import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay, useUser } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { AskDialog } from '../../ui/ask-dialog';
import { Card } from '../../ui/card';
import { DueTag } from '../../ui/due-tag';
import { todayHere } from '../person/person-words';
import type { Assessment, Banner } from './assess.api';
import { useMoveContest, type Contest } from './contest.api';
import styles from './contest.module.css';

/** Where a contest stands, whose it is and by when; and what this user may do with it. */
export function ContestStanding({
  contest,
  assessment,
  person,
}: {
  contest: Contest;
  assessment: Assessment;
  person: Banner;
}) {
  const { t } = useTranslation(['contest', 'refusals', 'duties']);
  const formats = useFormats();
  const may = useMay();
  const user = useUser();
  const move = useMoveContest(contest);
  const [isResting, setIsResting] = useState(false);
  const isOpen = contest.state === 'made' || contest.state === 'in-review';
  const tookPart = [assessment.assessor.id, assessment.countersigner?.id].includes(user?.id);
  const isMine = contest.state === 'in-review' && contest.reviewer?.id === user?.id;
  const due = civilDateOf(new Date(contest.dueAt));
  return (
    <Card title={t('standing.title')}>
      <div className={styles.card}>
        {isOpen && (
          <DueTag due={due} today={todayHere()} rule={{ code: contest.rule.replace('-', ' ') }} />
        )}
        <p>
          {contest.outcome
            ? t(`outcome.${contest.outcome}`)
            : t(`state.${contest.state}`, {
                name: contest.reviewer?.name ?? '',
                date: formats.date(due),
              })}
        </p>
        {contest.explanation && <p>{contest.explanation}</p>}
        {contest.note && <p>{t('card.note', { note: contest.note })}</p>}
        {contest.takenBackBecause && <p>{contest.takenBackBecause}</p>}
        <p className={styles.quiet}>
          {t('standing.recorded', {
            name: contest.recordedBy.name,
            date: formats.date(contest.madeOn),
          })}
        </p>
        {contest.decidedAt && (
          <p className={styles.quiet}>
            {t('standing.decided', {
              name: contest.reviewer?.name ?? '',
              date: formats.date(civilDateOf(new Date(contest.decidedAt))),
            })}
          </p>
        )}
        {contest.correctionId && (
          <Button
            component={Link}
            variant="filled"
            to={
              contest.correctionState === 'draft'
                ? `${paths.person.conduct({ personId: person.id, assessmentId: contest.correctionId })}?section=check`
                : paths.person.assessmentResult({
                    personId: person.id,
                    assessmentId: contest.correctionId,
                  })
            }
          >
            {t(contest.correctionState === 'draft' ? 'standing.finish' : 'card.correction')}
          </Button>
        )}
        {move.error && <p role="alert">{sentenceFor(t, move.error)}</p>}
        {isOpen && tookPart && <p className={styles.quiet}>{t('standing.took-part')}</p>}
        {isOpen && !tookPart && !isMine && may('contests:review') && (
          <Button
            variant={contest.state === 'made' ? 'filled' : 'default'}
            loading={move.isPending}
            onClick={() => move.mutate({ move: { kind: 'review' }, revision: contest.revision })}
          >
            {t(contest.state === 'made' ? 'standing.review' : 'standing.take-over')}
          </Button>
        )}
        {isOpen && may('contests:record') && (
          <Button variant="subtle" onClick={() => setIsResting(true)}>
            {t('standing.take-back')}
          </Button>
        )}
        {isResting && (
          <AskDialog
            form="take-back"
            title={t('standing.take-back')}
            save={t('standing.take-back')}
            initial={{ reason: '' }}
            asks={() => [
              {
                kind: 'area',
                name: 'reason',
                label: t('standing.why'),
                isNeeded: true,
                maxLength: 1000,
              },
            ]}
            onSend={({ reason }, { newer }) =>
              move.mutateAsync({
                move: { kind: 'taking-back', reason },
                revision: newer ?? contest.revision,
              })
            }
            onClose={() => setIsResting(false)}
          />
        )}
      </div>
    </Card>
  );
}
