import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryController } from './directory.controller';
import { FileController } from './file.controller';
import { MovementDiary } from './movement-diary';
import { PeopleController } from './people.controller';
import { PersonEntity } from './persistence/person.entity';
import * as parts from './persistence/person-parts.entity';
import { PersonStanding } from './person-standing';
import { MatchesOfMany } from './queries/matches-of-many';
import { PossibleMatches } from './queries/possible-matches';
import { Timeline } from './timeline';
import { AddIdentifiers } from './use-cases/add-identifiers';
import { AddPeopleAround } from './use-cases/add-people-around';
import { AmendPerson } from './use-cases/amend-person';
import { AssignPerson } from './use-cases/assign-person';
import { RaiseAlert } from './use-cases/raise-alert';
import { RecordLegalBasis } from './use-cases/record-legal-basis';
import { RecordMovement } from './use-cases/record-movement';
import { RegisterPeople } from './use-cases/register-people';
import { RegisterPerson } from './use-cases/register-person';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, ...Object.values(parts)])],
  controllers: [DirectoryController, PeopleController, FileController],
  providers: [
    Timeline,
    PersonStanding,
    PossibleMatches,
    RegisterPerson,
    RegisterPeople,
    MatchesOfMany,
    AddIdentifiers,
    AmendPerson,
    RecordLegalBasis,
    RecordMovement,
    MovementDiary,
    RaiseAlert,
    AddPeopleAround,
    AssignPerson,
  ],
  exports: [
    Timeline,
    PersonStanding,
    AddIdentifiers,
    AssignPerson,
    RecordLegalBasis,
    RecordMovement,
    RegisterPerson,
    RegisterPeople,
    MatchesOfMany,
  ],
})
export class PeopleModule {}
