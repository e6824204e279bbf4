import {
  abandonAssessment,
  assessmentLifecycle,
  countersignAssessment,
  reopenAssessment,
  requireDraft,
  returnAssessment,
  settleAssessment,
  submitAssessment,
  supersedeAssessment,
  withdrawAssessment,
} from './assessment';
import type { Assessment, Submission } from './assessment';
import { DEFAULT_COUNTERSIGN_POLICY } from './countersign-policy';
import { decideOverride, finalLevel, overrideDirection, proposeOverride } from './override';
import { reassessmentDue } from './reassessment-due';

const refusal = (code: string) => expect.objectContaining({ code });
const at = new Date('2026-03-02T10:00:00Z');
const draft: Assessment = { state: 'draft', assessorId: 'nadia' };
const complete: Submission = {
  missingAnswers: [],
  finalLevel: 'moderate',
  isOverridePending: false,
  isOverridden: false,
  policy: DEFAULT_COUNTERSIGN_POLICY,
  at,
};

describe('an assessment', () => {
  it('is signed at once when policy asks for nobody else', () => {
    expect(submitAssessment(draft, complete)).toMatchObject({ state: 'signed', signedAt: at });
  });

  it('waits for a countersignature at the levels policy names', () => {
    expect(submitAssessment(draft, { ...complete, finalLevel: 'high' }).state).toBe(
      'awaiting-countersignature',
    );
  });

  it('stays submitted while an override is undecided, then goes on', () => {
    const waiting = submitAssessment(draft, { ...complete, isOverridePending: true });
    expect(waiting.state).toBe('submitted');
    expect(settleAssessment(waiting, complete).state).toBe('signed');
    expect(settleAssessment(waiting, { ...complete, finalLevel: 'very-high' }).state).toBe(
      'awaiting-countersignature',
    );
  });

  it('cannot be handed in with answers missing', () => {
    expect(() => submitAssessment(draft, { ...complete, missingAnswers: ['A1'] })).toThrow(
      refusal('assessment.answers-missing'),
    );
  });

  it('is countersigned by someone other than its assessor', () => {
    const waiting = submitAssessment(draft, { ...complete, finalLevel: 'high' });
    expect(() => countersignAssessment(waiting, 'nadia', at)).toThrow(
      refusal('assessment.countersigner-is-assessor'),
    );
    expect(countersignAssessment(waiting, 'omar', at)).toMatchObject({
      state: 'signed',
      countersignerId: 'omar',
    });
    expect(() => countersignAssessment({ ...waiting, state: 'submitted' }, 'omar', at)).toThrow(
      refusal('assessment.not-awaiting-countersignature'),
    );
  });

  it('goes back to its assessor with a note, and can be taken up again', () => {
    const waiting = submitAssessment(draft, { ...complete, finalLevel: 'high' });
    expect(() => returnAssessment(waiting, 'omar', ' ')).toThrow(
      refusal('assessment.reason-missing'),
    );
    expect(reopenAssessment(returnAssessment(waiting, 'omar', 'Evidence for A4?')).state).toBe(
      'draft',
    );
  });

  it('is immutable once signed: only superseded or withdrawn', () => {
    const signed = submitAssessment(draft, complete);
    expect(() => requireDraft(signed)).toThrow(refusal('assessment.locked'));
    expect(assessmentLifecycle.movesFrom('signed')).toEqual(['supersede', 'withdraw']);
    expect(supersedeAssessment(signed).state).toBe('superseded');
    expect(withdrawAssessment(signed, 'wrong-person')).toMatchObject({
      state: 'withdrawn',
      withdrawReason: 'wrong-person',
    });
  });

  it('can be abandoned as a draft only', () => {
    expect(abandonAssessment(draft, 'started-in-error').state).toBe('abandoned');
    expect(() => abandonAssessment({ ...draft, state: 'submitted' }, 'too-old')).toThrow(
      refusal('assessment.move-not-possible'),
    );
  });
});

describe('an override', () => {
  const proposal = {
    scoredLevel: 'moderate',
    proposedLevel: 'high',
    reason: 'imminence-of-harm',
    justification: 'Threats made this week to a named person, see record.',
    proposedById: 'nadia',
    proposedAt: at,
  } as const;

  it('is proposed by one and decided by another', () => {
    const proposed = proposeOverride(proposal);
    expect(() => decideOverride(proposed, { move: 'accept', decidedById: 'nadia', at })).toThrow(
      refusal('override.decider-is-proposer'),
    );
    expect(decideOverride(proposed, { move: 'accept', decidedById: 'omar', at }).state).toBe(
      'accepted',
    );
  });

  it('goes up or down, and is reported as such', () => {
    expect(overrideDirection(proposal)).toBe('up');
    expect(overrideDirection({ ...proposal, proposedLevel: 'low' })).toBe('down');
  });

  it('changes the final level only when accepted', () => {
    const proposed = proposeOverride(proposal);
    expect(finalLevel('moderate', proposed)).toBe('moderate');
    const refused = decideOverride(proposed, {
      move: 'refuse',
      decidedById: 'omar',
      at,
      note: 'Scored already.',
    });
    expect(finalLevel('moderate', refused)).toBe('moderate');
    expect(finalLevel('moderate', { ...proposed, state: 'accepted' })).toBe('high');
  });

  it('needs another level, a justification, and a note when refused', () => {
    expect(() => proposeOverride({ ...proposal, proposedLevel: 'moderate' })).toThrow(
      refusal('override.same-level'),
    );
    expect(() => proposeOverride({ ...proposal, justification: 'because' })).toThrow(
      refusal('override.justification-too-short'),
    );
    expect(() =>
      decideOverride(proposeOverride(proposal), { move: 'refuse', decidedById: 'omar', at }),
    ).toThrow(refusal('override.note-missing'));
  });
});

describe('ending an assessment', () => {
  const draft = { state: 'draft', assessorId: 'nadia' } as const;
  const signed = { state: 'signed', assessorId: 'nadia' } as const;

  it('for another reason than those listed says which in words', () => {
    expect(() => abandonAssessment(draft, 'other')).toThrow(refusal('assessment.note-missing'));
    expect(() => withdrawAssessment(signed, 'other', ' ')).toThrow(
      refusal('assessment.note-missing'),
    );
    expect(abandonAssessment(draft, 'other', 'Two drafts of one talk.').state).toBe('abandoned');
  });

  it('is not open to a correction the person was promised (TR-03.6-7)', () => {
    expect(() => abandonAssessment({ ...draft, corrects: 'a0' }, 'too-old')).toThrow(
      refusal('assessment.is-correction'),
    );
  });
});

describe('reassessment', () => {
  const last = { signedOn: '2026-01-31', finalLevel: 'high', setting: 'community' } as const;

  it('is due by level and setting', () => {
    expect(reassessmentDue(last)).toEqual({
      dueOn: '2026-07-31',
      rule: 'community/high: every 6 months',
    });
  });

  it('is due sooner after an event since the last one, never later', () => {
    expect(reassessmentDue(last, [{ trigger: 'new-offence', on: '2026-03-01' }])).toEqual({
      dueOn: '2026-03-11',
      rule: 'new-offence: within 10 days',
    });
    expect(reassessmentDue(last, [{ trigger: 'release', on: '2025-12-01' }]).dueOn).toBe(
      '2026-07-31',
    );
  });
});
