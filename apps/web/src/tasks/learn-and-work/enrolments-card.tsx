import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { Card } from '../../ui/card';
import { EnrolmentRow } from './enrolment-row';
import type { ChangeLearning, Enrolment } from './learn.api';
import { RequestCourseDialog } from './request-course-dialog';
import styles from './learn.module.css';

/** Courses and workshops asked for, attended and finished; education that is owed stands among them. */
export function EnrolmentsCard({
  personId,
  enrolments,
  change,
}: {
  personId: string;
  enrolments: readonly Enrolment[];
  change: ChangeLearning;
}) {
  const { t } = useTranslation('learn');
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card
      title={t('courses.title')}
      action={
        may('learning:record') && (
          <Button size="xs" onClick={() => setIsOpen(true)}>
            {t('courses.request')}
          </Button>
        )
      }
    >
      {enrolments.length === 0 && <p className={styles.quiet}>{t('courses.none')}</p>}
      <ul className={styles.rows}>
        {enrolments.map((enrolment) => (
          <EnrolmentRow key={enrolment.id} enrolment={enrolment} change={change} />
        ))}
      </ul>
      {isOpen && (
        <RequestCourseDialog personId={personId} change={change} onClose={() => setIsOpen(false)} />
      )}
    </Card>
  );
}
