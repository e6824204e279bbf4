import { useState } from 'react';
import { Button, Group, Modal } from '@mantine/core';
import { ABANDON_REASONS, type AbandonReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { sentenceFor } from '../../language/refusals';
import { ChoiceField } from '../../ui/choice-field';
import { useMoveAssessment, type Assessment } from './assess.api';

/** Gives a draft up, with a reason. It stays readable in the record. */
export function AbandonDraft({
  draft,
  personId,
}: {
  draft: Pick<Assessment, 'id' | 'revision'>;
  personId: string;
}) {
  const { t } = useTranslation(['assess', 'refusals']);
  const go = useNavigate();
  const move = useMoveAssessment(personId, draft.id);
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<AbandonReason | null>(null);
  const [error, setError] = useState<string | null>(null);
  const abandon = async () => {
    if (!reason) return setError(t('abandon.reason-missing'));
    try {
      await move.mutateAsync({ move: { kind: 'abandonment', reason }, revision: draft.revision });
      await go(paths.person.tab(personId, 'assessments'));
    } catch (problem) {
      setError(sentenceFor(t, problem));
    }
    return undefined;
  };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('abandon.open')}</Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={t('abandon.title')}>
        <ChoiceField
          id="abandon-reason"
          label={t('abandon.reason')}
          hint={t('abandon.hint')}
          error={error}
          value={reason}
          onChange={(value) => setReason(value as AbandonReason)}
          choices={ABANDON_REASONS.map((value) => ({
            value,
            label: t(`abandon.reasons.${value}`),
          }))}
        />
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setIsOpen(false)}>{t('abandon.keep')}</Button>
          <Button variant="filled" loading={move.isPending} onClick={() => void abandon()}>
            {t('abandon.confirm')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
