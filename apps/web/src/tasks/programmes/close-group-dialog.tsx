import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field';
import { TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { CloseGroup, Group } from './programmes.api';

interface CloseGroupDialogProps {
  readonly group: Group;
  readonly send: (body: CloseGroup) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Finishes a group when all is done, or cancels it with its reason. */
export function CloseGroupDialog({ group, send, onClose }: CloseGroupDialogProps) {
  const { t } = useTranslation('programmes');
  const [as, setAs] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const isCancelled = as === 'cancelled';
  return (
    <FormDialog
      id="close-group"
      title={t('close-group.title', { number: group.group.number })}
      save={t('close-group.save')}
      onClose={onClose}
      show={({ state }) => t(`group.state.${String(state ?? group.group.state)}`)}
      check={() => ({
        ...(!as && { as: t('close-group.missing') }),
        ...(isCancelled && reason.trim().length < 3 && { reason: t('close-group.reason-missing') }),
      })}
      send={() =>
        send({
          as: as as CloseGroup['as'],
          revision: group.revision,
          ...(isCancelled && { reason: reason.trim() }),
        })
      }
    >
      {(errors) => (
        <>
          <ChoiceField
            id={errors.idOf('as')}
            label={t('close-group.how')}
            hint={null}
            error={errors.of('as')}
            value={as}
            onChange={setAs}
            choices={(['finished', 'cancelled'] as const).map((one) => ({
              value: one,
              label: t(`group.state.${one}`),
              hint: t(`close-group.${one}`),
            }))}
          />
          {isCancelled && (
            <TextAreaField
              id={errors.idOf('reason')}
              label={t('close-group.reason')}
              hint={null}
              error={errors.of('reason')}
              value={reason}
              onChange={setReason}
              maxLength={500}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
