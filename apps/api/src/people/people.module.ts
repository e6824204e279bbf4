import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryController } from './directory.controller';
import { FileController } from './file.controller';
import { MovementDiary } from './movement-diary';
import { PeopleController } from './people.controller';
import { PersonEntity } from './persistence/person.entity';
import * as parts from './persistence/person-parts.entity';
import { PersonStanding } from './person-standing';
import { PossibleMatches } from './queries/possible-matches';
import { Timeline } from './timeline';
import { AddPeopleAround } from './use-cases/add-people-around';
import { AmendPerson } from './use-cases/amend-person';
import { AssignPerson } from './use-cases/assign-person';
import { RaiseAlert } from './use-cases/raise-alert';
import { RecordLegalBasis } from './use-cases/record-legal-basis';
import { RecordMovement } from './use-cases/record-movement';
import { RegisterPerson } from './use-cases/register-person';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, ...Object.values(parts)])],
  controllers: [DirectoryController, PeopleController, FileController],
  providers: [
    Timeline,
    PersonStanding,
    PossibleMatches,
    RegisterPerson,
    AmendPerson,
    RecordLegalBasis,
    RecordMovement,
    MovementDiary,
    RaiseAlert,
    AddPeopleAround,
    AssignPerson,
  ],
  exports: [Timeline, PersonStanding, AssignPerson, RecordMovement, RegisterPerson],
})
export class PeopleModule {}
