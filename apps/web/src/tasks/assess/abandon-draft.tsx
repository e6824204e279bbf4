import { useState } from 'react';
import { Button } from '@mantine/core';
import { ABANDON_REASONS, type AbandonReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { AskDialog } from '../../ui/ask-dialog';
import { useMoveAssessment, type Assessment } from './assess.api';

/** Gives a draft up, with a reason; another one than those listed in words. It stays readable in the record. */
export function AbandonDraft({
  draft,
  personId,
}: {
  draft: Pick<Assessment, 'id' | 'revision'>;
  personId: string;
}) {
  const { t } = useTranslation('assess');
  const go = useNavigate();
  const move = useMoveAssessment(personId, draft.id);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('abandon.open')}</Button>
      {isOpen && (
        <AskDialog
          form="abandon"
          title={t('abandon.title')}
          save={t('abandon.confirm')}
          initial={{ reason: '', note: '' }}
          asks={({ reason }) => [
            {
              kind: 'choice',
              name: 'reason',
              label: t('abandon.reason'),
              hint: t('abandon.hint'),
              isNeeded: true,
              choices: ABANDON_REASONS.map((value) => ({
                value,
                label: t(`abandon.reasons.${value}`),
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
          onSend={async ({ reason, note }, { newer }) => {
            await move.mutateAsync({
              move: {
                kind: 'abandonment',
                reason: reason as AbandonReason,
                note: note.trim() || null,
              },
              revision: newer ?? draft.revision,
            });
            await go(paths.person.tab(personId, 'assessments'));
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
