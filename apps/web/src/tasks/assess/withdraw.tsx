import { useState } from 'react';
import { Button } from '@mantine/core';
import { WITHDRAW_REASONS, type WithdrawReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { AskDialog } from '../../ui/ask-dialog';
import { useMoveAssessment, type Assessment } from './assess.api';

/** Takes back what is signed, with a reason; another one than those listed in words. It stays readable. */
export function Withdraw({ assessment, personId }: { assessment: Assessment; personId: string }) {
  const { t } = useTranslation('assess');
  const may = useMay();
  const move = useMoveAssessment(personId, assessment.id);
  const [isOpen, setIsOpen] = useState(false);
  if (assessment.state !== 'signed' || !may('assessments:withdraw')) return null;
  return (
    <div className="no-print">
      <Button variant="subtle" onClick={() => setIsOpen(true)}>
        {t('act.withdraw')}
      </Button>
      {isOpen && (
        <AskDialog
          form="withdraw"
          title={t('act.withdraw-title')}
          save={t('act.confirm')}
          initial={{ reason: '', note: '' }}
          asks={({ reason }) => [
            {
              kind: 'choice',
              name: 'reason',
              label: t('act.reason'),
              hint: t('act.withdraw-hint'),
              isNeeded: true,
              choices: WITHDRAW_REASONS.map((value) => ({
                value,
                label: t(`act.reasons.${value}`),
              })),
            },
            {
              kind: 'area',
              name: 'note',
              label: t('abandon.note'),
              isNeeded: reason === 'other',
              maxLength: 1000,
            },
          ]}
          onSend={({ reason, note }, { newer }) =>
            move.mutateAsync({
              move: {
                kind: 'withdrawal',
                reason: reason as WithdrawReason,
                note: note.trim() || null,
              },
              revision: newer ?? assessment.revision,
            })
          }
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
