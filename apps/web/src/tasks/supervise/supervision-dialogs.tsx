import { useTranslation } from 'react-i18next';
import {
  SUPERVISION_END_REASONS,
  SUPERVISION_LEVELS,
  type SupervisionEndReason,
  type SupervisionLevel,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import { todayHere } from '../person/person-words';
import { useBeginSupervision, useEndSupervision, useSetLevel, type Supervision } from './supervise.api';

const KINDS = ['licence', 'community-order'] as const;

function useLevels() {
  const { t } = useTranslation('supervise');
  return SUPERVISION_LEVELS.map((value) => ({ value, label: t(`level.of.${value}`) }));
}

export function BeginDialog({
  personId,
  endsOn,
  onClose,
}: {
  personId: string;
  endsOn: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const levels = useLevels();
  const begin = useBeginSupervision(personId);
  return (
    <AskDialog
      form="begin-supervision"
      title={t('begin.open')}
      save={t('begin.save')}
      initial={{ kind: '', level: '', startsOn: todayHere(), endsOn: endsOn ?? '' }}
      asks={() => [
        {
          kind: 'list',
          name: 'kind',
          label: t('begin.kind'),
          isNeeded: true,
          choices: KINDS.map((value) => ({ value, label: t(`supervision.kind.${value}`) })),
        },
        { kind: 'list', name: 'level', label: t('level.which'), isNeeded: true, choices: levels },
        { kind: 'date', name: 'startsOn', label: t('begin.starts'), isNeeded: true },
        { kind: 'date', name: 'endsOn', label: t('begin.ends'), isNeeded: true },
      ]}
      onSend={({ kind, level, ...dates }, { once }) =>
        begin.mutateAsync({
          once,
          body: {
            kind: kind as (typeof KINDS)[number],
            level: level as SupervisionLevel,
            ...dates,
          },
        })
      }
      onClose={onClose}
    />
  );
}

interface SupervisionDialogProps {
  readonly personId: string;
  readonly supervision: Supervision;
  readonly onClose: () => void;
}

export function LevelDialog({ personId, supervision, onClose }: SupervisionDialogProps) {
  const { t } = useTranslation('supervise');
  const levels = useLevels();
  const set = useSetLevel(personId);
  return (
    <AskDialog
      form="supervision-level"
      title={t('level.open')}
      save={t('level.save')}
      initial={{ level: supervision.level, reason: '' }}
      asks={() => [
        { kind: 'list', name: 'level', label: t('level.which'), isNeeded: true, choices: levels },
        {
          kind: 'area',
          name: 'reason',
          label: t('level.why'),
          hint: t('level.why-hint'),
          isNeeded: true,
          maxLength: 1000,
        },
      ]}
      stored={({ level }) => t('level.stored', { level: t(`level.of.${String(level)}`) })}
      onSend={({ level, reason }, { newer }) =>
        set.mutateAsync({
          id: supervision.id,
          body: {
            level: level as SupervisionLevel,
            reason,
            revision: newer ?? supervision.revision,
          },
        })
      }
      onClose={onClose}
    />
  );
}

export function EndDialog({ personId, supervision, onClose }: SupervisionDialogProps) {
  const { t } = useTranslation('supervise');
  const end = useEndSupervision(personId);
  return (
    <AskDialog
      form="end-supervision"
      title={t('end.open')}
      save={t('end.save')}
      initial={{ reason: '', endedOn: todayHere() }}
      asks={() => [
        {
          kind: 'choice',
          name: 'reason',
          label: t('end.why'),
          isNeeded: true,
          choices: SUPERVISION_END_REASONS.map((value) => ({
            value,
            label: t(`end.reason.${value}`),
          })),
        },
        { kind: 'date', name: 'endedOn', label: t('end.when'), isNeeded: true },
      ]}
      stored={({ level }) => t('level.stored', { level: t(`level.of.${String(level)}`) })}
      onSend={({ reason, endedOn }, { newer }) =>
        end.mutateAsync({
          id: supervision.id,
          body: {
            reason: reason as SupervisionEndReason,
            endedOn,
            revision: newer ?? supervision.revision,
          },
        })
      }
      onClose={onClose}
    />
  );
}
