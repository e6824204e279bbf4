import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  daysPastEnd,
  levelMatch,
  type RiskLevel,
  type SupervisionLevel,
  type SupervisionState,
} from '@throughcare/domain';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { StatusTag } from '../../ui/status-tag';
import { todayHere } from '../person/person-words';
import { EndDialog, LevelDialog } from './supervision-dialogs';
import type { Supervision } from './supervise.api';
import styles from './supervise.module.css';

/** How closely someone is supervised, whether that fits the risk (too much harms too, TR-10.3), and until when. */
export function SupervisionCard({
  personId,
  supervision,
  finalLevel,
}: {
  personId: string;
  supervision: Supervision;
  finalLevel: string | null;
}) {
  const { t } = useTranslation(['supervise', 'kit']);
  const { date } = useFormats();
  const may = useMay();
  const [asked, setAsked] = useState<'level' | 'end' | null>(null);
  const isLive = supervision.state !== 'ended';
  const match =
    finalLevel && levelMatch(supervision.level as SupervisionLevel, finalLevel as RiskLevel);
  const past = daysPastEnd(
    { state: supervision.state as SupervisionState, endsOn: supervision.endsOn },
    todayHere(),
  );
  return (
    <Card
      title={t('supervision.title')}
      aside={t(`supervision.kind.${supervision.kind}`)}
      action={
        isLive &&
        may('supervision:record') && (
          <Group gap={8} className="no-print">
            <Button size="xs" onClick={() => setAsked('level')}>
              {t('level.open')}
            </Button>
            <Button size="xs" onClick={() => setAsked('end')}>
              {t('end.open')}
            </Button>
          </Group>
        )
      }
    >
      <dl className={styles.facts}>
        <div>
          <dt>{t('supervision.level')}</dt>
          <dd>{t(`level.of.${supervision.level}`)}</dd>
          {match && (
            <dd>
              <StatusTag
                tone={match === 'matches' ? 'good' : 'soon'}
                icon={match === 'matches' ? IconCircleCheck : IconAlertCircle}
                look="bare"
              >
                {t(`match.${match}`, { level: t(`kit:level.${finalLevel}`) })}
              </StatusTag>
            </dd>
          )}
          {supervision.levelReason && <dd className={styles.quiet}>{supervision.levelReason}</dd>}
        </div>
        <div>
          <dt>{t('supervision.from')}</dt>
          <dd>{date(supervision.startsOn)}</dd>
        </div>
        <div>
          <dt>{t(isLive ? 'supervision.until' : 'supervision.ended')}</dt>
          <dd>{date(supervision.endedOn ?? supervision.endsOn)}</dd>
          {supervision.endReason && <dd>{t(`end.reason.${supervision.endReason}`)}</dd>}
          {past > 0 && (
            <dd>
              <StatusTag tone="late" icon={IconAlertCircle} look="bare">
                {t('supervision.past-end', { count: past })}
              </StatusTag>
            </dd>
          )}
        </div>
        {isLive &&
          supervision.earlyEndFromOn &&
          supervision.earlyEndFromOn < supervision.endsOn && (
            <div>
              <dt>{t('supervision.early-end')}</dt>
              <dd>
                {supervision.earlyEndFromOn <= todayHere() ? (
                  <StatusTag tone="good" icon={IconClock} look="bare">
                    {t('supervision.early-end-now')}
                  </StatusTag>
                ) : (
                  t('supervision.early-end-from', { date: date(supervision.earlyEndFromOn) })
                )}
              </dd>
            </div>
          )}
      </dl>
      {asked === 'level' && (
        <LevelDialog personId={personId} supervision={supervision} onClose={() => setAsked(null)} />
      )}
      {asked === 'end' && (
        <EndDialog personId={personId} supervision={supervision} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}
