import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useMove, type Move, type Version } from './studio.api';

/** Nobody is sent back or loses an instrument without knowing why. */
const REASONED: readonly Move[] = ['return', 'retire'];
const LEAST = 10;

interface MoveDialogProps {
  readonly version: Version;
  readonly move: Move;
  readonly onClose: () => void;
}

/** Says what a move means before it is made. */
export function MoveDialog({ version, move, onClose }: MoveDialogProps) {
  const { t } = useTranslation('studio');
  const send = useMove(version.id);
  const [reason, setReason] = useState('');
  const needsReason = REASONED.includes(move);
  return (
    <FormDialog
      id="move-version"
      title={t(`move.${move}.title`)}
      save={t(`move.${move}.save`)}
      check={(): Record<string, string> =>
        needsReason && reason.trim().length < LEAST ? { reason: t('move.reason-missing') } : {}
      }
      send={() =>
        send.mutateAsync({
          move,
          revision: version.revision,
          ...(reason.trim() !== '' && { reason: reason.trim() }),
        })
      }
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>{t(`move.${move}.what`, { code: version.code, version: version.version })}</p>
          {needsReason && (
            <TextAreaField
              id={errors.idOf('reason')}
              label={t('move.reason')}
              hint={t(`move.${move}.reason-hint`)}
              error={errors.of('reason')}
              value={reason}
              onChange={setReason}
              maxLength={1000}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
