import { findInstrument } from '../registry';
import type { InstrumentDefinition } from '../definition/instrument';
import { runCases } from './run-cases';

const TODAY = '2026-03-02';

function named(code: string): InstrumentDefinition {
  const found = findInstrument(code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

const nine = (option: string) =>
  Object.fromEntries(
    named('phq-9')
      .items.filter(({ optional }) => !optional)
      .map(({ code }) => [code, option]),
  );

describe('a golden case', () => {
  it('passes when every output it names comes out as it says', () => {
    const [result] = runCases(
      named('phq-9'),
      [{ name: 'all', answers: nine('nearly-every-day'), expected: { total: 27, band: 'SEVERE' } }],
      TODAY,
    );
    expect(result).toEqual({ name: 'all', passed: true, differences: [] });
  });

  it('says what came out instead, output by output', () => {
    const [result] = runCases(
      named('phq-9'),
      [{ answers: nine('several-days'), expected: { total: 10, band: 'MILD', nothing: 1 } }],
      TODAY,
    );
    expect(result).toEqual({
      name: 'case 1',
      passed: false,
      differences: [
        { output: 'total', expected: 10, actual: 9 },
        { output: 'nothing', expected: 1, actual: null },
      ],
    });
  });

  it('may expect that there is no result, and fails when it expects nothing', () => {
    const results = runCases(
      named('phq-9'),
      [
        { answers: {}, expected: { total: null, band: null } },
        { answers: {}, expected: {} },
      ],
      TODAY,
    );
    expect(results.map(({ passed }) => passed)).toEqual([true, false]);
  });

  it('is of its own day where it names one, so that ages do not drift', () => {
    const definition = named('ew-ogrs3');
    const answers = {
      gender: 'MALE',
      dateOfBirth: '1999-05-14',
      dateOfCurrentConviction: '2026-01-10',
      dateAtStartOfFollowupCalculated: '2026-02-10',
      totalNumberOfSanctionsForAllOffences: 40,
      ageAtFirstSanction: 11,
      currentOffenceCode: '02800',
    };
    const [first] = runCases(definition, [{ answers, expected: { band: 'x' } }], TODAY);
    const band = first?.differences[0]?.actual;
    const [second] = runCases(
      definition,
      [{ asOf: TODAY, answers, expected: { band } }],
      '2056-03-02',
    );
    expect(second?.passed).toBe(true);
  });
});
