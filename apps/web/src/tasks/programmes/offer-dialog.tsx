import { useMemo, useState } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { SelectField } from '../../ui/field';
import type { GroupRow, WaitingRow } from './programmes.api';
import { useFocusBack } from '../../ui/use-focus-back';

interface OfferDialogProps {
  readonly rows: readonly WaitingRow[];
  /** Groups with room, the next to start first; one that has begun can be joined too. */
  readonly groups: readonly GroupRow[];
  readonly busy: boolean;
  readonly onClose: () => void;
  /** One key per person, made when the question was asked: a second press offers nothing twice. */
  readonly onOffer: (groupId: string, keys: readonly string[]) => void;
}

/** Asks once more before places are given away, naming everyone who gets one and in which group. */
export function OfferDialog({ rows, groups, busy, onClose, onOffer }: OfferDialogProps) {
  useFocusBack();
  const { t } = useTranslation('programmes');
  const { date } = useFormats();
  const keys = useMemo(() => rows.map(() => crypto.randomUUID()), [rows]);
  const [chosen, setChosen] = useState('');
  const fitting = groups.filter(({ capacity, members }) => capacity - members >= rows.length);
  const group = fitting.find(({ id }) => id === chosen) ?? fitting[0];
  return (
    <Modal opened onClose={onClose} title={t('offer.title', { count: rows.length })} centered>
      <Stack gap={14}>
        {fitting.length > 1 && (
          <SelectField
            id="offer-group"
            label={t('offer.which')}
            hint={null}
            error={null}
            value={group?.id ?? ''}
            onChange={setChosen}
            choices={fitting.map((one) => ({
              value: one.id,
              label: t('offer.choice', {
                number: one.number,
                site: one.site.name,
                date: date(one.startsOn, 'short'),
                count: one.capacity - one.members,
              }),
            }))}
          />
        )}
        {group && (
          <p>
            {t(group.state === 'running' ? 'offer.begun' : 'offer.detail', {
              number: group.number,
              date: date(group.startsOn, 'long'),
              site: group.site.name,
              room: group.room,
              held: group.held,
              sessions: group.sessions,
            })}
          </p>
        )}
        <ul>
          {rows.map((row) => (
            <li key={row.referralId}>{row.personName}</li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('offer.back')}</Button>
          <Button
            variant="filled"
            loading={busy}
            disabled={!group}
            onClick={() => group && onOffer(group.id, keys)}
          >
            {t('offer.do', { count: rows.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
