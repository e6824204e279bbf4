import { compileInstrument } from '../engine/compile-instrument';
import { findInstrument } from '../registry';
import { answersFromRow } from './answers-from-row';

const built = (code: string) => {
  const definition = findInstrument(code);
  if (!definition) throw new Error(code);
  return definition;
};

describe('answers from a row of a file', () => {
  it('reads text as the item wants it, under its code or an alias', () => {
    const answers = answersFromRow(built('psa'), {
      age: '43',
      pendingCharge: 'true',
      priorMisdemeanor: 'no',
      priorViolentConvictions: ' 1 ',
      remarks: 'left alone',
    });
    expect(answers).toEqual({
      ageAtCurrentArrest: { value: 43 },
      pendingChargeAtArrest: { value: true },
      priorMisdemeanorConviction: { value: false },
      priorViolentConvictions: { value: 1 },
    });
  });

  it('splits several choices and leaves blanks unanswered', () => {
    const answers = answersFromRow(built('ew-snsv'), {
      previousConvictions: 'ARSON; WEAPON',
      gender: '',
    });
    expect(answers).toEqual({ previousConvictions: { value: ['ARSON', 'WEAPON'] } });
  });

  it('keeps what it cannot read, so that scoring reports it', () => {
    const score = compileInstrument(built('psa')).score(
      answersFromRow(built('psa'), { age: 'forty' }),
      {
        assessedOn: '2026-03-02',
      },
    );
    expect(score.errors[0]).toMatchObject({
      type: 'ANSWER_NOT_POSSIBLE',
      fields: ['ageAtCurrentArrest'],
    });
  });

  it('scores a CSV row of OGRS3 as published', () => {
    const row = {
      gender: 'MALE',
      dateOfBirth: '1991-07-17',
      dateOfCurrentConviction: '2021-08-05',
      dateAtStartOfFollowupCalculated: '2021-12-12',
      totalNumberOfSanctionsForAllOffences: '2',
      ageAtFirstSanction: '21',
      currentOffenceCode: '11618',
    };
    const ogrs3 = compileInstrument(built('ew-ogrs3'));
    expect(
      ogrs3.score(answersFromRow(ogrs3.definition, row), { assessedOn: '2026-03-02' }).total,
    ).toBe(17);
  });
});
