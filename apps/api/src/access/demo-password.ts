/** The one password of the fictional users; outside the demo jurisdiction it has to be changed at the first sign-in. */
export const DEMO_PASSWORD = 'throughcare-demo';
