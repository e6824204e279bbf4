import { findInstrument } from '../registry';
import { fitForPerson, type PersonForFit } from './fit-for-person';

function fit(code: string, person: PersonForFit) {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  const result = fitForPerson(definition, person);
  return {
    fits: result.fits,
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
