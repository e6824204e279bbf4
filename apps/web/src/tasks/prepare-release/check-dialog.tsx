import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import { useMoveCheck, type Check, type CheckMove } from './prepare-release.api';

interface CheckDialogProps {
  readonly personId: string;
  readonly check: Check;
  readonly move: CheckMove;
  readonly onClose: () => void;
}

/** Moves a line of the checklist, with what shows that it is so: it must be believed on release day. */
export function CheckDialog({ personId, check, move, onClose }: CheckDialogProps) {
  const { t } = useTranslation('prepare-release');
  const send = useMoveCheck(personId);
  return (
    <AskDialog
      form={`check-${move}`}
      title={t(`move.${move}.title`, { item: t(`item.${check.item}`) })}
      save={t(`move.${move}.do`)}
      initial={{ evidence: '' }}
      asks={() => [
        {
          kind: 'area',
          name: 'evidence',
          label: t(`move.${move}.ask`),
          hint: t(`move.${move}.hint`),
          isNeeded: move === 'finish' || move === 'block' || move === 'waive',
          maxLength: 1000,
        },
      ]}
      stored={({ state, evidence }) =>
        t('checklist.stored', {
          state: t(`state.${String(state)}`),
          evidence: typeof evidence === 'string' ? evidence : '–',
        })
      }
      onSend={({ evidence }, { newer }) =>
        send.mutateAsync({
          checkId: check.id,
          body: { move, revision: newer ?? check.revision, evidence: evidence.trim() || null },
        })
      }
      onClose={onClose}
    />
  );
}
