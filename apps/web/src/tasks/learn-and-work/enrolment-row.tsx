import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import {
  courseEnrolmentLifecycle,
  type CourseEnrolmentMove,
  type CourseEnrolmentState,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { ShareBar } from '../../ui/share-bar';
import { EnrolmentMoveDialog } from './enrolment-move-dialog';
import type { ChangeLearning, Enrolment } from './learn.api';
import { WeekDialog } from './week-dialog';
import styles from './learn.module.css';

const MOVES: readonly CourseEnrolmentMove[] = [
  'queue',
  'enrol',
  'begin',
  'complete',
  'not-complete',
  'decline',
  'find-not-suitable',
  'withdraw',
];

/** One course or workshop of a person, with its hours and what can be done with it now. */
export function EnrolmentRow({
  enrolment,
  change,
}: {
  enrolment: Enrolment;
  change: ChangeLearning;
}) {
  const { t } = useTranslation('learn');
  const { date, number } = useFormats();
  const may = useMay();
  const [asked, setAsked] = useState<CourseEnrolmentMove | 'week' | null>(null);
  const { course, state } = enrolment;
  const title = course?.title ?? t('courses.owed', { kind: t(`kind.${enrolment.wantedKind}`) });
  const moves = MOVES.filter((move) =>
    courseEnrolmentLifecycle.can(state as CourseEnrolmentState, move),
  );
  const close = () => setAsked(null);
  const facts = [
    t(`enrolment.${state}`),
    enrolment.endedOn
      ? date(enrolment.endedOn)
      : t('courses.asked-on', { date: date(enrolment.requestedOn) }),
    enrolment.endReason && t(`course-reason.${enrolment.endReason}`),
    course?.awardingBody,
  ];
  return (
    <li>
      <span className={styles.grow}>
        {course ? (
          <Link to={paths.course({ courseId: course.id })}>{title}</Link>
        ) : (
          <strong>{title}</strong>
        )}
        <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
        {enrolment.causes.length > 0 && (
          <span className={styles.soon}>
            {enrolment.causes.map((cause) => t(`cause.${cause}`)).join(' · ')}{' '}
            {enrolment.isCompulsory && t('courses.compulsory')}
          </span>
        )}
        {enrolment.hoursOffered > 0 && (
          <ShareBar
            done={enrolment.hoursAttended}
            whole={enrolment.hoursOffered}
            words={t('courses.hours', {
              attended: number(enrolment.hoursAttended),
              offered: number(enrolment.hoursOffered),
            })}
          />
        )}
      </span>
      {may('learning:record') && moves.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button
              size="xs"
              rightSection={<IconChevronDown size={15} stroke={1.75} />}
              aria-label={t('change-what', { what: title })}
            >
              {t('change')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {state === 'attending' && (
              <Menu.Item onClick={() => setAsked('week')}>{t('week.open')}</Menu.Item>
            )}
            {moves.map((move) => (
              <Menu.Item key={move} onClick={() => setAsked(move)}>
                {t(`course-move.${move}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked === 'week' && (
        <WeekDialog enrolment={enrolment} title={title} change={change} onClose={close} />
      )}
      {asked && asked !== 'week' && (
        <EnrolmentMoveDialog
          enrolment={enrolment}
          title={title}
          move={asked}
          change={change}
          onClose={close}
        />
      )}
    </li>
  );
}
