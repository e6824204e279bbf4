import { ICCS_CODES, iccsCode, iccsSection, verifiedIccsCodes } from './iccs';
import { ISCED_FIELDS, ISCED_LEVELS, levelsGained } from './isced';
import { ISCO08_GROUPS, isSameTrade, isco08Group } from './isco08';

describe('ICCS', () => {
  it('has eleven sections and 63 divisions, each under its section', () => {
    expect(ICCS_CODES.filter(({ level }) => level === 1)).toHaveLength(11);
    const divisions = ICCS_CODES.filter(({ level }) => level === 2);
    expect(divisions).toHaveLength(63);
    for (const { code, parent } of divisions) expect(parent).toBe(code.slice(0, 2));
  });

  it('offers as fact only rows read in a public source', () => {
    expect(verifiedIccsCodes().filter(({ level }) => level === 2)).toHaveLength(33);
    expect(verifiedIccsCodes().filter(({ level }) => level === 1)).toHaveLength(11);
  });

  it('finds the section a code counts under', () => {
    expect(iccsCode('01')?.label).toBe('Acts leading to death or intending to cause death');
    expect(iccsSection('0101')?.code).toBe('01');
    expect(iccsSection('9901')).toBeUndefined();
  });
});

describe('ISCED', () => {
  it('has ten levels, no schooling apart, and the broad fields', () => {
    expect(ISCED_LEVELS.map(({ code }) => code).join('')).toBe('X0123456789');
    expect(ISCED_FIELDS.length).toBeGreaterThanOrEqual(11);
  });

  it('counts levels gained, from no schooling too', () => {
    expect(levelsGained('X', '1')).toBe(2);
    expect(levelsGained('2', '3')).toBe(1);
    expect(levelsGained('9', '3')).toBeUndefined();
  });
});

describe('ISCO-08', () => {
  it('has ten major and 43 sub-major groups', () => {
    expect(ISCO08_GROUPS.filter(({ code }) => code.length === 1)).toHaveLength(10);
    expect(ISCO08_GROUPS.filter(({ code }) => code.length === 2)).toHaveLength(43);
  });

  it('names a finer code by its group, and compares trades by sub-major group', () => {
    expect(isco08Group('7212')?.code).toBe('72');
    expect(isSameTrade('7212', '7223')).toBe(true);
    expect(isSameTrade('7212', '7512')).toBe(false);
  });
});
