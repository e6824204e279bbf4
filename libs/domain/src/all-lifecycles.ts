import { assessmentLifecycle } from './assessments/assessment';
import { overrideLifecycle } from './assessments/override';
import { dutyLifecycle } from './duties/duty';
import { courseEnrolmentLifecycle } from './learning-work/course';
import { workPlacementLifecycle } from './learning-work/work-placement';
import { stepLifecycle } from './plans/action-step';
import { planLifecycle } from './plans/case-plan';
import { goalLifecycle } from './plans/goal';
import { groupLifecycle, sessionLifecycle } from './programmes/group';
import { referralLifecycle } from './programmes/referral';
import { handoverLifecycle } from './release/handover';
import { checklistLifecycle } from './release/release-checklist';
import type { Lifecycle } from './foundations/lifecycle';

/** Every lifecycle of the product, for the printed documentation and the check that each has words. */
export const allLifecycles: readonly Lifecycle<string, string>[] = [
  assessmentLifecycle,
  overrideLifecycle,
  dutyLifecycle,
  courseEnrolmentLifecycle,
  workPlacementLifecycle,
  stepLifecycle,
  planLifecycle,
  goalLifecycle,
  groupLifecycle,
  sessionLifecycle,
  referralLifecycle,
  handoverLifecycle,
  checklistLifecycle,
];
