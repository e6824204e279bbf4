import { useMay, useUser } from '../../app/session';
import type { Assessment } from './assess.api';

/** Whether this user may sign or send back: a colleague of the assessor with the right to. */
export function useMayCountersign(assessment: Assessment): boolean {
  const may = useMay();
  const user = useUser();
  return (
    assessment.state === 'awaiting-countersignature' &&
    may('assessments:countersign') &&
    assessment.assessor.id !== user?.id
  );
}
