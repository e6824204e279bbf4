/**
 * Every code a rule of this library may refuse with, lifecycle refusals (`<subject>.move-not-possible`)
 * included, so the web's catalogue can be checked to have words for each. A spec compares this list with the code.
 */
export const REFUSAL_CODES = [
  'admission.no-legal-basis',
  'assessment.answers-missing',
  'assessment.countersigner-is-assessor',
  'assessment.locked',
  'assessment.move-not-possible',
  'assessment.not-awaiting-countersignature',
  'assessment.reason-missing',
  'assignment.dates-out-of-order',
  'assignment.overlap',
  'legal-basis.dates-out-of-order',
  'legal-basis.one-index-offence',
  'merge.already-merged',
  'merge.declared-different',
  'merge.same-record',
  'movement.before-last',
  'movement.not-possible',
  'movement.place-missing',
  'movement.same-place',
  'override.decider-is-proposer',
  'override.justification-too-short',
  'override.move-not-possible',
  'override.note-missing',
  'override.same-level',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
