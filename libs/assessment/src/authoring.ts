/** Writing instruments: reading a file with its faults, running its golden cases. Its own entry point. */
export { checkForm } from './authoring/check-form';
export { readInstrumentFile, type ReadFile } from './authoring/read-instrument-file';
export {
  runCases,
  type CaseDifference,
  type CaseResult,
  type InstrumentCase,
} from './authoring/run-cases';
export {
  ScoreAgain,
  type BandChange,
  type Direction,
  type ImpactCounts,
  type PastAssessment,
} from './authoring/score-again';
