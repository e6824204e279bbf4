import { assessmentLifecycle } from './assessments/assessment';
import { overrideLifecycle } from './assessments/override';
import type { Lifecycle } from './foundations/lifecycle';

/** Every lifecycle of the product, for the printed documentation and the check that each has words. */
export const allLifecycles: readonly Lifecycle<string, string>[] = [
  assessmentLifecycle,
  overrideLifecycle,
];
