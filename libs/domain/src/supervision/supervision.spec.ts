import {
  changeCondition,
  checkCondition,
  endCondition,
  explainCondition,
  requireBreachable,
  wasExplained,
} from './condition';
import type { Condition } from './condition';
import { contactsDue, contactsMet, moveContact } from './contact';
import type { Contact } from './contact';
import { closePathway, openPathways } from './pathway';
import {
  answerSetback,
  appealResponse,
  hearAccount,
  suggestedStep,
  upholdResponse,
  withdrawSetback,
} from './setback';
import type { Setback, SetbackResponse } from './setback';
import {
  checkSupervision,
  daysPastEnd,
  earlyEndTests,
  endSupervision,
  levelForRisk,
  levelMatch,
} from './supervision';
import type { Supervision } from './supervision';

const refusal = (code: string) => expect.objectContaining({ code });
const aCondition = (changes: Partial<Condition> = {}): Condition => ({
  kind: 'drug-testing',
  wording: 'Take a test when asked.',
  purpose: 'To notice use early and help.',
  needDomain: 'drugs',
  protectsVictim: false,
  startsOn: '2026-05-12',
  checkedBy: 'test',
  explanations: [],
  changes: [],
  ...changes,
});
const explained = { on: '2026-05-12', language: 'ha', wasSpoken: true, wasWritten: true } as const;

describe('a condition', () => {
  it('says what it is for and serves a need or a victim (TR-12.2)', () => {
    expect(() => checkCondition(aCondition({ purpose: '' }))).toThrow(
      refusal('condition.purpose-missing'),
    );
    expect(() => checkCondition(aCondition({ needDomain: undefined }))).toThrow(
      refusal('condition.serves-nothing'),
    );
    expect(() => checkCondition(aCondition({ endsOn: '2026-01-01' }))).toThrow(
      refusal('condition.dates-out-of-order'),
    );
    expect(
      checkCondition(aCondition({ needDomain: undefined, protectsVictim: true })).protectsVictim,
    ).toBe(true);
  });

  it('cannot be breached when never explained, by word and in writing (TR-12.3)', () => {
    expect(() => requireBreachable(aCondition(), '2026-06-01')).toThrow(
      refusal('condition.never-explained'),
    );
    expect(() => explainCondition(aCondition(), { ...explained, wasWritten: false })).toThrow(
      refusal('condition.explain-both-ways'),
    );
    const told = explainCondition(aCondition(), explained);
    expect(() => requireBreachable(told, '2026-06-01')).not.toThrow();
    expect(() => requireBreachable(told, '2026-05-11')).toThrow(refusal('condition.not-in-force'));
  });

  it('is explained anew when its wording changes (TR-12.4)', () => {
    const told = explainCondition(aCondition(), explained);
    const changed = changeCondition(told, {
      on: '2026-07-01',
      orderedBy: 'Senn court',
      toWording: 'Monthly test.',
    });
    expect(changed.changes[0]?.fromWording).toBe('Take a test when asked.');
    expect(wasExplained(changed, '2026-07-02')).toBe(false);
    expect(
      wasExplained(explainCondition(changed, { ...explained, on: '2026-07-02' }), '2026-07-02'),
    ).toBe(true);
  });
});

describe('the end of a condition', () => {
  it('comes after its beginning and never later than it was ordered for (TR-11.1)', () => {
    const condition = aCondition({ endsOn: '2026-12-31' });
    expect(endCondition(condition, '2026-06-30').endsOn).toBe('2026-06-30');
    expect(() => endCondition(condition, '2026-05-11')).toThrow(
      refusal('condition.dates-out-of-order'),
    );
    expect(() => endCondition(condition, '2027-01-01')).toThrow(refusal('condition.already-ends'));
  });
});

