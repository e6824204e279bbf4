import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { usePlan } from '../person/person-plan.api';
import { useMay } from '../../app/session';
import { useCourses, type ChangeLearning } from './learn.api';

const OPEN_GOALS = ['proposed', 'active', 'on-hold'];

/** Asks for a place in a course or a workshop. */
export function RequestCourseDialog({
  personId,
  change,
  onClose,
}: {
  personId: string;
  change: ChangeLearning;
  onClose: () => void;
}) {
  const { t } = useTranslation('learn');
  const [once] = useState(() => crypto.randomUUID());
  const [courseId, setCourseId] = useState('');
  const [goalId, setGoalId] = useState('');
  const courses = useCourses(1, undefined);
  const may = useMay();
  const plan = usePlan(personId, may('plans:read'));
  const goals = (plan.data?.plan?.goals ?? []).filter(({ state }) => OPEN_GOALS.includes(state));
  return (
    <FormDialog
      id="request"
      title={t('courses.request')}
      save={t('courses.request')}
      onClose={onClose}
      check={() => ({ ...(!courseId && { courseId: t('courses.missing') }) })}
      send={() => change({ kind: 'request', once, body: { courseId, ...(goalId && { goalId }) } })}
    >
      {(errors) => (
        <>
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
                label: t('courses.choice', {
                  name: title,
                  site,
                  free: Math.max(0, places - taken),
                }),
              })),
            ]}
          />
          {goals.length > 0 && (
            <SelectField
              id={errors.idOf('goalId')}
              label={t('goal.label')}
              hint={t('goal.hint')}
              error={errors.of('goalId')}
              value={goalId}
              onChange={setGoalId}
              choices={[
                { value: '', label: t('goal.none') },
                ...goals.map(({ id, wording }) => ({ value: id, label: wording })),
              ]}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
