import { kaplanMeier, survivalAt } from './kaplan-meier';

describe('the Kaplan-Meier estimate', () => {
  // By hand: day 6: 1 − 3/6 = 1/2 (the one censored on day 6 is still at risk); day 7: × (1 − 1/2) = 1/4; day 10 is censored.
  const six = [
    { days: 6, hadEvent: true },
    { days: 6, hadEvent: true },
    { days: 6, hadEvent: true },
    { days: 6, hadEvent: false },
    { days: 7, hadEvent: true },
    { days: 10, hadEvent: false },
  ];

  it('steps down at each event and keeps the censored at risk on their day', () => {
    expect(kaplanMeier(six)).toEqual([
      { days: 6, atRisk: 6, events: 3, survival: 0.5 },
      { days: 7, atRisk: 2, events: 1, survival: 0.25 },
    ]);
  });

  it('gives the share on a day, and nothing beyond what was observed', () => {
    expect(survivalAt(six, 5)).toBe(1);
    expect(survivalAt(six, 6)).toBe(0.5);
    expect(survivalAt(six, 10)).toBe(0.25);
    expect(survivalAt(six, 11)).toBeUndefined();
  });
});
