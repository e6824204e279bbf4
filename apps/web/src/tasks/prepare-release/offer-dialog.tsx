import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import { useColleagues } from '../person/directory.api';
import { useOfferHandover } from './prepare-release.api';

/** Asks one named officer outside to take someone on. */
export function OfferDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('prepare-release');
  const officers = useColleagues('probation-officer');
  const offer = useOfferHandover(personId);
  return (
    <AskDialog
      form="offer-handover"
      title={t('offer.title')}
      save={t('offer.save')}
      initial={{ toUserId: '', note: '' }}
      asks={() => [
        {
          kind: 'list',
          name: 'toUserId',
          label: t('offer.to'),
          hint: t('offer.to-hint'),
          isNeeded: true,
          choices: (officers.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          kind: 'area',
          name: 'note',
          label: t('offer.note'),
          hint: t('offer.note-hint'),
          maxLength: 2000,
        },
      ]}
      onSend={({ toUserId, note }, { once }) =>
        offer.mutateAsync({ body: { toUserId, note: note.trim() || null }, once })
      }
      onClose={onClose}
    />
  );
}
