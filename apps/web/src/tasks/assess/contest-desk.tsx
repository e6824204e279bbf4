import { useState } from 'react';
import { Button, Select } from '@mantine/core';
import {
  textIn,
  type Answers,
  type AnswerStatus,
  type AssessmentContext,
  type CompiledInstrument,
  type Item,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session';
import { Card } from '../../ui/card';
import { ConfirmLeave } from '../../ui/confirm-leave';
import { ErrorSummary } from '../../ui/error-summary';
import { useFormErrors } from '../../ui/use-form-errors';
import { AnswersCompared } from './answers-compared';
import type { Assessment } from './assess.api';
import { useMoveContest, type Contest, type ProposedAnswer } from './contest.api';
import { DecideContest } from './decide-contest';
import { ProposedRow } from './proposed-row';
import { SideBySide } from './side-by-side';
import styles from './contest.module.css';

const LEAST = 5; // characters, as the service asks
type Proposed = Readonly<Record<string, ProposedAnswer>>;

/** Where the reviewer works: other answers with what speaks for them, scored as they are typed, then the answer. */
export function ContestDesk({
  contest,
  assessment,
  instrument,
}: {
  contest: Contest;
  assessment: Assessment;
  instrument: CompiledInstrument;
}) {
  const { t, i18n } = useTranslation('contest');
  const user = useUser();
  const move = useMoveContest(contest);
  const errors = useFormErrors('proposal');
  const kept: Proposed = Object.fromEntries(
    contest.proposal.map((each) => [each.item, each as ProposedAnswer]),
  );
  const [proposed, setProposed] = useState(kept);
  const [shown, setShown] = useState<readonly string[]>([
    ...new Set([...contest.items, ...Object.keys(kept)]),
  ]);
  const { definition } = instrument;
  const isDirty = JSON.stringify(sorted(proposed)) !== JSON.stringify(sorted(kept));
  if (contest.reviewer?.id !== user?.id)
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

  const given = givenAnswers(assessment);
  const now = {
    ...given,
    ...Object.fromEntries(
      Object.values(proposed).map(({ item, value, status }) => [
        item,
        { value: value as never, status: status as AnswerStatus },
      ]),
    ),
  };
  const score = instrument.score(now, assessment.context as unknown as AssessmentContext, {
    withoutNearestChanges: true,
  });
  const asked = new Set(
    instrument
      .visibleItems(now, assessment.context as unknown as AssessmentContext)
      .map(({ code }) => code),
  );
  const rows = definition.items.filter(({ code }) => shown.includes(code));
  const more = definition.items.filter(({ code }) => asked.has(code) && !shown.includes(code));
  const change = (item: Item, answer: ProposedAnswer | null) =>
    setProposed(({ [item.code]: _before, ...others }) =>
      answer ? { ...others, [item.code]: answer } : others,
    );
  const keep = async () => {
    const short = Object.values(proposed).filter(({ because }) => because.trim().length < LEAST);
    const found = Object.fromEntries(
      short.map(({ item }) => [item, t('answers.because-missing')] as const),
    );
    if (!errors.check(found)) return false;
    try {
      await move.mutateAsync({
        move: { kind: 'proposal', answers: Object.values(proposed) },
        revision: contest.revision,
      });
      return true;
    } catch (problem) {
      errors.refuse(problem);
      return false;
    }
  };
  return (
    <>
      <ConfirmLeave when={isDirty} />
      <Card title={t('answers.title')}>
        <p className={styles.quiet}>{t('answers.lead')}</p>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {rows.map((item) => (
          <ProposedRow
            key={item.code}
            item={item}
            given={assessment.answers.find((each) => each.item === item.code)}
            proposed={proposed[item.code]}
            becauseId={errors.idOf(item.code)}
            error={errors.of(item.code)}
            onChange={(answer) => change(item, answer)}
          />
        ))}
        <div className={styles.add}>
          <Select
            label={t('answers.add')}
            searchable
            value={null}
            onChange={(code) => code && setShown([...shown, code])}
            data={more.map(({ code, text }) => ({
              value: code,
              label: textIn(text, i18n.language),
            }))}
            nothingFoundMessage={t('make.nothing-found')}
          />
          <Button disabled={!isDirty} loading={move.isPending} onClick={() => void keep()}>
            {t('answers.keep')}
          </Button>
        </div>
      </Card>
      {Object.keys(proposed).length > 0 && (
        <SideBySide
          given={assessment.score as unknown as Score | null}
          proposed={score}
          levels={isDirty ? [null, null] : [assessment.scoredLevel, contest.proposedLevel]}
        />
      )}
      <DecideContest
        contest={contest}
        assessment={assessment}
        hasProposal={Object.keys(proposed).length > 0}
        isDirty={isDirty}
      />
    </>
  );
}

function givenAnswers(assessment: Assessment): Answers {
  return Object.fromEntries(
    assessment.answers
      .filter(({ isPrefilled }) => !isPrefilled)
      .map(({ item, value, status }) => [
        item,
        { value: value as never, status: status as AnswerStatus },
      ]),
  );
}

const sorted = (proposed: Proposed) =>
  Object.values(proposed).toSorted((a, b) => a.item.localeCompare(b.item));
