import { useMemo } from 'react';
import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import type { WaitingList, WaitingRow } from './programmes.api';

interface OfferDialogProps {
  readonly rows: readonly WaitingRow[];
  readonly group: NonNullable<WaitingList['nextGroup']>;
  readonly busy: boolean;
  readonly onClose: () => void;
  /** One key per person, made when the question was asked: a second press offers nothing twice. */
  readonly onOffer: (keys: readonly string[]) => void;
}

/** Asks once more before places are given away, naming everyone who gets one. */
export function OfferDialog({ rows, group, busy, onClose, onOffer }: OfferDialogProps) {
  const { t } = useTranslation('programmes');
  const { date } = useFormats();
  const keys = useMemo(() => rows.map(() => crypto.randomUUID()), [rows]);
  return (
    <Modal
      opened={rows.length > 0}
      onClose={onClose}
      title={t('offer.title', { count: rows.length })}
      centered
    >
      <p>
        {t('offer.detail', {
          number: group.number,
          date: date(group.startsOn, 'long'),
          site: group.site,
          room: group.room,
        })}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.referralId}>{row.personName}</li>
        ))}
      </ul>
      <Group justify="flex-end" mt={16}>
        <Button onClick={onClose}>{t('offer.back')}</Button>
        <Button variant="filled" loading={busy} onClick={() => onOffer(keys)}>
          {t('offer.do', { count: rows.length })}
        </Button>
      </Group>
    </Modal>
  );
}
