/** The one password of the fictional users; outside the demo jurisdiction it has to be changed at the first sign-in. */
export const DEMO_PASSWORD = 'throughcare-demo';

/** Shown first on the sign-in page and at the start: one well-prepared account of each role. */
export const SHOWN_ACCOUNTS = [
  'nadia.ferrer',
  'priya.raman',
  'owen.castellan',
  'silvia.marchetti',
  'helena.marsh',
  'jo.adler',
  'lena.hartmann',
  'admin',
  'auditor',
] as const;
