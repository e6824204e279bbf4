import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import { LearningController } from './learning.controller';
import * as learning from './persistence/learning.entity';
import * as work from './persistence/work.entity';
import { MoveEnrolment } from './use-cases/move-enrolment';
import { OfferCourse } from './use-cases/offer-course';
import { PrepareForWork } from './use-cases/prepare-for-work';
import { ScreenLearning } from './use-cases/screen-learning';
import { WorkController } from './work.controller';

@Module({
  imports: [
    PeopleModule,
    DutiesModule,
    TypeOrmModule.forFeature([...Object.values(learning), ...Object.values(work)]),
  ],
  controllers: [LearningController, WorkController],
  providers: [ScreenLearning, OfferCourse, MoveEnrolment, PrepareForWork],
  exports: [ScreenLearning, OfferCourse, MoveEnrolment, PrepareForWork],
})
export class EducationEmploymentModule {}
