export { AssessmentsModule } from './assessments.module';
export { AssessmentEntity, NeedEntity } from './persistence/assessment.entity';
export { RoundResponse } from './contract/protocol.response';
export { ROUNDS } from './queries/protocol-json';
export { levelOf } from './level-of';
