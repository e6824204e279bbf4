import { answersFrom, compileInstrument } from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import { sheetData } from './sheet-data';
import { SHEET_LANGUAGES, SHEET_WORDS, type SheetLanguage } from './sheet-words';

function recordOf(code: string, values: Record<string, string | number | boolean>) {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  const score = compileInstrument(definition).score(answersFrom(values), {
    assessedOn: '2026-03-02',
    birthDate: '1999-05-14',
    sex: 'male',
    legalStatus: 'sentenced',
  });
  return {
    definition,
    record: {
      state: 'signed',
      name: 'Yusuf Hamdan (يوسف حمدان)',
      number: 'TC 7148-448-F',
      assessor: 'Nadia Ferrer',
      countersigner: null,
      instrument: code,
      version: definition.version,
      assessedOn: '2026-03-02',
      score,
      scoredLevel: null,
      finalLevel: null,
    },
  };
}

const risk = () =>
  recordOf('ew-ogrs3', {
    gender: 'MALE',
    dateOfBirth: '1999-05-14',
    dateOfCurrentConviction: '2026-01-10',
    dateAtStartOfFollowupCalculated: '2026-02-10',
    totalNumberOfSanctionsForAllOffences: 40,
    ageAtFirstSanction: 11,
    currentOffenceCode: '02800',
  });

/** Every key of the words, with what each sentence leaves open. */
function shape(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key} ${[...value.matchAll(/\{\w+\}/g)].map(String).sort().join()}`]
      : shape(value as object, `${path}${key}.`),
  );
}

describe('the sheet for the person', () => {
  it.each(SHEET_LANGUAGES)('says in %s what English says, no less and no more', (language) => {
    expect(shape(SHEET_WORDS[language])).toEqual(shape(SHEET_WORDS.en));
  });

  it('speaks of people out of a hundred, never of a percentage of a person', () => {
    const { record, definition } = risk();
    const { results } = sheetData(
      { ...record, scoredLevel: 'very-high', finalLevel: 'very-high' } as never,
      definition,
      'en',
      '2026-03-03',
    );
    expect(results[0]).toEqual({ what: 'Level', says: 'very high' });
    expect(results[1]?.says).toMatch(/^Of 100 people .* about \d+ offended again\. \d+ did not\./);
    expect(JSON.stringify(results)).not.toContain('%');
  });

  it('tells the person that two people changed a level, and that they may ask why', () => {
    const { record, definition } = risk();
    const { notes } = sheetData(
      { ...record, scoredLevel: 'very-high', finalLevel: 'high' } as never,
      definition,
      'en',
      '2026-03-03',
    );
    expect(notes).toEqual([
      'The answers alone gave the level “very high”. Two people decided on “high” and wrote down why. You may ask for the reason.',
    ]);
  });

  it.each<[SheetLanguage, boolean]>([
    ['ar', true],
    ['zh', false],
    ['ru', false],
  ])('in %s runs right to left: %s, and always tells how to contest (NMR-54)', (language, rtl) => {
    const { record, definition } = recordOf('throughcare-needs', {
      'accommodation.place': 'significant',
    });
    const sheet = sheetData(record as never, definition, language, '2026-03-03');
    expect(sheet.rtl).toBe(rtl);
    expect(sheet.contest.length).toBeGreaterThan(2);
    expect(sheet.needs).toHaveLength(10);
    expect(sheet.means).toContain(SHEET_WORDS[language].notValidated);
  });
});
