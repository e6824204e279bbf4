import type { InstrumentDefinition, Score } from '@throughcare/assessment';
import { textIn } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Voice } from '../../ui/voice';
import { usePersonFile } from '../person/person.api';
import { useAssessment, useInstrument, type Assessment, type Banner } from './assess.api';
import { useContest, type Contest } from './contest.api';
import { ContestDesk } from './contest-desk';
import { ContestStanding } from './contest-standing';
import { fullName } from './full-name';
import { SideBySide } from './side-by-side';
import { AnswersCompared } from './answers-compared';
import styles from './contest.module.css';

/** One contest: what the person says, what was answered, what a reviewer would answer, and the answer to the person. */
export function ContestPage() {
  const { personId = '', assessmentId = '', contestId = '' } = useParams();
  const { t, i18n } = useTranslation('contest');
  const formats = useFormats();
  const contest = useContest(contestId);
  const assessment = useAssessment(assessmentId);
  const person = usePersonFile(personId);
  const instrument = useInstrument(assessment.data?.instrument, assessment.data?.version);
  const problem = contest.error ?? assessment.error ?? person.error ?? instrument.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!contest.data || !assessment.data || !person.data || !instrument.compiled)
    return <PageSkeleton />;
  if (contest.data.personId !== personId || contest.data.assessmentId !== assessmentId)
    return <ErrorPage kind="not-found" />;
  const banner = person.data.person;
  const name = fullName(banner);
  const title = textIn(instrument.compiled.definition.title, i18n.language);
  const isMine = contest.data.state === 'in-review';
  return (
    <Page title={`${t('page.title')}, ${name}`}>
      <PageHeader
        title={t('page.title')}
        facts={`${title} · ${formats.date(assessment.data.assessedOn)} · ${assessment.data.assessor.name}`}
        trailLabel={t('page.trail')}
        trail={[
          { words: name, to: paths.person.tab(personId) },
          { words: title, to: paths.person.assessmentResult({ personId, assessmentId }) },
        ]}
      />
      <div className={styles.page}>
        <div className={styles.column}>
          <Voice
            name={banner.givenName || name}
            when={formats.date(contest.data.madeOn)}
            {...(contest.data.voice === 'representative' && {
              title: t('voice.representative-said'),
            })}
          >
            {contest.data.account}
          </Voice>
          {isMine ? (
            <ContestDesk
              key={contest.data.id}
              contest={contest.data}
              assessment={assessment.data}
              instrument={instrument.compiled}
            />
          ) : (
            <Seen
              contest={contest.data}
              assessment={assessment.data}
              definition={instrument.compiled.definition}
            />
          )}
        </div>
        <div className={styles.column}>
          <ContestStanding
            contest={contest.data}
            assessment={assessment.data}
            person={banner as Banner}
          />
        </div>
      </div>
    </Page>
  );
}

/** What was proposed, once nobody works on it: before the review, and for good after it. */
function Seen({
  contest,
  assessment,
  definition,
}: {
  contest: Contest;
  assessment: Assessment;
  definition: InstrumentDefinition;
}) {
  return (
    <>
      <AnswersCompared contest={contest} assessment={assessment} definition={definition} />
      {contest.proposedScore && (
        <SideBySide
          given={assessment.score as unknown as Score | null}
          proposed={contest.proposedScore as unknown as Score}
          levels={[assessment.scoredLevel, contest.proposedLevel]}
        />
      )}
    </>
  );
}
