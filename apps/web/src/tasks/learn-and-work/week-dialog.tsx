import { useState } from 'react';
import { addDays, weekdayOf } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { DateField } from '../../ui/date-field';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { ChangeLearning, Enrolment } from './learn.api';

/** The Monday of the week a day lies in. */
function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Hours offered and attended in one week of a course. */
export function WeekDialog({
  enrolment,
  title,
  change,
  onClose,
}: {
  enrolment: Enrolment;
  title: string;
  change: ChangeLearning;
  onClose: () => void;
}) {
  const { t } = useTranslation('learn');
  const [today] = useState(() => civilDateOf(new Date()));
  const [day, setDay] = useState(today);
  const [offered, setOffered] = useState('');
  const [attended, setAttended] = useState('');
  const isHours = (words: string) =>
    words.trim() !== '' && Number(words) >= 0 && Number(words) <= 168;
  return (
    <FormDialog
      id="week"
      title={t('week.title', { what: title })}
      save={t('week.save')}
      onClose={onClose}
      check={() => ({
        ...((!day || day > today) && { weekOf: t('day-past') }),
        ...(!isHours(offered) && { hoursOffered: t('week.hours-missing') }),
        ...(!isHours(attended) && { hoursAttended: t('week.hours-missing') }),
        ...(isHours(attended) &&
          isHours(offered) &&
          Number(attended) > Number(offered) && { hoursAttended: t('week.more-than-offered') }),
      })}
      send={() =>
        change({
          kind: 'week',
          enrolmentId: enrolment.id,
          body: {
            weekOf: mondayOf(day),
            hoursOffered: Number(offered),
            hoursAttended: Number(attended),
          },
        })
      }
    >
      {(errors) => (
        <>
          <DateField
            id={errors.idOf('weekOf')}
            label={t('week.day')}
            hint={t('week.day-hint')}
            error={errors.of('weekOf')}
            value={day}
            onChange={setDay}
            max={today}
          />
          <TextField
            id={errors.idOf('hoursOffered')}
            label={t('week.offered')}
            hint={null}
            error={errors.of('hoursOffered')}
            value={offered}
            onChange={setOffered}
            inputMode="numeric"
          />
          <TextField
            id={errors.idOf('hoursAttended')}
            label={t('week.attended')}
            hint={null}
            error={errors.of('hoursAttended')}
            value={attended}
            onChange={setAttended}
            inputMode="numeric"
          />
        </>
      )}
    </FormDialog>
  );
}
