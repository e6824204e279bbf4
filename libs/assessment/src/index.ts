export * from './definition/text';
export * from './definition/expression';
export * from './definition/need';
export * from './definition/instrument';
export * from './definition/expand-definition';
export * from './engine/answers';
export * from './engine/score';
export {
  compileInstrument,
  type CompiledInstrument,
  type ScoreOptions,
} from './engine/compile-instrument';
export { labelOf } from './engine/answer-label';
export { bandFor } from './engine/compile-output';
export { isPossible, isUnfinished, prefilled } from './engine/read-answers';
export type { Fault } from './lint/fault';
export { lintInstrument } from './lint/lint-instrument';
export { explainScore, type Explanation } from './reading/explain-score';
export * from './reading/compare-assessments';
export * from './reading/compare-definitions';
export * from './reading/fit-for-person';
export * from './reading/merge-needs';
export { answersFromRow } from './reading/answers-from-row';
export { batchScorer, type BatchLine, type BatchScorer } from './batch/batch-scorer';
