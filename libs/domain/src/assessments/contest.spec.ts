import {
  contestRule,
  decideContest,
  makeContest,
  requireReviewer,
  reviewContest,
  takeBackContest,
  type Contest,
} from './contest';

const refusal = (code: string) => expect.objectContaining({ code });
const signed = { state: 'signed', assessorId: 'nadia', countersignerId: 'silvia' } as const;
const account = 'I was never convicted of the second offence.';
const at = new Date('2026-03-12T10:00:00Z');
const inReview: Contest = { state: 'in-review', account, reviewerId: 'tomas' };
const decision = {
  outcome: 'assessment-stands',
  explanation: 'The court file names both offences, on page 3.',
  byId: 'tomas',
  at,
  changedAnswers: 0,
} as const;

describe('contesting an assessment (NMR-54-57, TR-03.6-7)', () => {
  it('begins with the person’s own account of a signed assessment', () => {
    expect(makeContest(`  ${account} `, signed)).toEqual({ state: 'made', account });
    expect(() => makeContest('No.', signed)).toThrow(refusal('contest.account-missing'));
  });

  it.each(['draft', 'awaiting-countersignature', 'superseded', 'withdrawn'] as const)(
    'is for what counts: not for one that is %s',
    (state) => {
      expect(() => makeContest(account, { state })).toThrow(refusal('contest.not-signed'));
    },
  );

  it.each(['nadia', 'silvia'])('is never judged by %s, who assessed or signed', (reviewer) => {
    expect(() => reviewContest(makeContest(account, signed), reviewer, signed)).toThrow(
      refusal('contest.reviewer-took-part'),
    );
  });

  it('is reviewed by a third, and can be handed on to a fourth', () => {
    const taken = reviewContest(makeContest(account, signed), 'tomas', signed);
    expect(taken).toMatchObject({ state: 'in-review', reviewerId: 'tomas' });
    expect(reviewContest(taken, 'omar', signed)).toMatchObject({ reviewerId: 'omar' });
    expect(() => requireReviewer(taken, 'omar')).toThrow(refusal('contest.not-your-review'));
    expect(() => requireReviewer(makeContest(account, signed), 'tomas')).toThrow(
      refusal('contest.not-in-review'),
    );
  });

  it('names the rule of where the person is', () => {
    expect(contestRule('custody')).toBe('NMR-54-57');
    expect(contestRule('community')).toBe('TR-03.6-7');
  });
});

describe('the answer to a contest', () => {
  it('is explained in a sentence at least, by the one who reviewed', () => {
    expect(decideContest(inReview, decision, signed)).toMatchObject({
      state: 'decided',
      outcome: 'assessment-stands',
      decidedAt: at,
    });
    expect(() => decideContest(inReview, { ...decision, explanation: 'No.' }, signed)).toThrow(
      refusal('contest.explanation-missing'),
    );
    expect(() => decideContest(inReview, { ...decision, byId: 'omar' }, signed)).toThrow(
      refusal('contest.not-your-review'),
    );
  });

  it('may add a note to the record, and then the note is there', () => {
    const noted = { ...decision, outcome: 'note-added' } as const;
    expect(() => decideContest(inReview, noted, signed)).toThrow(refusal('contest.note-missing'));
    expect(
      decideContest(inReview, { ...noted, note: 'The second charge was dropped in 2019.' }, signed)
        .note,
    ).toBe('The second charge was dropped in 2019.');
  });

  it('corrects by a new assessment only from proposed answers, and only what still counts', () => {
    const corrected = { ...decision, outcome: 'new-assessment' } as const;
    expect(() => decideContest(inReview, corrected, signed)).toThrow(
      refusal('contest.nothing-proposed'),
    );
    expect(() =>
      decideContest(inReview, { ...corrected, changedAnswers: 1 }, { state: 'superseded' }),
    ).toThrow(refusal('contest.assessment-replaced'));
    expect(decideContest(inReview, { ...corrected, changedAnswers: 1 }, signed).outcome).toBe(
      'new-assessment',
    );
  });

  it('is final; until then the person can let it rest', () => {
    expect(takeBackContest(inReview).state).toBe('taken-back');
    const decided = decideContest(inReview, decision, signed);
    expect(() => takeBackContest(decided)).toThrow(refusal('contest.move-not-possible'));
    expect(() => reviewContest(decided, 'omar', signed)).toThrow(
      refusal('contest.move-not-possible'),
    );
  });
});
