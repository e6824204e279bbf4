import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import {
  COURSE_END_REASONS,
  COURSE_MOVES_WITH_REASON,
  WORK_LIMITS,
  type CourseEndReason,
  type CourseEnrolmentMove,
  type WorkLimit,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useCourses, type ChangeLearning, type Enrolment } from './learn.api';
import styles from './learn.module.css';

interface EnrolmentMoveDialogProps {
  readonly enrolment: Enrolment;
  readonly title: string;
  readonly move: CourseEnrolmentMove;
  readonly change: ChangeLearning;
  readonly onClose: () => void;
}

/** Moves someone on in a course: owed education first gets its course, a workshop asks what the body allows (NMR-30). */
export function EnrolmentMoveDialog({
  enrolment,
  title,
  move,
  change,
  onClose,
}: EnrolmentMoveDialogProps) {
  const { t } = useTranslation('learn');
  const [reason, setReason] = useState('');
  const [courseId, setCourseId] = useState('');
  const [limits, setLimits] = useState<readonly string[]>([]);
  const asksReason = COURSE_MOVES_WITH_REASON.includes(move);
  const asksCourse = !enrolment.course && !asksReason;
  const courses = useCourses(1, undefined);
  const form =
    enrolment.course?.form ?? courses.data?.items.find(({ id }) => id === courseId)?.form;
  const choose = { value: '', label: t('choose') };
  const fitting = courses.data?.items.filter(({ kind }) => kind === enrolment.wantedKind) ?? [];
  return (
    <FormDialog
      id="course-move"
      title={t('move-title', { move: t(`course-move.${move}`), what: title })}
      save={t(`course-move.${move}`)}
      onClose={onClose}
      show={({ state }) => t(`enrolment.${String(state ?? enrolment.state)}`)}
      check={() => ({
        ...(asksReason && !reason && { reason: t('reason-missing') }),
        ...(asksCourse && !courseId && { courseId: t('courses.missing') }),
      })}
      send={() =>
        change({
          kind: 'move',
          enrolmentId: enrolment.id,
          body: {
            move,
            revision: enrolment.revision,
            ...(reason && { reason: reason as CourseEndReason }),
            ...(courseId && { courseId }),
            ...(limits.length > 0 && { personLimits: limits as WorkLimit[] }),
          },
        })
      }
    >
      {(errors) => (
        <>
          {asksReason && (
            <SelectField
              id={errors.idOf('reason')}
              label={t('reason')}
              hint={null}
              error={errors.of('reason')}
              value={reason}
              onChange={setReason}
              choices={[
                choose,
                ...COURSE_END_REASONS.map((one) => ({
                  value: one,
                  label: t(`course-reason.${one}`),
                })),
              ]}
            />
          )}
          {asksCourse && (
            <SelectField
              id={errors.idOf('courseId')}
              label={t('courses.which')}
              hint={null}
              error={errors.of('courseId')}
              value={courseId}
              onChange={setCourseId}
              choices={[
                choose,
                ...fitting.map(({ id, title: name, site, places, taken }) => ({
                  value: id,
                  label: t('courses.choice', { name, site, free: Math.max(0, places - taken) }),
                })),
              ]}
            />
          )}
          {move === 'enrol' && form === 'workshop' && (
            <Checkbox.Group
              label={t('limits')}
              description={t('limits-hint')}
              value={[...limits]}
              onChange={setLimits}
            >
              <div className={styles.checks}>
                {WORK_LIMITS.map((limit) => (
                  <Checkbox key={limit} value={limit} label={t(`limit.${limit}`)} />
                ))}
              </div>
            </Checkbox.Group>
          )}
        </>
      )}
    </FormDialog>
  );
}
