import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isAccepted,
  NO_HANDOVER_REASONS,
  RELEASE_KINDS,
  type HandoverState,
  type NoHandoverReason,
  type ReleaseKind,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { toInstant, toLocalMinute } from '../person/date-time-field';
import { useReadAgain, useReleasePerson, type Handover } from './prepare-release.api';

interface ReleaseDialogProps {
  readonly personId: string;
  readonly handovers: readonly Handover[];
  readonly onClose: () => void;
  /** Leaves the record, which is no longer this worker's, with the name of whoever has it now. */
  readonly onReleased: (officer: string | null) => Promise<void> | void;
}

type Name =
  'kind' | 'releasedAt' | 'destination' | 'handedOver' | 'supervisedUntil' | 'noHandoverReason';

/** The day of release: when, where to, with what in hand; without an accepted hand-over the reason is said and counted (NMR-90). */
export function ReleaseDialog({ personId, handovers, onClose, onReleased }: ReleaseDialogProps) {
  const { t } = useTranslation('prepare-release');
  const release = useReleasePerson(personId);
  const [now] = useState(() => toLocalMinute(new Date()));
  const readAgain = useReadAgain();
  const accepted = handovers.find(({ state }) => isAccepted(state as HandoverState));
  const hasHandover = accepted !== undefined;
  const why: Asked<Name> = {
    kind: 'list',
    name: 'noHandoverReason',
    label: t('release.no-handover'),
    hint: t('release.no-handover-hint'),
    isNeeded: true,
    choices: NO_HANDOVER_REASONS.map((value) => ({ value, label: t(`no-handover.${value}`) })),
  };
  return (
    <AskDialog
      form="release-person"
      title={t('release.title')}
      save={t('release.save')}
      initial={{
        kind: '',
        releasedAt: now,
        destination: '',
        handedOver: '',
        supervisedUntil: '',
        noHandoverReason: '',
      }}
      asks={({ kind }): readonly Asked<Name>[] => [
        {
          kind: 'list',
          name: 'kind',
          label: t('release.kind'),
          isNeeded: true,
          choices: RELEASE_KINDS.map((value) => ({ value, label: t(`release-kind.${value}`) })),
        },
        { kind: 'instant', name: 'releasedAt', label: t('release.when'), isNeeded: true },
        {
          kind: 'text',
          name: 'destination',
          label: t('release.destination'),
          hint: t('release.destination-hint'),
          isNeeded: true,
          maxLength: 300,
        },
        {
          kind: 'area',
          name: 'handedOver',
          label: t('release.handed-over'),
          hint: t('release.handed-over-hint'),
          maxLength: 2000,
        },
        ...(kind === 'conditional' || kind === 'early'
          ? [
              {
                kind: 'date',
                name: 'supervisedUntil',
                label: t('release.supervised-until'),
                hint: t('release.supervised-until-hint'),
              } as const,
            ]
          : []),
        ...(hasHandover ? [] : [why]),
      ]}
      onSend={async (values, { once }) => {
        await release.mutateAsync({
          once,
          body: {
            kind: values.kind as ReleaseKind,
            releasedAt: toInstant(values.releasedAt) ?? '',
            destination: values.destination,
            handedOver: values.handedOver
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
            ...(values.supervisedUntil && { supervisedUntil: values.supervisedUntil }),
            ...(!hasHandover && {
              noHandoverReason: values.noHandoverReason as NoHandoverReason,
            }),
          },
        });
        await onReleased(accepted?.offeredTo.name ?? null);
        void readAgain();
      }}
      onClose={onClose}
    />
  );
}
