import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../duties';
import { PeopleModule } from '../people';
import { AssessmentsController } from './assessments.controller';
import { Instruments } from './instruments';
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
import { ProtocolFollowsThePerson } from './reactions/protocol-follows-the-person';
import { SheetController } from './sheet.controller';
import { TrainingsController } from './trainings.controller';
import { AnswerItem } from './use-cases/answer-item';
import { InstrumentStanding } from './use-cases/instrument-standing';
import { KeepProtocol } from './use-cases/keep-protocol';
import { KeepTrainings } from './use-cases/keep-trainings';
import { MoveAssessment } from './use-cases/move-assessment';
import { OverrideLevel } from './use-cases/override-level';
import { SettleSigned } from './use-cases/settle';
import { StartAssessment } from './use-cases/start-assessment';
import { StopInstrument } from './use-cases/stop-instrument';

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
    ]),
  ],
  controllers: [
    InstrumentsController,
    InstrumentUsesController,
    AssessmentsController,
    TrainingsController,
    PersonRoundsController,
    SheetController,
  ],
  providers: [
    Instruments,
    StartAssessment,
    AnswerItem,
    MoveAssessment,
    OverrideLevel,
    SettleSigned,
    InstrumentStanding,
    KeepTrainings,
    StopInstrument,
    KeepProtocol,
    ProtocolFollowsThePerson,
  ],
  exports: [Instruments],
})
export class AssessmentsModule {}
