/** What the scoring benchmark compares: the engine, its instruments and their FHIR form. */
export * from '@throughcare/assessment';
export * from '@throughcare/assessment/fhir';
export * from '@throughcare/assessment/registry';
