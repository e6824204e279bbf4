import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconClock, IconLock, IconPrinter } from '@tabler/icons-react';
import {
  compareAssessments,
  textIn,
  type Answers,
  type InstrumentDefinition,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { StatusTag } from '../../ui/status-tag';
import { NextInRound } from '../person/next-in-round';
import { usePersonFile } from '../person/person.api';
import { AnswersRead, withComment, type Comments } from './answers-read';
import { useAssessment, useDefinition, type Assessment } from './assess.api';
import { ChangeCard, MissingCard } from './change-and-missing';
import { CompareCard } from './compare-card';
import { ContestCard } from './contest-card';
import { fullName } from './full-name';
import { LevelCard } from './level-card';
import { NeedsFound } from './needs-found';
import { ResultHead } from './result-head';
import { ReturnsCard } from './returns-card';
import { RightInstrument } from './right-instrument';
import { SecondSignature } from './sign-card';
import { SheetButton } from './sheet-button';
import { Standing } from './standing';
import { Waterfall } from '../../ui/score/waterfall';
import { Withdraw } from './withdraw';
import styles from './result.module.css';

/** What one assessment says, why, and what may be done about it. */
export function ResultPage() {
  const { personId = '', assessmentId = '' } = useParams();
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const assessment = useAssessment(assessmentId);
  const person = usePersonFile(personId);
  const definition = useDefinition(assessment.data?.instrument, assessment.data?.version);
  const before = useAssessment(assessment.data?.previousId);
  const definitionBefore = useDefinition(before.data?.instrument, before.data?.version);
  const [comments, setComments] = useState<Comments>({});
  const problem = assessment.error ?? person.error ?? definition.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!assessment.data || !person.data || !definition.data) return <PageSkeleton />;
  if (assessment.data.personId !== personId) return <ErrorPage kind="not-found" />;

  const now = assessment.data;
  const score = scoreOf(now);
  const last =
    before.data && definitionBefore.data
      ? { assessment: before.data, definition: definitionBefore.data, score: scoreOf(before.data) }
      : null;
  const comparison =
    score && last?.score
      ? compareAssessments(
          completed(last.definition, last.assessment, last.score),
          completed(definition.data, now, score),
        )
      : null;
  const title = textIn(definition.data.title, i18n.language);
  const name = fullName(person.data.person);
  return (
    <Page title={`${title}, ${name}`}>
      <PageHeader
        title={title}
        facts={`${name}, ${person.data.person.number} · ${formats.date(now.assessedOn)} · ${t(`moment.${now.moment}`)}`}
        trailLabel={t('list.title')}
        trail={[
          { words: name, to: paths.person.tab(personId) },
          { words: t('list.title'), to: paths.person.tab(personId, 'assessments') },
        ]}
        actions={
          <>
            <SignedBy assessment={now} />
            {(now.state === 'signed' || now.state === 'superseded') && (
              <SheetButton assessmentId={now.id} own={person.data.person.language} />
            )}
            <Button
              leftSection={<IconPrinter size={18} stroke={1.75} />}
              onClick={() => window.print()}
            >
              {t('result.print')}
            </Button>
          </>
        }
      />
      <Standing assessment={now} personId={personId} />
      <NextInRound personId={personId} instrument={now.instrument} />
      {score && (
        <div className={styles.page}>
          <div className={styles.column}>
            {score.alerts.length > 0 && (
              <section className={styles.alerts} aria-label={t('alerts.title')}>
                <h2>{t('alerts.title')}</h2>
                <ul>
                  {score.alerts.map((alert) => (
                    <li key={alert.code}>{textIn(alert.message, i18n.language)}</li>
                  ))}
                </ul>
              </section>
            )}
            <ResultHead
              score={score}
              level={now.scoredLevel}
              name={person.data.person.givenName || name}
              comparison={comparison}
              before={last?.assessment.assessedOn ?? null}
            />
            {score.needs.length > 0 && (
              <NeedsFound
                score={score}
                definition={definition.data}
                comparison={comparison}
                name={person.data.person.givenName || name}
              />
            )}
            {score.scales
              .filter(({ contributions }) => contributions.length > 0)
              .map((scale) => (
                <Waterfall
                  key={scale.code}
                  scale={scale}
                  definition={definition.data}
                  before={last?.score?.scales.find(({ code }) => code === scale.code) ?? null}
                  beforeOn={last?.assessment.assessedOn ?? null}
                />
              ))}
            <div className={styles.pair}>
              {score.scales.length > 0 && <ChangeCard score={score} />}
              <MissingCard score={score} />
            </div>
            <AnswersRead
              assessment={now}
              definition={definition.data}
              comments={comments}
              onComment={(item, words) => setComments(withComment(item, words))}
            />
          </div>
          <div className={styles.column}>
            <SecondSignature assessment={now} personId={personId} comments={comments} />
            <ReturnsCard assessment={now} definition={definition.data} />
            {now.scoredLevel && <LevelCard assessment={now} personId={personId} />}
            {comparison && last && (
              <CompareCard
                comparison={comparison}
                score={score}
                definition={definition.data}
                on={last.assessment.assessedOn}
                today={now.assessedOn}
              />
            )}
            <ContestCard
              assessment={now}
              definition={definition.data}
              person={person.data.person}
            />
            <RightInstrument assessment={now} definition={definition.data} score={score} />
            <Withdraw assessment={now} personId={personId} />
          </div>
        </div>
      )}
      {!score && <ReturnsCard assessment={now} definition={definition.data} />}
    </Page>
  );
}

function SignedBy({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('assess');
  const formats = useFormats();
  const { signedAt, assessor, countersigner } = assessment;
  if (!signedAt)
    return (
      <StatusTag tone="soon" icon={IconClock}>
        {t('result.not-signed')}
      </StatusTag>
    );
  const date = formats.date(civilDateOf(new Date(signedAt)));
  return (
    <StatusTag tone="good" icon={IconLock}>
      {countersigner
        ? t('result.countersigned', {
            assessor: assessor.name,
            countersigner: countersigner.name,
            date,
          })
        : t('result.signed', { assessor: assessor.name, date })}
    </StatusTag>
  );
}

/** The contract knows the score as data; the engine that made it knows its shape. */
function scoreOf(assessment: Assessment): Score | null {
  return assessment.score as unknown as Score | null;
}

function completed(definition: InstrumentDefinition, assessment: Assessment, score: Score) {
  const answers: Answers = Object.fromEntries(
    assessment.answers
      .filter(({ isPrefilled }) => !isPrefilled)
      .map(({ item, value, status }) => [item, { value, status: status as never }]),
  );
  return { definition, answers, score };
}
