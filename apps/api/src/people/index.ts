export { PeopleModule } from './people.module';
export { PersonEntity } from './persistence/person.entity';
export {
  AssignmentEntity,
  MovementEntity,
  PersonNameEntity,
} from './persistence/person-parts.entity';
export { nameRows, phoneticWords } from './persistence/person-names';
export { Timeline, type TimelineNote } from './timeline';
export { PersonStanding } from './person-standing';
export type { PersonMoved, ReleaseDateSet } from './people-events';
export { IdResponse, NextDutyResponse, UserReference } from './contract/person.response';
export { NEXT_DUTY } from './queries/person-json';
export { AddIdentifiers } from './use-cases/add-identifiers';
export { AssignPerson } from './use-cases/assign-person';
export { RecordMovement } from './use-cases/record-movement';
export { RecordLegalBasis } from './use-cases/record-legal-basis';
export { RegisterPerson } from './use-cases/register-person';
export { RegisterPeople, type PersonToRegister } from './use-cases/register-people';
export { MatchesOfMany, type FoundMatch, type SoughtPerson } from './queries/matches-of-many';
