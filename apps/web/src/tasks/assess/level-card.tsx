import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useMay, useUser } from '../../app/session';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { TextAreaField } from '../../ui/field';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { useDecideLevel, type Assessment } from './assess.api';
import { ProposeLevel } from './propose-level';
import styles from './result.module.css';

type Override = Assessment['overrides'][number];

/** The level that counts: the score's, or another one that one proposed and another accepted. The score stays. */
export function LevelCard({ assessment, personId }: { assessment: Assessment; personId: string }) {
  const { t } = useTranslation(['assess', 'kit']);
  const may = useMay();
  const [isProposing, setIsProposing] = useState(false);
  const { overrides, scoredLevel, finalLevel, state } = assessment;
  const isSettled = overrides.some(
    (each) => each.state === 'proposed' || each.state === 'accepted',
  );
  const mayPropose =
    may('overrides:propose') &&
    !isSettled &&
    ['submitted', 'awaiting-countersignature', 'signed'].includes(state);
  return (
    <Card title={t('level.title')}>
      <p className={styles.level}>
        <RiskBadge level={(finalLevel ?? scoredLevel) as RiskLevel} />
        <span className={styles.quiet}>
          {finalLevel === scoredLevel
            ? t('level.as-scored')
            : t('level.overridden', { level: t(`kit:level.${scoredLevel}`) })}
        </span>
      </p>
      {overrides.map((override) => (
        <OneOverride
          key={override.id}
          override={override}
          personId={personId}
          assessmentId={assessment.id}
        />
      ))}
      {mayPropose && !isProposing && (
        <>
          <p className={styles.quiet}>{t('level.hint')}</p>
          <Button className="no-print" onClick={() => setIsProposing(true)}>
            {t('level.propose')}
          </Button>
        </>
      )}
      {isProposing && !isSettled && (
        <ProposeLevel
          assessment={assessment}
          personId={personId}
          onClose={() => setIsProposing(false)}
        />
      )}
    </Card>
  );
}

function OneOverride({
  override,
  personId,
  assessmentId,
}: {
  override: Override;
  personId: string;
  assessmentId: string;
}) {
  const { t } = useTranslation(['assess', 'refusals', 'kit']);
  const formats = useFormats();
  const user = useUser();
  const may = useMay();
  const decide = useDecideLevel(personId, assessmentId);
  const [note, setNote] = useState('');
  const { id: overrideId, revision } = override;
  const send = (decision: 'accept' | 'refuse') =>
    decide.mutate({ overrideId, body: { revision, decision, ...(note.trim() && { note }) } });
  const error = decide.error
    ? (fieldSentences(t, decide.error)['note'] ?? sentenceFor(t, decide.error))
    : null;
  const isMine = override.proposedBy.id === user?.id;
  return (
    <div className={styles.override}>
      <p>
        <strong>
          {t('level.proposed', {
            name: override.proposedBy.name,
            level: t(`kit:level.${override.proposedLevel}`),
          })}
        </strong>
      </p>
      <p className={styles.quiet}>
        {t('level.proposed-on', {
          date: formats.date(civilDateOf(new Date(override.proposedAt))),
          reason: t(`level.reasons.${override.reason}`),
        })}
      </p>
      <p>{override.justification}</p>
      {override.state !== 'proposed' && (
        <p className={styles.quiet}>
          {t(`level.decided.${override.state}`, { name: override.decidedBy?.name ?? '' })}
          {override.decisionNote && `: ${override.decisionNote}`}
        </p>
      )}
      {override.state === 'proposed' && isMine && <p className={styles.quiet}>{t('level.own')}</p>}
      {override.state === 'proposed' && !isMine && may('overrides:decide') && (
        <div className={`${styles.decide} no-print`}>
          <TextAreaField
            id={`note-${overrideId}`}
            label={t('level.note')}
            hint={t('level.note-hint')}
            error={error}
            value={note}
            onChange={setNote}
            maxLength={2000}
            rows={2}
          />
          <div className={styles.buttons}>
            <Button variant="filled" loading={decide.isPending} onClick={() => send('accept')}>
              {t('level.accept')}
            </Button>
            <Button disabled={decide.isPending} onClick={() => send('refuse')}>
              {t('level.refuse')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
