import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import {
  OVERRIDE_REASONS,
  RISK_LEVELS,
  type OverrideReason,
  type RiskLevel,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextAreaField } from '../../ui/field';
import { useProposeLevel, type Assessment } from './assess.api';
import styles from './result.module.css';

const LEAST = 20;

/** Another level, why, and for a supervisor to decide. */
export function ProposeLevel({
  assessment,
  personId,
  onClose,
}: {
  assessment: Assessment;
  personId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['assess', 'refusals', 'kit']);
  const propose = useProposeLevel(personId, assessment.id);
  const [once] = useState(() => crypto.randomUUID());
  const [to, setTo] = useState<RiskLevel | ''>('');
  const [reason, setReason] = useState<OverrideReason | ''>('');
  const [justification, setJustification] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const isShort = justification.trim().length < LEAST;
    setErrors({
      ...((!to || !reason) && { [to ? 'reason' : 'to']: t('level.missing') }),
      ...(isShort && { justification: t('level.short') }),
    });
    if (!to || !reason || isShort) return;
    try {
      await propose.mutateAsync({ once, body: { to, reason, justification } });
      onClose();
    } catch (problem) {
      const fields = fieldSentences(t, problem);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: sentenceFor(t, problem) });
    }
  };
  return (
    <form
      className={`${styles.decide} no-print`}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={t('level.propose')}
    >
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, words]) => ({
          fieldId: field === 'form' ? null : field,
          words,
        }))}
      />
      <SelectField
        id="to"
        label={t('level.to')}
        hint={null}
        error={errors['to'] ?? null}
        value={to}
        onChange={(value) => setTo(value as RiskLevel)}
        choices={[
          { value: '', label: '' },
          ...RISK_LEVELS.filter((level) => level !== assessment.scoredLevel).map((value) => ({
            value,
            label: t(`kit:level.${value}`),
          })),
        ]}
      />
      <SelectField
        id="reason"
        label={t('level.reason')}
        hint={null}
        error={errors['reason'] ?? null}
        value={reason}
        onChange={(value) => setReason(value as OverrideReason)}
        choices={[
          { value: '', label: '' },
          ...OVERRIDE_REASONS.map((value) => ({ value, label: t(`level.reasons.${value}`) })),
        ]}
      />
      <TextAreaField
        id="justification"
        label={t('level.justification')}
        hint={t('level.justification-hint')}
        error={errors['justification'] ?? null}
        value={justification}
        onChange={setJustification}
        maxLength={4000}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" loading={propose.isPending}>
          {t('level.send')}
        </Button>
        <Button onClick={onClose}>{t('level.cancel')}</Button>
      </div>
    </form>
  );
}
