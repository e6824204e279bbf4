import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HANDOVER_DECLINE_REASONS, type HandoverDeclineReason, type HandoverMove } from '@throughcare/domain';
import { useMay, useUser } from '../../app/session';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { toInstant, toLocalMinute } from '../person/date-time-field';
import { useMoveHandover } from './prepare-release.api';

/** A hand-over as far as answering it needs; from the list, it is offered to the reader. */
export interface HandoverAtHand {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly offeredBy: { readonly id: string };
  readonly offeredTo?: { readonly id: string };
}

/** What this user may do with a hand-over now: answer it, hold the meeting, say it is done, take it back. */
export function HandoverActs({ handover }: { handover: HandoverAtHand }) {
  const { t } = useTranslation('prepare-release');
  const may = useMay();
  const user = useUser();
  const [asked, setAsked] = useState<HandoverMove | null>(null);
  const isMine = (handover.offeredTo?.id ?? user?.id) === user?.id && may('handovers:answer');
  const isFromMe = handover.offeredBy.id === user?.id || user?.role === 'supervisor';
  const moves = movesOpen(handover.state, isMine, isFromMe);
  return (
    <>
      {moves.map((move) => (
        <Button
          key={move}
          size="xs"
          variant={move === 'accept' || move === 'finish' ? 'filled' : 'default'}
          onClick={() => setAsked(move)}
        >
          {t(`handover.act.${move}.do`)}
        </Button>
      ))}
      {asked && (
        <MoveDialog key={asked} handover={handover} move={asked} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function movesOpen(state: string, isMine: boolean, isFromMe: boolean): readonly HandoverMove[] {
  const open: HandoverMove[] = [];
  if (state === 'offered' && isMine) open.push('accept', 'decline');
  if (state === 'accepted' && (isMine || isFromMe)) open.push('hold-meeting');
  if (state === 'meeting-held' && isMine) open.push('finish');
  if ((state === 'offered' || state === 'accepted') && isFromMe) open.push('withdraw');
  return open;
}

function MoveDialog({
  handover,
  move,
  onClose,
}: {
  handover: HandoverAtHand;
  move: HandoverMove;
  onClose: () => void;
}) {
  const { t } = useTranslation('prepare-release');
  const send = useMoveHandover();
  const [opened] = useState(() => toLocalMinute(new Date()));
  const reason: Asked<'reason'> = {
    kind: 'choice',
    name: 'reason',
    label: t('handover.act.decline.reason'),
    isNeeded: true,
    choices: HANDOVER_DECLINE_REASONS.map((value) => ({ value, label: t(`decline.${value}`) })),
  };
  const meeting: Asked<'meetingAt'> = {
    kind: 'instant',
    name: 'meetingAt',
    label: t('handover.act.hold-meeting.when'),
    isNeeded: true,
  };
  return (
    <AskDialog
      form={`handover-${move}`}
      title={t(`handover.act.${move}.title`)}
      save={t(`handover.act.${move}.do`)}
      intro={<p>{t(`handover.act.${move}.detail`)}</p>}
      initial={{ reason: '', meetingAt: opened }}
      asks={() => (move === 'decline' ? [reason] : move === 'hold-meeting' ? [meeting] : [])}
      stored={({ state }) => t('handover.stored', { state: t(`handover.state.${String(state)}`) })}
      onSend={(values, { newer }) =>
        send.mutateAsync({
          handoverId: handover.id,
          body: {
            move,
            revision: newer ?? handover.revision,
            ...(move === 'decline' && { reason: values.reason as HandoverDeclineReason }),
            ...(move === 'hold-meeting' && { meetingAt: toInstant(values.meetingAt) ?? undefined }),
          },
        })
      }
      onClose={onClose}
    />
  );
}
