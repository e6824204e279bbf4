import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useCourses, type ChangeLearning } from './learn.api';

/** Asks for a place in a course or a workshop. */
export function RequestCourseDialog({
  change,
  onClose,
}: {
  change: ChangeLearning;
  onClose: () => void;
}) {
  const { t } = useTranslation('learn');
  const [once] = useState(() => crypto.randomUUID());
  const [courseId, setCourseId] = useState('');
  const courses = useCourses(1, undefined);
  return (
    <FormDialog
      id="request"
      title={t('courses.request')}
      save={t('courses.request')}
      onClose={onClose}
      check={() => ({ ...(!courseId && { courseId: t('courses.missing') }) })}
      send={() => change({ kind: 'request', once, body: { courseId } })}
    >
      {(errors) => (
        <SelectField
          id={errors.idOf('courseId')}
          label={t('courses.which')}
          hint={t('courses.which-hint')}
          error={errors.of('courseId')}
          value={courseId}
          onChange={setCourseId}
          choices={[
            { value: '', label: t('choose') },
            ...(courses.data?.items ?? []).map(({ id, title, site, places, taken }) => ({
              value: id,
              label: t('courses.choice', { name: title, site, free: Math.max(0, places - taken) }),
            })),
          ]}
        />
      )}
    </FormDialog>
  );
}
