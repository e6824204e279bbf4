import { latinKey, latinNameKey } from './latin-key';
import { matchPeople } from './match-people';
import type { Matchable } from './match-people';
import { trigramSimilarity } from './name-similarity';
import { fullName } from './person';
import { phoneticKey } from './phonetic-key';

function someone(
  given: string,
  family: string,
  changes: Partial<Matchable> & { bornOn?: string } = {},
): Matchable {
  const { bornOn = '1992-04-07', ...rest } = changes;
  return {
    names: [{ kind: 'registered', given, family }],
    birth: { on: bornOn, precision: 'day' },
    sex: 'male',
    identifiers: [],
    ...rest,
  };
}

const reasonsOf = (left: Matchable, right: Matchable) =>
  matchPeople(left, right).reasons.map(({ reason }) => reason);

describe('latin keys', () => {
  it.each([
    ['Теодор Илиевски', 'teodor ilievski'],
    ['王小明', 'wang xiaoming'],
    ['曾国华', 'zeng guohua'],
    ['欧阳娜娜', 'ouyang nana'],
    ['Nguyễn Văn', 'nguyen van'],
    ['João d’Ávila', 'joao davila'],
  ])('%s → %s', (name, key) => expect(latinKey(name)).toBe(key));

  it('puts the family name first whatever the script', () => {
    expect(latinNameKey({ given: '小明', family: '王' })).toBe('wang xiaoming');
    expect(latinNameKey({ given: 'Xiaoming', family: 'Wang' })).toBe('wang xiaoming');
  });
});

describe('phonetic keys', () => {
  it.each([
    ['Mohammed', 'محمد'],
    ['Muhamad', 'Mohammed'],
    ['Щербаков', 'Shcherbakov'],
    ['Schmidt', 'Smit'],
    ['Al-Hassan', 'الحسن'],
    ['Hussein', 'حسين'],
  ])('%s sounds like %s', (left, right) => {
    expect(phoneticKey(left)).toBe(phoneticKey(right));
  });

  it('tells different names apart', () => {
    expect(phoneticKey('Ana')).not.toBe(phoneticKey('Ivan'));
  });
});

describe('trigram similarity', () => {
  it('agrees with pg_trgm: "word" and "two words" share 4 of 11 trigrams', () => {
    expect(trigramSimilarity('word', 'two words')).toBeCloseTo(4 / 11, 6);
  });

  it('is nothing for an empty key', () => expect(trigramSimilarity('', 'ana')).toBe(0));
});

describe('matching people', () => {
  it('asks "same person?" for the same name in another script and the same birth date', () => {
    const match = matchPeople(someone('Теодор', 'Илиевски'), someone('Teodor', 'Ilievski'));
    expect(match).toMatchObject({ verdict: 'same', score: 20 });
    expect(match.reasons).toEqual([
      { reason: 'name-same', points: 12 },
      { reason: 'birth-date-same', points: 8 },
    ]);
  });

  it('sees one Chinese name in characters and in pinyin', () => {
    expect(matchPeople(someone('小明', '王'), someone('Xiao Ming', 'Wang')).verdict).toBe('same');
  });

  it('does not mind given and family name in the wrong boxes', () => {
    expect(reasonsOf(someone('Marsh', 'Helena'), someone('Helena', 'Marsh'))).toContain(
      'name-same',
    );
  });

  it('sends a name that only sounds alike to review', () => {
    const match = matchPeople(someone('محمد', 'حسن'), someone('Mohammed', 'Hassan'));
    expect(match.verdict).toBe('review');
    expect(match.reasons).toContainEqual({ reason: 'name-sounds-alike', points: 6 });
  });

  it.each(['Abdul Rahman', 'Abd al-Rahman', 'Abdelrahman'])('hears عبد الرحمن in %s', (given) => {
    expect(reasonsOf(someone('عبد الرحمن', 'خالد'), someone(given, 'Khalid'))).toContain(
      'name-sounds-alike',
    );
  });

  it('compares aliases too', () => {
    const known = someone('Teodor', 'Ilievski', {
      names: [
        { kind: 'registered', given: 'Teodor', family: 'Ilievski' },
        { kind: 'alias', given: 'Teo', family: 'Iliev' },
      ],
    });
    expect(reasonsOf(known, someone('Teo', 'Iliev'))).toContain('name-same');
  });

  it.each([
    ['1992-07-04', 'birth-date-day-month-swapped'],
    ['1992-04-17', 'birth-date-one-digit'],
    ['1992-04-10', 'birth-date-near'],
    ['1992-11-23', 'birth-year-same'],
    ['1999-11-23', 'birth-date-far'],
  ])('tolerates or counts against a birth date of %s: %s', (bornOn, reason) => {
    expect(reasonsOf(someone('Ana', 'Kos'), someone('Ana', 'Kos', { bornOn }))).toContain(reason);
  });

  it('compares years only when a day is not known', () => {
    const yearOnly = someone('Ana', 'Kos', { birth: { on: '1992-01-01', precision: 'year' } });
    expect(reasonsOf(yearOnly, someone('Ana', 'Kos'))).toContain('birth-year-same');
    const guessed = someone('Ana', 'Kos', { birth: { on: '1988-01-01', precision: 'estimated' } });
    expect(reasonsOf(guessed, someone('Ana', 'Kos'))).toContain('birth-year-near');
  });

  it('never joins twins by itself', () => {
    const match = matchPeople(someone('Marko', 'Baran'), someone('Mirna', 'Baran'));
    expect(match.reasons.map(({ reason }) => reason)).toContain('possible-twins');
    expect(match.verdict).not.toBe('same');
  });

  it('lets an identifier in common speak loudest', () => {
    const card = { type: 'national-id', issuer: 'Ruvania', value: '12-345 6' } as const;
    const left = someone('Marko', 'Baran', { identifiers: [card] });
    const right = someone('M.', 'Barán', { identifiers: [{ ...card, value: '123456' }] });
    expect(matchPeople(left, right).verdict).toBe('same');
  });

  it('counts a different number of the same kind against', () => {
    const card = { type: 'passport', issuer: 'Ruvania', value: 'A1' } as const;
    const left = someone('Ana', 'Kos', { identifiers: [card] });
    const right = someone('Ana', 'Kos', { identifiers: [{ ...card, value: 'B2' }] });
    expect(matchPeople(left, right)).toMatchObject({ verdict: 'review', score: 14 });
  });

  it('keeps strangers apart', () => {
    expect(
      matchPeople(someone('Ana', 'Kos'), someone('Piotr', 'Sawa', { bornOn: '1971-01-30' }))
        .verdict,
    ).toBe('different');
  });
});

describe('a name as shown', () => {
  it('keeps the order of its script', () => {
    expect(fullName({ given: '小明', family: '王' })).toBe('王小明');
    expect(fullName({ given: 'Teodor', family: 'Ilievski' })).toBe('Teodor Ilievski');
    expect(fullName({ given: 'Sukarno', family: '' })).toBe('Sukarno');
  });
});