describe('supervision', () => {
  const supervision: Supervision = {
    state: 'active',
    level: 'standard',
    startsOn: '2026-05-12',
    endsOn: '2027-11-11',
    earlyEndFromOn: '2027-01-12',
  };

  it('fits the final level, and shows too much as well as too little (TR-10.3)', () => {
    expect(levelForRisk('very-high')).toBe('intensive');
    expect(levelMatch('standard', 'moderate')).toBe('matches');
    expect(levelMatch('close', 'low')).toBe('closer-than-risk');
    expect(levelMatch('light', 'high')).toBe('lighter-than-risk');
  });

  it('counts days past the ordered end (TR-11.1)', () => {
    expect(daysPastEnd(supervision, '2027-11-11')).toBe(0);
    expect(daysPastEnd(supervision, '2027-11-14')).toBe(3);
    expect(daysPastEnd(endSupervision(supervision, 'term-served'), '2027-11-14')).toBe(0);
    expect(() => checkSupervision({ ...supervision, endsOn: '2026-01-01' })).toThrow(
      refusal('supervision.dates-out-of-order'),
    );
  });

  it('names the criteria of an early end, met or not (TR-11.2)', () => {
    const tests = earlyEndTests(supervision, {
      lastSetbackOn: '2026-12-01',
      openPriorityGoals: 0,
      contactsKept: 0.95,
      today: '2027-01-12',
    });
    expect(tests.filter(({ met }) => !met).map(({ test }) => test)).toEqual([
      'no-setback-in-90-days',
    ]);
  });
});

describe('contacts', () => {
  const aContact = (plannedOn: string, changes: Partial<Contact> = {}): Contact => ({
    type: 'direct',
    method: 'in-person',
    place: 'office',
    plannedOn,
    state: 'attended',
    ...changes,
  });
  const due = contactsDue('2026-05-12', 'standard', { from: '2026-05-12', to: '2026-07-12' });

  it('are owed by level, in even windows of each month', () => {
    expect(due).toEqual([
      { fromOn: '2026-05-12', dueOn: '2026-05-27', isHomeVisit: true },
      { fromOn: '2026-05-28', dueOn: '2026-06-11', isHomeVisit: false },
      { fromOn: '2026-06-12', dueOn: '2026-06-26', isHomeVisit: false },
      { fromOn: '2026-06-27', dueOn: '2026-07-11', isHomeVisit: false },
    ]);
    expect(
      contactsDue('2026-05-12', 'light', { from: '2026-06-01', to: '2026-07-01' }),
    ).toHaveLength(1);
  });

  it('meet the standard only when attended, direct, in their window, and at home where asked', () => {
    expect(
      contactsMet(due, [
        aContact('2026-05-20'),
        aContact('2026-06-01'),
        aContact('2026-06-15', { state: 'attempted' }),
      ]),
    ).toBe(1);
    expect(
      contactsMet(due, [
        aContact('2026-05-20', { place: 'home' }),
        aContact('2026-06-01'),
        aContact('2026-06-02'),
        aContact('2026-06-28', { type: 'collateral' }),
      ]),
    ).toBe(2);
  });

  it('missed for a reason say which, also when it is learnt later', () => {
    const planned = aContact('2026-06-01', { state: 'planned' });
    expect(() => moveContact(planned, 'miss-acceptably')).toThrow(
      refusal('contact.reason-missing'),
    );
    const missed = moveContact(planned, 'miss-unacceptably');
    expect(moveContact(missed, 'miss-acceptably', 'ill')).toMatchObject({
      state: 'missed-acceptable',
      missedReason: 'ill',
    });
  });
});

