import { useTranslation } from 'react-i18next';
import {
  EVIDENCE_SOURCES,
  MILESTONES,
  STATUS_AREAS,
  STATUS_VALUES,
  type EvidenceSource,
  type Milestone,
  type StatusArea,
  type StatusValue,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import { todayHere } from '../person/person-words';
import { useRecordMilestone, useRecordStatus } from './supervise.api';

interface LifeDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** What is known of one area from a day on, and how it is known. */
export function StatusDialog({ personId, onClose }: LifeDialogProps) {
  const { t } = useTranslation('supervise');
  const record = useRecordStatus(personId);
  return (
    <AskDialog
      form="record-status"
      title={t('status-form.title')}
      save={t('status-form.save')}
      initial={{ area: 'housing', value: '', fromOn: todayHere(), source: '', detail: '' }}
      asks={({ area }) => [
        {
          kind: 'list',
          name: 'area',
          label: t('status-form.area'),
          isNeeded: true,
          choices: STATUS_AREAS.map((value) => ({ value, label: t(`area.${value}`) })),
        },
        {
          kind: 'list',
          name: 'value',
          label: t('status-form.value'),
          isNeeded: true,
          choices: (STATUS_VALUES[area as StatusArea] ?? []).map((value) => ({
            value,
            label: t(`status.${area}.${value}`),
          })),
        },
        {
          kind: 'date',
          name: 'fromOn',
          label: t('status-form.from'),
          hint: t('status-form.from-hint'),
          isNeeded: true,
          max: todayHere(),
        },
        {
          kind: 'choice',
          name: 'source',
          label: t('status-form.source'),
          isNeeded: true,
          choices: EVIDENCE_SOURCES.map((value) => ({
            value,
            label: t(`source.${value}`),
            hint: t(`source-hint.${value}`),
          })),
        },
        {
          kind: 'text',
          name: 'detail',
          label: t('status-form.detail'),
          hint: t('status-form.detail-hint'),
          maxLength: 300,
        },
      ]}
      onSend={(values, { once }) =>
        record.mutateAsync({
          once,
          body: {
            area: values.area as StatusArea,
            value: values.value as StatusValue,
            fromOn: values.fromOn,
            source: values.source as EvidenceSource,
            detail: values.detail.trim() || null,
          },
        })
      }
      onClose={onClose}
    />
  );
}

/** Something reached: as visible as what went wrong. */
export function MilestoneDialog({ personId, onClose }: LifeDialogProps) {
  const { t } = useTranslation('supervise');
  const record = useRecordMilestone(personId);
  return (
    <AskDialog
      form="record-milestone"
      title={t('milestone-form.title')}
      save={t('milestone-form.save')}
      initial={{ kind: '', reachedOn: todayHere(), note: '' }}
      asks={() => [
        {
          kind: 'list',
          name: 'kind',
          label: t('milestone-form.kind'),
          isNeeded: true,
          choices: MILESTONES.map((value) => ({ value, label: t(`milestone.${value}`) })),
        },
        {
          kind: 'date',
          name: 'reachedOn',
          label: t('milestone-form.on'),
          isNeeded: true,
          max: todayHere(),
        },
        { kind: 'text', name: 'note', label: t('milestone-form.note'), maxLength: 500 },
      ]}
      onSend={({ kind, reachedOn, note }, { once }) =>
        record.mutateAsync({
          once,
          body: { kind: kind as Milestone, reachedOn, note: note.trim() || null },
        })
      }
      onClose={onClose}
    />
  );
}
