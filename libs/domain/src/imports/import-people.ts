import type { Matchable } from '../people/match-people';
import type { BirthDate, Identifier, PersonName, Sex } from '../people/person';
import type { RowValues } from './check-row';
import { IDENTIFIER_FIELDS, type IdentifierFieldName } from './import-field';

/** The identifiers a row names, one for each of its columns. */
export function identifiersOf(values: RowValues): Identifier[] {
  return (Object.keys(IDENTIFIER_FIELDS) as IdentifierFieldName[])
    .filter((name) => typeof values[name] === 'string' && values[name] !== '')
    .map((name) => ({ type: IDENTIFIER_FIELDS[name], issuer: '', value: String(values[name]) }));
}

/** The names a row of people gives, the registered one first. */
export function namesOfRow(values: RowValues): PersonName[] {
  const text = (name: string): string => (values[name] as string | undefined) ?? '';
  return [
    { kind: 'registered', given: text('givenName'), family: text('familyName') },
    ...(text('nameInScript')
      ? [{ kind: 'alias' as const, given: text('nameInScript'), family: '' }]
      : []),
    ...(text('otherName')
      ? [{ kind: 'alias' as const, given: text('otherName'), family: '' }]
      : []),
  ];
}

/** What is compared with people on file and with the other rows. */
export function matchableOf(values: RowValues): Matchable {
  const precision = values['birthPrecision'] as string;
  return {
    names: namesOfRow(values),
    ...(values['bornOn'] && precision !== 'unknown'
      ? { birth: { on: String(values['bornOn']), precision } as BirthDate }
      : {}),
    sex: values['sex'] as Sex,
    identifiers: identifiersOf(values),
  };
}
