/** Instruments and assessments in FHIR R4 and R5. Its own entry point: a browser has no need of it. */
export * from './fhir/fhir-resources';
export { toQuestionnaire, type ExportedQuestionnaire } from './fhir/to-questionnaire';
export { fromResponse, toResponse, type ResponseFacts } from './fhir/questionnaire-response';
export { calculator, ExpressionFault, type Calculate } from './fhir/calculate';
export { fromQuestionnaire, type ImportedInstrument } from './fhir/from-questionnaire';
export type { ImportNote } from './fhir/import-note';
