import { findInstrument } from '../registry';
import type { InstrumentDefinition } from '../definition/instrument';
import {
  fitForPerson,
  forbiddenBy,
  type PersonForFit,
  type StandingForFit,
} from './fit-for-person';

const on = '2026-03-02';

function fit(
  code: string,
  person: PersonForFit,
  standing: Partial<StandingForFit> = {},
  changes: Partial<InstrumentDefinition> = {},
) {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  const result = fitForPerson({ ...definition, ...changes }, person, { on, ...standing });
  return {
    fits: result.fits,
    forbidden: forbiddenBy(result),
    test: (name: string) => result.tests.find((each) => each.test === name),
  };
}

describe('is this instrument made for this person?', () => {
  it('an adult fits an instrument for adults, a child does not, and the test says why', () => {
    expect(fit('phq-9', { age: 18 }).fits).toBe(true);
    const child = fit('phq-9', { age: 17 });
    expect(child.fits).toBe(false);
    expect(child.test('age')).toMatchObject({
      passed: false,
      reason: { en: 'Made for people aged 18 or older.' },
    });
  });

  it('tells a fact that is not recorded from one that fails', () => {
    const unknown = fit('psa', { age: 30 });
    expect(unknown.test('legal-status')?.passed).toBeNull();
    expect(unknown.fits).toBe(true);
    expect(fit('psa', { age: 30, legalStatus: 'sentenced' }).fits).toBe(false);
  });

  it('says when the instrument was not validated for this jurisdiction', () => {
    expect(fit('ew-ogrs3', { jurisdiction: 'GB-EAW' }).test('jurisdiction')?.passed).toBe(true);
    expect(fit('ew-ogrs3', { jurisdiction: 'NA' }).test('jurisdiction')).toMatchObject({
      passed: false,
      weight: 'advises',
    });
  });

  it('warns where no norms are published for this sex', () => {
    expect(fit('audit-c', { sex: 'female' }).test('norms')?.passed).toBe(true);
    expect(fit('audit-c', { sex: 'other' }).test('norms')?.passed).toBe(false);
  });

  it('knows the language and whether its wording is a working translation', () => {
    expect(fit('phq-9', { language: 'zh-Hans' }).test('language')).toMatchObject({ passed: true });
    expect(fit('phq-9', { language: 'zh' }).test('language')?.reason.en).toContain(
      'working translation',
    );
    expect(fit('phq-9', { language: 'ar' }).test('language')?.passed).toBe(false);
  });
});

describe('what no reason overcomes', () => {
  it('a stopped instrument is started by nobody, and says why it was stopped', () => {
    const stopped = fit('phq-9', { age: 30 }, { stop: { reason: 'Fails for women.' } });
    expect(stopped).toMatchObject({ fits: false, forbidden: ['in-use'] });
    expect(stopped.test('in-use')?.reason.en).toContain('Fails for women.');
    expect(fit('phq-9', { age: 30 }).forbidden).toEqual([]);
  });

  it.each([
    ['sentenced', []],
    ['supervised', []],
    ['unconvicted', ['convicted']],
    [undefined, ['convicted']],
  ] as const)('an offence-focused one waits for conviction (NMR-111): %s', (status, forbidden) => {
    const person = { age: 30, ...(status ? { legalStatus: status } : {}) };
    expect(fit('ew-ogrs3', person).forbidden).toEqual(forbidden);
    expect(fit('phq-9', person).forbidden).toEqual([]);
  });

  it.each([
    [null, ['trained']],
    [{ validUntil: '2026-03-01' }, ['trained']],
    [{ validUntil: '2026-03-02' }, []],
    [{ validUntil: null }, []],
  ] as const)(
    'the assessor’s training must be valid on the day (NMR-75): %j',
    (training, forbidden) => {
      const needs = { trainingRequired: true };
      expect(fit('k6', { age: 30 }, { training }, needs).forbidden).toEqual(forbidden);
      expect(fit('k6', { age: 30 }, { training }, { trainingRequired: false }).forbidden).toEqual(
        [],
      );
    },
  );

  it('norms not validated for women ask for a reason, and forbid nothing (BR-40)', () => {
    const menOnly = { population: { description: { en: 'Men' }, normedForSexes: ['male'] } };
    const woman = fit('k6', { sex: 'female' }, {}, menOnly);
    expect(woman).toMatchObject({ fits: false, forbidden: [] });
    expect(woman.test('norms')).toMatchObject({ passed: false, weight: 'requires' });
    expect(fit('k6', { sex: 'male' }, {}, menOnly).fits).toBe(true);
  });
});
