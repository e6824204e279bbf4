import type { IsoDate } from '../foundations/iso-date';

/** What staff must know at once. Health alerts say what to do, never the diagnosis (NMR-24). */
export const ALERT_KINDS = [
  'self-harm-risk',
  'suicide-risk',
  'keep-apart',
  'harm-to-staff',
  'harm-from-others',
  'escape-risk',
  'health-note',
  'medication-continuity',
  'pregnancy',
  'disability-adjustment',
  'no-contact-order',
  'child-safeguarding',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const ALERT_LEVELS = ['urgent', 'caution', 'note'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

export interface Alert {
  readonly kind: AlertKind;
  readonly level: AlertLevel;
  readonly fromOn: IsoDate;
  /** First day the alert no longer holds. */
  readonly toOn?: IsoDate;
  readonly source: string;
}

/** Alert kinds shown only to users cleared for health. */
export const HEALTH_ALERTS = [
  'health-note',
  'medication-continuity',
  'pregnancy',
] as const satisfies readonly AlertKind[];

/** Alerts that hold on the day, gravest first, then the newest. */
export function activeAlerts<A extends Alert>(alerts: readonly A[], on: IsoDate): readonly A[] {
  return alerts
    .filter(({ fromOn, toOn }) => fromOn <= on && (toOn === undefined || toOn > on))
    .sort(
      (a, b) =>
        ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level) ||
        b.fromOn.localeCompare(a.fromOn),
    );
}
