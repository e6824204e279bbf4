import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { addDays } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useSites } from '../person/directory.api';
import { useFacilitators, useOpenGroup, type Programme } from './programmes.api';
import styles from './programmes.module.css';

// Any Sunday: only the names of its weekdays are written.
const A_SUNDAY = '2026-01-04';
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** Opens a group: where, who leads it, from when and on which days; the calendar follows from the curriculum. */
export function OpenGroupDialog({
  programme,
  onClose,
}: {
  programme: Programme;
  onClose: () => void;
}) {
  const { t } = useTranslation('programmes');
  const { locale } = useFormats();
  const sites = useSites();
  const open = useOpenGroup(programme.id);
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [siteId, setSiteId] = useState('');
  const [facilitatorId, setFacilitatorId] = useState('');
  const [room, setRoom] = useState('');
  const [startsOn, setStartsOn] = useState('');
  const [days, setDays] = useState<readonly string[]>([]);
  const [startsAt, setStartsAt] = useState('10:00');
  const [capacity, setCapacity] = useState(String(programme.groupMost));
  const facilitators = useFacilitators(siteId);
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const places = Number(capacity);
  const blank = { value: '', label: '' };
  return (
    <FormDialog
      id="group"
      size="lg"
      title={t('open-group.title', { programme: programme.name })}
      save={t('open-group.save')}
      onClose={onClose}
      check={() => ({
        ...(!siteId && { siteId: t('open-group.site-missing') }),
        ...(!facilitatorId && { facilitatorIds: t('open-group.leader-missing') }),
        ...(!room.trim() && { room: t('open-group.room-missing') }),
        ...((!startsOn || startsOn < today) && { startsOn: t('open-group.start-ahead') }),
        ...(days.length === 0 && { weekly: t('open-group.days-missing') }),
        ...(!/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt) && {
          'weekly.0.startsAt': t('open-group.time-wrong'),
        }),
        ...(!(Number.isInteger(places) && places >= 1 && places <= programme.groupMost) && {
          capacity: t('open-group.places-wrong', { most: programme.groupMost }),
        }),
      })}
      send={() =>
        open.mutateAsync({
          once,
          body: {
            siteId,
            facilitatorIds: [facilitatorId],
            room: room.trim(),
            startsOn,
            capacity: places,
            weekly: days.map((day) => ({ weekday: Number(day), startsAt })),
          },
        })
      }
    >
      {(errors) => (
        <>
          <SelectField
            id={errors.idOf('siteId')}
            label={t('open-group.site')}
            hint={null}
            error={errors.of('siteId')}
            value={siteId}
            onChange={(next) => {
              setSiteId(next);
              setFacilitatorId('');
            }}
            choices={[
              blank,
              ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectField
            id={errors.idOf('facilitatorIds')}
            label={t('open-group.leader')}
            hint={t('open-group.leader-hint')}
            error={errors.of('facilitatorIds')}
            value={facilitatorId}
            onChange={setFacilitatorId}
            choices={[
              blank,
              ...(facilitators.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField
            id={errors.idOf('room')}
            label={t('open-group.room')}
            hint={null}
            error={errors.of('room')}
            value={room}
            onChange={setRoom}
            maxLength={120}
          />
          <DateField
            id={errors.idOf('startsOn')}
            label={t('open-group.start')}
            hint={null}
            error={errors.of('startsOn')}
            value={startsOn}
            onChange={setStartsOn}
            min={today}
          />
          <Checkbox.Group
            id={errors.idOf('weekly')}
            label={t('open-group.days')}
            error={errors.of('weekly')}
            value={[...days]}
            onChange={setDays}
          >
            <div className={styles.days}>
              {WEEKDAYS.map((day) => (
                <Checkbox
                  key={day}
                  value={String(day)}
                  label={dayName.format(new Date(`${addDays(A_SUNDAY, day)}T00:00:00Z`))}
                />
              ))}
            </div>
          </Checkbox.Group>
          <TextField
            id={errors.idOf('weekly.0.startsAt')}
            label={t('open-group.time')}
            hint={t('open-group.time-hint')}
            error={errors.of('weekly.0.startsAt')}
            value={startsAt}
            onChange={setStartsAt}
            maxLength={5}
          />
          <TextField
            id={errors.idOf('capacity')}
            label={t('open-group.places')}
            hint={null}
            error={errors.of('capacity')}
            value={capacity}
            onChange={setCapacity}
            inputMode="numeric"
          />
        </>
      )}
    </FormDialog>
  );
}
