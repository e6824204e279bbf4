import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { AbandonDraft } from './abandon-draft';
import { useMoveAssessment, type Assessment } from './assess.api';
import styles from './result.module.css';

/** What an assessment that does not simply stand signed needs said first. */
export function Standing({ assessment, personId }: { assessment: Assessment; personId: string }) {
  const { t } = useTranslation(['assess', 'refusals']);
  const may = useMay();
  const go = useNavigate();
  const move = useMoveAssessment(personId, assessment.id);
  const address = paths.person.conduct({ personId, assessmentId: assessment.id });
  const reopen = async () => {
    await move.mutateAsync({ move: { kind: 'reopening' }, revision: assessment.revision });
    await go(address);
  };
  if (assessment.state === 'draft') {
    return (
      <div className={styles.standing} data-tone="plain">
        <p>{t('result.draft')}</p>
        {may('assessments:conduct') && (
          <Button component={Link} to={address} variant="filled">
            {t('result.continue')}
          </Button>
        )}
      </div>
    );
  }
  if (assessment.state === 'returned') {
    return (
      <div className={styles.standing} data-tone="soon">
        <p>{t('result.returned', { note: assessment.returnNote ?? '' })}</p>
        {move.error && <p role="alert">{sentenceFor(t, move.error)}</p>}
        {may('assessments:conduct') && (
          <>
            <Button
              variant="filled"
              loading={move.isPending}
              onClick={() => void reopen().catch(() => undefined)}
            >
              {t('result.reopen')}
            </Button>
            <AbandonDraft draft={assessment} personId={personId} />
          </>
        )}
      </div>
    );
  }
  if (assessment.state === 'withdrawn') {
    return (
      <p className={styles.standing} data-tone="late">
        {t('result.withdrawn', {
          reason: t(`act.reasons.${assessment.withdrawReason ?? 'other'}`),
        })}
        {assessment.endedNote && ` ${assessment.endedNote}`}
      </p>
    );
  }
  if (assessment.state === 'abandoned') {
    return (
      <p className={styles.standing} data-tone="plain">
        {t('state.abandoned')}: {t(`abandon.reasons.${assessment.abandonReason ?? 'other'}`)}
        {assessment.endedNote && `. ${assessment.endedNote}`}
      </p>
    );
  }
  return assessment.state === 'superseded' ? (
    <p className={styles.standing} data-tone="plain">
      {t('result.superseded')}
    </p>
  ) : null;
}
