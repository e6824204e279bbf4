export { AssessmentsModule } from './assessments.module';
export { AssessmentEntity, NeedEntity } from './persistence/assessment.entity';
export { Instruments, levelOf } from './instruments';
