import { DEFAULT_CALENDAR } from '../foundations/work-calendar';
import type { LegalBasis } from '../people/legal-basis';
import {
  protocolTasks,
  reconsiderRound,
  sentenceMonths,
  type FittedTask,
  type ProtocolCircumstances,
  type ProtocolMoment,
  type ProtocolRule,
} from './protocol';
import { DEFAULT_PROTOCOLS } from './protocol-policy';

const at = new Date('2026-03-02T14:00:00Z');
const man: ProtocolCircumstances = {
  sex: 'male',
  age: 31,
  legalStatus: 'sentenced',
  setting: 'custody',
  sentenceMonths: 24,
};
const asked = (
  moment: ProtocolMoment,
  person: ProtocolCircumstances,
  policy: readonly ProtocolRule[] = DEFAULT_PROTOCOLS,
) =>
  Object.fromEntries(
    protocolTasks({ moment, at }, person, policy, DEFAULT_CALENDAR).map((task) => [
      task.instrument,
      [task.rule, task.dueAt.toISOString().slice(0, 10), task.opensOn],
    ]),
  );

describe('the round of assessments at reception (NMR-92-2)', () => {
  it('names each instrument, its rule and its day', () => {
    expect(asked('reception', man)).toEqual({
      k6: ['NMR-30', '2026-03-05', null],
      'audit-c': ['NMR-92-2', '2026-03-09', null],
      'dast-10': ['NMR-92-2', '2026-03-09', null],
      'throughcare-needs': ['NMR-92-2', '2026-03-23', null],
      'ew-ogrs3': ['NMR-89', '2026-03-23', null],
    });
  });

  it('asks women about trauma (BR-12)', () => {
    expect(asked('reception', { ...man, sex: 'female' })).toHaveProperty('pc-ptsd-5');
  });

  it('asks for more at a level and a length of sentence, never at a level nobody knows', () => {
    const policy: ProtocolRule[] = [
      {
        instrument: 'ew-vrp',
        moment: 'reception',
        rule: 'NMR-89',
        dueIn: { days: 42 },
        appliesWhen: { levels: ['very-high'], sentenceFromMonths: 12 },
      },
    ];
    const high = { ...man, level: 'very-high' } as const;
    expect(asked('reception', high, policy)).toHaveProperty('ew-vrp');
    expect(asked('reception', { ...high, sentenceMonths: 11 }, policy)).toEqual({});
    expect(asked('reception', man, policy)).toEqual({});
  });

  it('asks for an instrument once, by the soonest of its lines', () => {
    const policy: ProtocolRule[] = [
      { instrument: 'k6', moment: 'reception', rule: 'NMR-30', dueIn: { days: 9 } },
      {
        instrument: 'k6',
        moment: 'reception',
        rule: 'BR-12',
        dueIn: { hours: 24 },
        appliesWhen: { ageFrom: 18, ageBelow: 32 },
      },
    ];
    expect(asked('reception', man, policy)).toEqual({ k6: ['BR-12', '2026-03-03', null] });
    expect(asked('reception', { ...man, age: 32 }, policy)).toEqual({
      k6: ['NMR-30', '2026-03-11', null],
    });
    const { age: _, ...ageless } = man;
    expect(asked('reception', ageless, policy)).toHaveProperty('k6.0', 'NMR-30');
  });
});

describe('the round before release (NMR-107)', () => {
  it('counts back from release, and opens only then', () => {
    expect(asked('before-release', { ...man, earliestReleaseOn: '2027-02-09' })).toEqual({
      'throughcare-needs': ['NMR-107', '2026-11-11', '2026-09-12'],
      k6: ['NMR-110', '2027-01-10', '2026-12-11'],
    });
  });

  it('is open at once when the day is near', () => {
    expect(asked('before-release', { ...man, earliestReleaseOn: '2026-04-01' })).toEqual({
      'throughcare-needs': ['NMR-107', '2026-03-02', null],
      k6: ['NMR-110', '2026-03-02', null],
    });
  });

  it('waits for a release day', () => expect(asked('before-release', man)).toEqual({}));
});

describe('the round after a setback', () => {
  it('is for the grave ones only', () => {
    const after = (setback: 'new-offence' | 'technical') =>
      protocolTasks(
        { moment: 'after-event', at, setback },
        man,
        DEFAULT_PROTOCOLS,
        DEFAULT_CALENDAR,
      ).map(({ instrument, kind }) => [instrument, kind]);
    expect(after('new-offence')).toEqual([['throughcare-needs', 'reassessment']]);
    expect(after('technical')).toEqual([]);
  });
});

describe('a round when circumstances change', () => {
  const task = (instrument: string, failed: readonly string[] = []): FittedTask => ({
    instrument,
    failed,
    kind: 'initial-assessment',
    rule: 'NMR-89',
    dueAt: at,
    opensOn: null,
  });
  const names = (tasks: readonly FittedTask[]) => tasks.map(({ instrument }) => instrument);

  it('says once what is not made for the person, and opens it when it is (NMR-111)', () => {
    const before = reconsiderRound([task('ew-ogrs3', ['convicted'])], []);
    expect(names(before.unfit)).toEqual(['ew-ogrs3']);
    expect(before.open).toEqual([]);
    const marked = [{ instrument: 'ew-ogrs3', state: 'not-for-person' }] as const;
    expect(reconsiderRound([task('ew-ogrs3', ['convicted'])], marked)).toEqual({
      open: [],
      dropped: [],
      unfit: [],
    });
    expect(names(reconsiderRound([task('ew-ogrs3')], marked).open)).toEqual(['ew-ogrs3']);
  });

  it('opens nothing twice, drops what is no longer asked for and leaves what is done', () => {
    const standing = [
      { instrument: 'k6', state: 'open' },
      { instrument: 'audit-c', state: 'done' },
      { instrument: 'ew-vrp', state: 'open' },
      { instrument: 'dast-10', state: 'done' },
    ] as const;
    expect(reconsiderRound([task('k6'), task('audit-c', ['age'])], standing)).toEqual({
      open: [],
      dropped: ['ew-vrp'],
      unfit: [],
    });
  });
});

describe('the length of a sentence', () => {
  const basis = (changes: Partial<LegalBasis>): LegalBasis => ({
    id: '1',
    kind: 'sentence',
    orderNumber: 'C-1',
    court: 'Senn',
    imposedOn: '2026-01-10',
    startsOn: '2026-01-10',
    endsOn: '2027-01-10',
    offences: [],
    ...changes,
  });

  it('is that of the longest in force; one without an end is longer than any', () => {
    const { endsOn: _, ...life } = basis({});
    expect(sentenceMonths([basis({}), basis({ endsOn: '2026-08-09' })], '2026-03-02')).toBe(12);
    expect(sentenceMonths([basis({}), life], '2026-03-02')).toBe(Infinity);
    expect(sentenceMonths([basis({ kind: 'remand' })], '2026-03-02')).toBeUndefined();
  });
});
