import { useTranslation } from 'react-i18next';
import {
  PARTNER_DECLINE_REASONS,
  PARTNER_OUTCOMES,
  type PartnerDeclineReason,
  type PartnerOutcome,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { useMoveReferral, useNoteReferral, type Referral } from './partner-portal.api';

export type ReferralAct = 'accept' | 'decline' | 'start' | 'finish' | 'note';
type Name = 'reason' | 'outcome' | 'text';

interface ReferralDialogProps {
  readonly referral: Referral;
  readonly act: ReferralAct;
  readonly onClose: () => void;
}

/** The partner's answer: declining asks why, finishing what came of it. */
export function ReferralDialog({ referral, act, onClose }: ReferralDialogProps) {
  const { t } = useTranslation(['partner-portal', 'partners']);
  const move = useMoveReferral();
  const note = useNoteReferral();
  const asks: Readonly<Record<ReferralAct, readonly Asked<Name>[]>> = {
    accept: [],
    start: [],
    decline: [
      {
        kind: 'choice',
        name: 'reason',
        label: t('act.decline.ask'),
        isNeeded: true,
        choices: PARTNER_DECLINE_REASONS.map((value) => ({
          value,
          label: t(`partners:decline.${value}`),
        })),
      },
    ],
    finish: [
      {
        kind: 'choice',
        name: 'outcome',
        label: t('act.finish.ask'),
        isNeeded: true,
        choices: PARTNER_OUTCOMES.map((value) => ({
          value,
          label: t(`partners:outcome.${value}`),
        })),
      },
    ],
    note: [
      { kind: 'area', name: 'text', label: t('act.note.ask'), isNeeded: true, maxLength: 2000 },
    ],
  };
  return (
    <AskDialog
      form={`partner-${act}`}
      title={t(`act.${act}.title`)}
      save={t(`act.${act}.do`)}
      intro={<p>{t(`act.${act}.detail`)}</p>}
      initial={{ reason: '', outcome: '', text: '' }}
      asks={() => asks[act]}
      stored={({ state }) => t('stored', { state: t(`partners:state.${String(state)}`) })}
      onSend={({ reason, outcome, text }, { once, newer }) =>
        act === 'note'
          ? note.mutateAsync({ referralId: referral.id, text, once })
          : move.mutateAsync({
              referralId: referral.id,
              body: {
                move: act,
                revision: newer ?? referral.revision,
                ...(act === 'decline' && { reason: reason as PartnerDeclineReason }),
                ...(act === 'finish' && { outcome: outcome as PartnerOutcome }),
              },
            })
      }
      onClose={onClose}
    />
  );
}
