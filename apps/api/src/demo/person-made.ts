import { addDays, issuePersonNumber, type Sex } from '@throughcare/domain';
import { nameRows } from '../people/persistence/person-names';
import type { Chance } from './random';
import { TRADITION_WEIGHTS, TRADITIONS, type TraditionName } from './names';
import type { Rows } from './rows';

/** What the later chapters of a life depend on; drawn once, hidden from the record except through assessments. */
export interface Traits {
  /** 0 to 1: how likely trouble is, before any help. */
  readonly risk: number;
  readonly drugs: number;
  readonly alcohol: number;
  readonly housing: number;
  readonly work: number;
  readonly schooling: number;
  readonly thinking: number;
  readonly family: number;
  readonly peers: number;
  readonly money: number;
  readonly health: number;
  readonly willing: number;
}

export interface MadePerson {
  readonly id: string;
  readonly number: string;
  readonly sex: Sex;
  readonly bornOn: string;
  readonly given: string;
  readonly family: string;
  readonly language: string;
  readonly sanctions: number;
  readonly ageAtFirstSanction: number;
  readonly traits: Traits;
  readonly row: Record<string, unknown>;
}

/** A fictional person of the country, as of `today`. The row is finished by their history before it is written. */
export function makePerson(
  chance: Chance,
  rows: Rows,
  sequence: number,
  today: string,
): MadePerson {
  const sex: Sex = chance.is(0.13) ? 'female' : 'male';
  const name = nameOf(chance, sex);
  const age = Math.round(chance.around(33, 11, 18, 80));
  const bornOn = addDays(today, -Math.round(age * 365.25) - chance.whole(0, 364));
  const risk =
    chance.around(0.48, 0.22, 0.03, 0.97) * (sex === 'female' ? 0.85 : 1) * (age > 45 ? 0.7 : 1);
  const near = () => Math.min(1, Math.max(0, chance.around(risk, 0.35, 0, 1)));
  const traits: Traits = {
    risk,
    drugs: near(),
    alcohol: near() * 0.85,
    housing: near(),
    work: near(),
    schooling: near(),
    thinking: near(),
    family: near() * 0.8,
    peers: near(),
    money: near(),
    health: chance.around(0.4, 0.3, 0, 1),
    willing: chance.around(0.6, 0.3, 0.05, 1),
  };
  const id = chance.uuid();
  const number = issuePersonNumber(sequence);
  const precision = chance.is(0.96) ? 'day' : chance.of(['year', 'estimated'] as const);
  const interpreter =
    name.tradition !== 'sennish' && name.tradition !== 'african' && chance.is(0.35);
  const row: Record<string, unknown> = {
    id,
    number,
    given_name: name.given,
    family_name: name.family,
    name_in_script: name.inScript,
    born_on: precision === 'day' ? bornOn : `${bornOn.slice(0, 4)}-01-01`,
    birth_precision: precision,
    sex,
    gender: null,
    nationality:
      name.tradition === 'sennish' ? null : (TRADITIONS[name.tradition]?.nationality ?? null),
    language: name.language,
    reads_language: !chance.is(0.06),
    needs_interpreter: interpreter,
    literacy: 'not-screened',
    adjustments: chance.is(0.08)
      ? chance.of([
          'Large print',
          'Ground floor room',
          'Hearing loop',
          'Short sessions with breaks',
        ])
      : null,
    culture: null,
    is_restricted: chance.is(0.01),
    setting: 'none',
    site_id: null,
    place: null,
    legal_status: 'none',
    earliest_release_on: null,
    order_ends_on: null,
    final_level: null,
    created_at: null,
    updated_at: null,
    revision: 1,
  };
  for (const nameRow of nameRows(id, [
    { kind: 'registered', given: name.given, family: name.family },
    ...(name.inScript ? [{ kind: 'alias' as const, given: name.inScript, family: '' }] : []),
    ...(chance.is(0.07)
      ? [
          {
            kind: 'alias' as const,
            given: chance.of(['Ace', 'Smiler', 'Mouse', 'Doc', 'Ginger', 'Slim']),
            family: name.family,
          },
        ]
      : []),
  ])) {
    rows.add('person_name', {
      id: chance.uuid(),
      person_id: id,
      kind: nameRow.kind,
      given: nameRow.given,
      family: nameRow.family,
      latin_key: nameRow.latinKey,
      phonetic_keys: nameRow.phoneticKeys,
    });
  }
  const sanctions = Math.max(1, Math.round(Math.pow(risk, 1.3) * chance.around(38, 16, 2, 75)));
  const youngest = Math.max(
    12,
    Math.round(chance.around(23 - risk * 11, 4, 12, Math.min(age, 45))),
  );
  return {
    id,
    number,
    sex,
    bornOn,
    given: name.given,
    family: name.family,
    language: name.language,
    sanctions,
    ageAtFirstSanction: Math.min(youngest, age - 1),
    traits,
    row,
  };
}

function nameOf(chance: Chance, sex: Sex) {
  const tradition = chance.weighted(TRADITION_WEIGHTS) as TraditionName;
  const pool = TRADITIONS[tradition];
  if (!pool) throw new RangeError(tradition);
  const [given, givenScript] = chance.of(sex === 'female' ? pool.female : pool.male);
  const [family, familyScript] = chance.of(pool.family);
  const inScript =
    givenScript && familyScript
      ? pool.familyFirst
        ? `${familyScript}${givenScript}`
        : `${givenScript} ${familyScript}`
      : null;
  return { tradition, given, family, inScript, language: pool.language };
}
