export { EducationEmploymentModule } from './education-employment.module';
export {
  CertificateEntity,
  CourseEnrolmentEntity,
  CourseEntity,
  LearningScreenEntity,
} from './persistence/learning.entity';
export { EmploymentPeriodEntity, VacancyEntity } from './persistence/work.entity';
export { MoveEnrolment } from './use-cases/move-enrolment';
export { OfferCourse } from './use-cases/offer-course';
export { PrepareForWork } from './use-cases/prepare-for-work';
export { ScreenLearning } from './use-cases/screen-learning';
