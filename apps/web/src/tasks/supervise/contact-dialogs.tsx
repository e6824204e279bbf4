import { useTranslation } from 'react-i18next';
import {
  CONTACT_METHODS,
  CONTACT_PLACES,
  CONTACT_TYPES,
  MISSED_REASONS,
  type ContactMethod,
  type ContactMove,
  type ContactPlace,
  type ContactType,
  type MissedReason,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { toInstant } from '../person/date-time-field';
import { useMoveContact, usePlanContact, type Contact } from './supervise.api';

interface ContactDialogProps {
  readonly personId: string;
  readonly contact: Contact;
  readonly move: ContactMove;
  readonly onClose: () => void;
}

/** What became of a planned contact; an accepted absence names its reason. */
export function ContactDialog({ personId, contact, move, onClose }: ContactDialogProps) {
  const { t } = useTranslation('supervise');
  const send = useMoveContact(personId);
  const reason: Asked<'reason'> = {
    kind: 'list',
    name: 'reason',
    label: t('contacts.reason'),
    isNeeded: true,
    choices: MISSED_REASONS.map((value) => ({ value, label: t(`contacts.missed.${value}`) })),
  };
  const note: Asked<'note'> = {
    kind: 'area',
    name: 'note',
    label: t('contacts.note'),
    hint: t('contacts.note-hint'),
    maxLength: 4000,
  };
  return (
    <AskDialog
      form={`contact-${move}`}
      title={t(`contacts.move.${move}`)}
      save={t('contacts.save')}
      initial={{ reason: '', note: '' }}
      asks={() => (move === 'miss-acceptably' ? [reason, note] : [note])}
      stored={({ state }) =>
        t('contacts.stored', { state: t(`contacts.state.${String(state)}`) })
      }
      onSend={(values, { newer }) =>
        send.mutateAsync({
          id: contact.id,
          body: {
            move,
            revision: newer ?? contact.revision,
            note: values.note.trim() || null,
            ...(move === 'miss-acceptably' && { reason: values.reason as MissedReason }),
          },
        })
      }
      onClose={onClose}
    />
  );
}

export function PlanContactDialog({
  personId,
  onClose,
}: {
  personId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const plan = usePlanContact(personId);
  return (
    <AskDialog
      form="plan-contact"
      title={t('contacts.plan')}
      save={t('contacts.save')}
      initial={{ type: 'direct', method: 'in-person', place: 'office', plannedAt: '', note: '' }}
      asks={() => [
        { kind: 'instant', name: 'plannedAt', label: t('contacts.when'), isNeeded: true },
        {
          kind: 'list',
          name: 'type',
          label: t('contacts.with'),
          isNeeded: true,
          choices: CONTACT_TYPES.map((value) => ({ value, label: t(`contacts.type.${value}`) })),
        },
        {
          kind: 'list',
          name: 'method',
          label: t('contacts.how'),
          isNeeded: true,
          choices: CONTACT_METHODS.map((value) => ({
            value,
            label: t(`contacts.method.${value}`),
          })),
        },
        {
          kind: 'list',
          name: 'place',
          label: t('contacts.where'),
          isNeeded: true,
          choices: CONTACT_PLACES.map((value) => ({ value, label: t(`contacts.place.${value}`) })),
        },
        { kind: 'area', name: 'note', label: t('contacts.note'), maxLength: 4000 },
      ]}
      onSend={(values, { once }) =>
        plan.mutateAsync({
          once,
          body: {
            type: values.type as ContactType,
            method: values.method as ContactMethod,
            place: values.place as ContactPlace,
            plannedAt: toInstant(values.plannedAt) ?? '',
            note: values.note.trim() || null,
          },
        })
      }
      onClose={onClose}
    />
  );
}