describe('a setback (TR-14)', () => {
  const recorded: Setback = {
    kind: 'technical',
    state: 'recorded',
    happenedOn: '2026-09-03',
    recordedById: 'priya',
    officersAccount: 'Did not come.',
  };
  const heard = hearAccount(recorded, { personsAccount: 'Shift ran over, phone dead.' });
  const talk: Omit<SetbackResponse, 'appealUntilOn'> = {
    step: 'talk',
    wording: 'Meetings moved to 18:00.',
    alternatives: [{ step: 'formal-warning', whyNot: 'First time, work came in the way.' }],
    decidedById: 'priya',
    decidedOn: '2026-09-05',
  };

  it('hears the person before any response, or says why that was not possible', () => {
    expect(() => answerSetback(recorded, talk)).toThrow(refusal('setback.not-heard'));
    expect(() => hearAccount(recorded, { personsAccount: ' ' })).toThrow(
      refusal('setback.account-missing'),
    );
    expect(hearAccount(recorded, { noAccountReason: 'cannot-be-found' }).state).toBe('heard');
  });

  it('weighs another response and can be appealed in time', () => {
    expect(() => answerSetback(heard, { ...talk, alternatives: [] })).toThrow(
      refusal('setback.alternative-missing'),
    );
    const answered = answerSetback(heard, talk);
    expect(answered).toMatchObject({
      state: 'answered',
      response: { appealUntilOn: '2026-09-19' },
    });
    const grounds = 'I did call. Nobody picked up.';
    expect(appealResponse(answered, { grounds, on: '2026-09-19' })).toMatchObject({
      state: 'appealed',
      appeal: { grounds },
    });
    expect(() => appealResponse(answered, { grounds, on: '2026-09-20' })).toThrow(
      refusal('setback.appeal-too-late'),
    );
    expect(() => appealResponse(answered, { grounds: 'No.', on: '2026-09-19' })).toThrow(
      refusal('setback.grounds-missing'),
    );
    expect(() => appealResponse(heard, { grounds, on: '2026-09-19' })).toThrow(
      refusal('setback.move-not-possible'),
    );
  });

  it('is looked at again by another after an appeal: a new answer, or the old one stands (TR-14.6)', () => {
    const appealed = appealResponse(answerSetback(heard, talk), {
      grounds: 'I did call. Nobody picked up.',
      on: '2026-09-10',
    });
    expect(() => answerSetback(appealed, talk)).toThrow(refusal('setback.same-decider'));
    expect(answerSetback(appealed, { ...talk, decidedById: 'silvia' }).state).toBe('answered');
    const because = 'The call list of the office shows no call that day.';
    expect(() => upholdResponse(appealed, { because, decidedById: 'priya' })).toThrow(
      refusal('setback.same-decider'),
    );
    expect(() => upholdResponse(appealed, { because: 'No.', decidedById: 'silvia' })).toThrow(
      refusal('setback.reason-missing'),
    );
    expect(() => upholdResponse(heard, { because, decidedById: 'silvia' })).toThrow(
      refusal('setback.not-appealed'),
    );
    expect(upholdResponse(appealed, { because, decidedById: 'silvia' })).toMatchObject({
      state: 'closed',
      appeal: { stands: because },
    });
  });

  it('is taken back with a reason, only before it was answered', () => {
    const because = 'Recorded for the wrong person.';
    expect(withdrawSetback(recorded, because).state).toBe('withdrawn');
    expect(withdrawSetback(heard, because).state).toBe('withdrawn');
    expect(() => withdrawSetback(heard, 'Oops')).toThrow(refusal('setback.reason-missing'));
    expect(() => withdrawSetback(answerSetback(heard, talk), because)).toThrow(
      refusal('setback.move-not-possible'),
    );
  });

  it('is decided by another once it is grave', () => {
    expect(() =>
      answerSetback(heard, {
        ...talk,
        step: 'formal-warning',
        alternatives: [{ step: 'talk', whyNot: 'Done twice.' }],
      }),
    ).toThrow(refusal('setback.decider-is-recorder'));
  });

  it('never leads to court before milder steps were weighed', () => {
    const court = { ...talk, step: 'return-to-court', decidedById: 'omar' } as const;
    expect(() => answerSetback(heard, court)).toThrow(refusal('setback.milder-step-not-weighed'));
    const weighed = {
      ...court,
      alternatives: [{ step: 'changed-conditions', whyNot: 'Tried in July.' }],
    } as const;
    expect(answerSetback(heard, weighed).state).toBe('answered');
  });

  it('climbs the ladder a step at a time and stops at its top', () => {
    expect([0, 1, 2, 9].map((before) => suggestedStep('technical', before))).toEqual([
      'talk',
      'more-support',
      'formal-warning',
      'return-to-court',
    ]);
  });
});

describe('pathways', () => {
  it('open for each priority need not yet followed', () => {
    const existing = [{ needDomain: 'drugs', state: 'stable', openedOn: '2026-01-01' }] as const;
    expect(openPathways(['drugs', 'accommodation'], existing, '2026-05-12')).toEqual([
      { needDomain: 'accommodation', state: 'open', openedOn: '2026-05-12' },
    ]);
  });

  it('close as stable only when they are', () => {
    const open = { needDomain: 'drugs', state: 'open', openedOn: '2026-01-01' } as const;
    expect(() => closePathway(open, 'stable')).toThrow(refusal('pathway.not-stable'));
    expect(closePathway(open, 'moved-away').state).toBe('closed');
  });
});
