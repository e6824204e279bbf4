import { assessmentLifecycle } from './assessments/assessment';
import { contestLifecycle } from './assessments/contest';
import { instrumentVersionLifecycle } from './assessments/instrument-version';
import { overrideLifecycle } from './assessments/override';
import { dutyLifecycle } from './duties/duty';
import { importLifecycle } from './imports/import-lifecycle';
import { courseEnrolmentLifecycle } from './learning-work/course';
import { workPlacementLifecycle } from './learning-work/work-placement';
import { partnerReferralLifecycle } from './partners/partner-referral';
import { stepLifecycle } from './plans/action-step';
import { planLifecycle } from './plans/case-plan';
import { goalLifecycle } from './plans/goal';
import { groupLifecycle, sessionLifecycle } from './programmes/group';
import { referralLifecycle } from './programmes/referral';
import { handoverLifecycle } from './release/handover';
import { checklistLifecycle } from './release/release-checklist';
import { contactLifecycle } from './supervision/contact';
import { pathwayLifecycle } from './supervision/pathway';
import { setbackLifecycle } from './supervision/setback';
import { supervisionLifecycle } from './supervision/supervision';
import type { Lifecycle } from './foundations/lifecycle';

/** Every lifecycle of the product, for the printed documentation and the check that each has words. */
export const allLifecycles: readonly Lifecycle<string, string>[] = [
  assessmentLifecycle,
  contestLifecycle,
  instrumentVersionLifecycle,
  overrideLifecycle,
  dutyLifecycle,
  importLifecycle,
  courseEnrolmentLifecycle,
  workPlacementLifecycle,
  partnerReferralLifecycle,
  stepLifecycle,
  planLifecycle,
  goalLifecycle,
  groupLifecycle,
  sessionLifecycle,
  referralLifecycle,
  handoverLifecycle,
  checklistLifecycle,
  contactLifecycle,
  pathwayLifecycle,
  setbackLifecycle,
  supervisionLifecycle,
];
