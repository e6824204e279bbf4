import { offenceFlagsOf } from './offence-flags';

describe('offence flags', () => {
  it('come from the ICCS code, robbery being both violent and acquisitive', () => {
    expect(offenceFlagsOf(['0401'])).toEqual(['violence', 'acquisitive']);
  });

  it('name each kind once, however many offences carry it', () => {
    expect(offenceFlagsOf(['0502', '0501', '06011'])).toEqual(['acquisitive', 'drugs']);
  });

  it('are not guessed where the code does not tell', () => {
    expect(offenceFlagsOf(['0207', '11'])).toEqual([]);
  });
});
