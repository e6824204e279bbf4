import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import { AssessmentsController } from './assessments.controller';
import { ContestsController } from './contests.controller';
import { FhirController } from './fhir.controller';
import { InstrumentImpactController } from './instrument-impact.controller';
import { InstrumentUsesController } from './instrument-uses.controller';
import { InstrumentsController } from './instruments.controller';
import {
  AnswerEntity,
  AssessmentEntity,
  NeedEntity,
  OverrideEntity,
} from './persistence/assessment.entity';
import { AssessmentRoundEntity } from './persistence/assessment-round.entity';
import { InstrumentStopEntity, TrainingEntity } from './persistence/instrument-use.entity';
import { PersonRoundsController } from './person-rounds.controller';
import { AStandingAssessmentGoesAlong } from './reactions/a-standing-assessment-goes-along';
import { ProtocolFollowsThePerson } from './reactions/protocol-follows-the-person';
import { SheetController } from './sheet.controller';
import { TrainingsController } from './trainings.controller';
import { AnswerItem } from './use-cases/answer-item';
import { InstrumentStanding } from './use-cases/instrument-standing';
import { KeepProtocol } from './use-cases/keep-protocol';
import { ContestEntity } from './persistence/contest.entity';
import { ReturnCommentEntity, ReturnEntity } from './persistence/returned.entity';
import { ReturnsController } from './returns.controller';
import { ChangeAssessment } from './use-cases/change-assessment';
import { ChangeContest } from './use-cases/change-contest';
import { CorrectAssessment } from './use-cases/correct-assessment';
import { KeepTrainings } from './use-cases/keep-trainings';
import { LockAssessment } from './use-cases/lock-assessment';
import { MakeContest } from './use-cases/make-contest';
import { TakeBackContest } from './use-cases/take-back-contest';
import { MoveAssessment } from './use-cases/move-assessment';
import { OverrideLevel } from './use-cases/override-level';
import { PreviewImpact } from './use-cases/preview-impact';
import { ReturnedComments } from './use-cases/returned-comments';
import { ReviewContest } from './use-cases/review-contest';
import { SettleSigned } from './use-cases/settle';
import { StartAssessment } from './use-cases/start-assessment';
import { StopInstrument } from './use-cases/stop-instrument';
import { SubmitAssessment } from './use-cases/submit-assessment';

@Module({
  imports: [
    PeopleModule,
    DutiesModule,
    TypeOrmModule.forFeature([
      AssessmentEntity,
      AnswerEntity,
      NeedEntity,
      AssessmentRoundEntity,
      OverrideEntity,
      TrainingEntity,
      InstrumentStopEntity,
      ReturnEntity,
      ReturnCommentEntity,
      ContestEntity,
    ]),
  ],
  controllers: [
    InstrumentsController,
    InstrumentImpactController,
    InstrumentUsesController,
    AssessmentsController,
    TrainingsController,
    PersonRoundsController,
    SheetController,
    FhirController,
    ReturnsController,
    ContestsController,
  ],
  providers: [
    StartAssessment,
    AnswerItem,
    LockAssessment,
    ChangeAssessment,
    SubmitAssessment,
    MoveAssessment,
    OverrideLevel,
    ReturnedComments,
    ChangeContest,
    MakeContest,
    TakeBackContest,
    ReviewContest,
    CorrectAssessment,
    SettleSigned,
    InstrumentStanding,
    KeepTrainings,
    StopInstrument,
    AStandingAssessmentGoesAlong,
    PreviewImpact,
    KeepProtocol,
    ProtocolFollowsThePerson,
  ],
})
export class AssessmentsModule {}
