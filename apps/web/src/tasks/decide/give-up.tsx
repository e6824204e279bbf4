import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { ABANDON_REASONS, type AbandonReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useApi, useKey } from '../../app/session';
import { AskDialog } from '../../ui/ask-dialog';
import type { WorkRow } from './decide.api';

/** Gives a draft up that was left lying, without opening it; with a reason, as everywhere. */
export function GiveUp({ draft }: { draft: WorkRow }) {
  const { t } = useTranslation(['decide', 'assess']);
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const abandon = useMutation({
    mutationFn: (given: { reason: AbandonReason; note: string | null; revision: number }) =>
      take(
        api.POST('/assessments/{assessmentId}/abandonment', {
          params: { path: { assessmentId: draft.id } },
          body: given,
        }),
      ),
    onSuccess: () =>
      Promise.all(
        [key('assessment-work'), key('person', draft.personId), key('today')].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={t('give-up-what', { name: draft.personName })}
        onClick={() => setIsOpen(true)}
      >
        {t('give-up')}
      </Button>
      {isOpen && (
        <AskDialog
          form="give-up"
          title={t('assess:abandon.title')}
          save={t('assess:abandon.confirm')}
          initial={{ reason: '', note: '' }}
          asks={({ reason }) => [
            {
              kind: 'choice',
              name: 'reason',
              label: t('assess:abandon.reason'),
              hint: t('assess:abandon.hint'),
              isNeeded: true,
              choices: ABANDON_REASONS.map((value) => ({
                value,
                label: t(`assess:abandon.reasons.${value}`),
              })),
            },
            {
              kind: 'area',
              name: 'note',
              label: t('assess:abandon.note'),
              isNeeded: reason === 'other',
              maxLength: 1000,
            },
          ]}
          onSend={({ reason, note }, { newer }) =>
            abandon.mutateAsync({
              reason: reason as AbandonReason,
              note: note.trim() || null,
              revision: newer ?? draft.revision,
            })
          }
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
