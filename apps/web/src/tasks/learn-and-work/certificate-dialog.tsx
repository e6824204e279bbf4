import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { ChangeLearning, Enrolment } from './learn.api';

/** Records a certificate from an outside body. */
export function CertificateDialog({
  enrolments,
  change,
  onClose,
}: {
  enrolments: readonly Enrolment[];
  change: ChangeLearning;
  onClose: () => void;
}) {
  const { t } = useTranslation('learn');
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [enrolmentId, setEnrolmentId] = useState('');
  const [title, setTitle] = useState('');
  const [awardingBody, setAwardingBody] = useState('');
  const [awardedOn, setAwardedOn] = useState(today);
  const finished = enrolments.filter(({ course, state }) => course && state === 'completed');
  const choose = (id: string) => {
    setEnrolmentId(id);
    const course = finished.find((one) => one.id === id)?.course;
    if (course && !title) setTitle(course.title);
    if (course?.awardingBody && !awardingBody) setAwardingBody(course.awardingBody);
  };
  return (
    <FormDialog
      id="certificate"
      title={t('certificates.add')}
      save={t('certificates.save')}
      onClose={onClose}
      check={() => ({
        ...(!title.trim() && { title: t('certificates.title-missing') }),
        ...(!awardingBody.trim() && { awardingBody: t('certificates.body-missing') }),
        ...((!awardedOn || awardedOn > today) && { awardedOn: t('day-past') }),
      })}
      send={() =>
        change({
          kind: 'certificate',
          once,
          body: {
            title: title.trim(),
            awardingBody: awardingBody.trim(),
            awardedOn,
            ...(enrolmentId && { enrolmentId }),
          },
        })
      }
    >
      {(errors) => (
        <>
          {finished.length > 0 && (
            <SelectField
              id={errors.idOf('enrolmentId')}
              label={t('certificates.for')}
              hint={null}
              error={errors.of('enrolmentId')}
              value={enrolmentId}
              onChange={choose}
              choices={[
                { value: '', label: t('none') },
                ...finished.map(({ id, course }) => ({ value: id, label: course?.title ?? '' })),
              ]}
            />
          )}
          <TextField
            id={errors.idOf('title')}
            label={t('certificates.name')}
            hint={null}
            error={errors.of('title')}
            value={title}
            onChange={setTitle}
            maxLength={200}
          />
          <TextField
            id={errors.idOf('awardingBody')}
            label={t('certificates.body')}
            hint={t('certificates.body-hint')}
            error={errors.of('awardingBody')}
            value={awardingBody}
            onChange={setAwardingBody}
            maxLength={200}
          />
          <DateField
            id={errors.idOf('awardedOn')}
            label={t('certificates.on')}
            hint={null}
            error={errors.of('awardedOn')}
            value={awardedOn}
            onChange={setAwardedOn}
            max={today}
          />
        </>
      )}
    </FormDialog>
  );
}
