import { requireCommentsSettled, settleComment } from './returned-comment';

const at = new Date('2026-03-02T10:00:00Z');
const comment = { itemCode: 'accommodation.place' };
const done = { isDealtWith: true, byId: 'nadia', at, reply: 'Asked again: he has a tenancy.' };

describe('a comment on an answer that was sent back', () => {
  it('is dealt with by whoever answers again, with what was done about it', () => {
    expect(settleComment(comment, done, { state: 'draft' })).toEqual({
      ...comment,
      dealtWithById: 'nadia',
      dealtWithAt: at,
      reply: 'Asked again: he has a tenancy.',
    });
  });

  it('can be taken up again, and keeps what was said', () => {
    const settled = settleComment(comment, done, { state: 'draft' });
    expect(
      settleComment(settled, { isDealtWith: false, byId: 'nadia', at }, { state: 'draft' }),
    ).toMatchObject({ dealtWithAt: undefined, reply: 'Asked again: he has a tenancy.' });
  });

  it.each(['returned', 'awaiting-countersignature', 'signed'] as const)(
    'is not touched while the assessment is %s: its answers cannot change either',
    (state) => {
      expect(() => settleComment(comment, done, { state })).toThrow(
        expect.objectContaining({ code: 'assessment.locked' }),
      );
    },
  );

  it('keeps the assessment from being handed in until it is dealt with, and names the question', () => {
    expect(() =>
      requireCommentsSettled([comment, { itemCode: 'drugs.use', dealtWithAt: at }]),
    ).toThrow(
      expect.objectContaining({
        code: 'assessment.comments-open',
        facts: { items: ['accommodation.place'] },
      }),
    );
    expect(() => requireCommentsSettled([{ ...comment, dealtWithAt: at }])).not.toThrow();
  });
});
