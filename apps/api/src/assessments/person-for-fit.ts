import {
  fitForPerson,
  type InstrumentDefinition,
  type PersonForFit,
} from '@throughcare/assessment';
import { ageOn } from '@throughcare/domain';
import type { PersonEntity } from '../people';

/** What the record knows of someone that says whether an instrument is made for them. */
export function personForFit(
  person: PersonEntity,
  on: string,
  language: string | undefined,
): PersonForFit {
  return {
    ...(person.bornOn ? { age: ageOn(person.bornOn, on) } : {}),
    sex: person.sex,
    ...(person.legalStatus === 'none' ? {} : { legalStatus: person.legalStatus }),
    ...(person.setting === 'none' ? {} : { setting: person.setting }),
    ...(language ? { language } : {}),
  };
}

/** The tests it fails with this person, whoever the assessor is and whether or not it is in use just now. */
export function unfitBecause(
  definition: InstrumentDefinition,
  person: PersonForFit,
  on: string,
): readonly string[] {
  return fitForPerson(definition, person, { on, training: { validUntil: null } }).tests.flatMap(
    ({ test, weight, passed }) => (weight !== 'advises' && passed === false ? [test] : []),
  );
}
