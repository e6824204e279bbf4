import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import type { InstrumentDefinition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Voice } from '../../ui/voice';
import type { Assessment, Banner } from './assess.api';
import type { ContestSummary } from './contest.api';
import { MakeContestDialog } from './make-contest-dialog';
import styles from './contest.module.css';

/** How to contest, what was said against this assessment, and what came of it. Stands on the printed sheet too. */
export function ContestCard({
  assessment,
  definition,
  person,
}: {
  assessment: Assessment;
  definition: InstrumentDefinition;
  person: Banner;
}) {
  const { t } = useTranslation('contest');
  const may = useMay();
  const [isSaying, setIsSaying] = useState(false);
  const { contests, state } = assessment;
  const isOpen = contests.some((each) => ['made', 'in-review'].includes(each.state));
  const counts = state === 'signed';
  if (!counts && contests.length === 0) return null;
  const name = person.givenName || person.familyName;
  return (
    <Card title={t('card.title')}>
      <div className={styles.card}>
        {counts && <p className={styles.quiet}>{t('how.short', { name })}</p>}
        {counts && (
          <ol className={styles.how}>
            <li>{t('how.say')}</li>
            <li>{t('how.other')}</li>
            <li>{t('how.answer')}</li>
            <li>{t('how.help')}</li>
          </ol>
        )}
        {contests.map((contest) => (
          <OneContest key={contest.id} contest={contest} assessment={assessment} person={person} />
        ))}
        {counts && !isOpen && may('contests:record') && (
          <Button
            className="no-print"
            leftSection={<IconMessageReport size={18} stroke={1.75} />}
            onClick={() => setIsSaying(true)}
          >
            {t('card.make')}
          </Button>
        )}
        {isSaying && (
          <MakeContestDialog
            assessment={assessment}
            definition={definition}
            person={person}
            onClose={() => setIsSaying(false)}
          />
        )}
      </div>
    </Card>
  );
}

function OneContest({
  contest,
  assessment,
  person,
}: {
  contest: ContestSummary;
  assessment: Assessment;
  person: Banner;
}) {
  const { t } = useTranslation('contest');
  const formats = useFormats();
  const where = { personId: person.id, assessmentId: assessment.id };
  return (
    <div className={styles.one}>
      <Voice
        name={person.givenName || person.familyName}
        when={formats.date(contest.madeOn)}
        {...(contest.voice === 'representative' && { title: t('voice.representative-said') })}
      >
        {contest.account}
      </Voice>
      <p className={styles.state} data-state={contest.state}>
        {contest.outcome
          ? t(`outcome.${contest.outcome}`)
          : t(`state.${contest.state}`, {
              name: contest.reviewer?.name ?? '',
              date: formats.date(civilDateOf(new Date(contest.dueAt))),
            })}
      </p>
      {contest.explanation && <p>{contest.explanation}</p>}
      {contest.note && <p>{t('card.note', { note: contest.note })}</p>}
      <p className="no-print">
        <Link to={paths.person.contest({ ...where, contestId: contest.id })}>{t('card.open')}</Link>
        {contest.correctionId && (
          <>
            {' · '}
            <Link
              to={paths.person.assessmentResult({
                personId: person.id,
                assessmentId: contest.correctionId,
              })}
            >
              {t('card.correction')}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
