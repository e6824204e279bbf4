import { useState } from 'react';
import { Button } from '@mantine/core';
import { CONTEST_OUTCOMES, type ContestOutcome } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { ChoiceField } from '../../ui/choice-field';
import { ErrorSummary } from '../../ui/error-summary';
import { TextAreaField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import type { Assessment } from './assess.api';
import { useMoveContest, type Contest } from './contest.api';
import styles from './contest.module.css';

const LEAST = 20; // characters, as the rule asks

/** The answer to the person: what becomes of the assessment, and why, in words they can answer. */
export function DecideContest({
  contest,
  assessment,
  hasProposal,
  isDirty,
}: {
  contest: Contest;
  assessment: Assessment;
  hasProposal: boolean;
  isDirty: boolean;
}) {
  const { t } = useTranslation('contest');
  const move = useMoveContest(contest);
  const errors = useFormErrors('decision');
  const [outcome, setOutcome] = useState<ContestOutcome | null>(null);
  const [explanation, setExplanation] = useState('');
  const [note, setNote] = useState('');
  const decide = async () => {
    const found = {
      ...(!outcome && { outcome: t('decide.outcome-missing') }),
      ...(explanation.trim().length < LEAST && { explanation: t('decide.explanation-missing') }),
      ...(outcome === 'note-added' && !note.trim() && { note: t('decide.note-missing') }),
      ...(outcome === 'new-assessment' &&
        !hasProposal && { outcome: t('decide.nothing-proposed') }),
      ...(isDirty && { form: t('decide.not-kept') }),
    };
    if (!errors.check(found) || !outcome) return;
    try {
      await move.mutateAsync({
        move: { kind: 'decision', outcome, explanation, note: note.trim() || null },
        revision: contest.revision,
      });
    } catch (problem) {
      errors.refuse(problem);
    }
  };
  return (
    <Card title={t('decide.title')}>
      <form
        className={styles.decide}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        <ChoiceField
          id={errors.idOf('outcome')}
          label={t('decide.outcome')}
          hint={null}
          error={errors.of('outcome')}
          value={outcome}
          onChange={(value) => setOutcome(value as ContestOutcome)}
          choices={CONTEST_OUTCOMES.filter(
            (value) => value !== 'new-assessment' || assessment.state === 'signed',
          ).map((value) => ({
            value,
            label: t(`outcome.${value}`),
            hint: t(`decide.hint.${value}`),
          }))}
        />
        <TextAreaField
          id={errors.idOf('explanation')}
          label={t('decide.explanation')}
          hint={t('decide.explanation-hint')}
          error={errors.of('explanation')}
          value={explanation}
          onChange={setExplanation}
          maxLength={4000}
          rows={4}
        />
        {outcome === 'note-added' && (
          <TextAreaField
            id={errors.idOf('note')}
            label={t('decide.note')}
            hint={t('decide.note-hint')}
            error={errors.of('note')}
            value={note}
            onChange={setNote}
            maxLength={2000}
            rows={2}
          />
        )}
        <Button type="submit" variant="filled" loading={move.isPending}>
          {t('decide.send')}
        </Button>
      </form>
    </Card>
  );
}
