import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import { AssessmentsController } from './assessments.controller';
import { Instruments } from './instruments';
import { InstrumentsController } from './instruments.controller';
import {
  AnswerEntity,
  AssessmentEntity,
  NeedEntity,
  OverrideEntity,
} from './persistence/assessment.entity';
import { AnswerItem } from './use-cases/answer-item';
import { MoveAssessment } from './use-cases/move-assessment';
import { OverrideLevel } from './use-cases/override-level';
import { SettleSigned } from './use-cases/settle';
import { StartAssessment } from './use-cases/start-assessment';

@Module({
  imports: [
    PeopleModule,
    DutiesModule,
    TypeOrmModule.forFeature([AssessmentEntity, AnswerEntity, NeedEntity, OverrideEntity]),
  ],
  controllers: [InstrumentsController, AssessmentsController],
  providers: [
    Instruments,
    StartAssessment,
    AnswerItem,
    MoveAssessment,
    OverrideLevel,
    SettleSigned,
  ],
  exports: [Instruments],
})
export class AssessmentsModule {}
