import { assessmentOnTime } from './assessment-on-time';
import { contactsKept } from './contacts-kept';
import type { Metric } from './metric';
import { needsAnswered } from './needs-answered';
import { overrides } from './overrides';
import { programmeCompletion } from './programme-completion';
import { programmeDose } from './programme-dose';
import { programmeReach } from './programme-reach';
import { programmeWait } from './programme-wait';
import {
  handoverAccepted,
  housedAt90,
  housedAtRelease,
  returnedIn12,
  returnedIn24,
  returnedIn6,
  workingAt6,
  workingAtRelease,
} from './releases';

/** The metric book, in the order dashboards show it. */
export const METRICS: readonly Metric[] = [
  assessmentOnTime,
  overrides,
  needsAnswered,
  programmeReach,
  programmeWait,
  programmeCompletion,
  programmeDose,
  contactsKept,
  handoverAccepted,
  workingAtRelease,
  workingAt6,
  housedAtRelease,
  housedAt90,
  returnedIn6,
  returnedIn12,
  returnedIn24,
];
