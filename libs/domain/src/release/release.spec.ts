import {
  answerHandover,
  finishHandover,
  holdHandoverMeeting,
  offerHandover,
  withdrawHandover,
} from './handover';
import { checkRelease } from './release';
import type { Release } from './release';
import { checklistFor, moveChecklistLine, releaseReadiness } from './release-checklist';

const refusal = (code: string) => expect.objectContaining({ code });
const at = new Date('2026-11-03T10:00:00Z');
const releaseOn = '2027-02-09';
const everyone = { hasHealthFlag: true, hasVictim: true };

describe('the release checklist (NMR-108)', () => {
  const lines = checklistFor(releaseOn, everyone);
  const dueOn = (item: string) => lines.find((line) => line.item === item)?.dueOn;

  it('counts back from release: 180, 90, 30, 7 and 1 days', () => {
    expect([
      dueOn('bank-account'),
      dueOn('home'),
      dueOn('first-contact'),
      dueOn('travel'),
      dueOn('file-copy'),
    ]).toEqual(['2026-08-13', '2026-11-11', '2027-01-10', '2027-02-02', '2027-02-08']);
  });

  it('asks about health and victims only where it matters', () => {
    const items = checklistFor(releaseOn, { hasHealthFlag: false, hasVictim: false }).map(
      ({ item }) => item,
    );
    expect(items).toHaveLength(11);
    expect(items).not.toContain('medication');
  });

  it('wants evidence for done, blocked and not needed', () => {
    const [line] = lines;
    if (!line) throw new Error('the checklist has lines');
    expect(() => moveChecklistLine(line, 'finish')).toThrow(refusal('checklist.evidence-missing'));
    expect(moveChecklistLine(line, 'finish', 'Card held in property')).toMatchObject({
      state: 'done',
      evidence: 'Card held in property',
    });
    expect(moveChecklistLine(line, 'start').state).toBe('in-hand');
  });

  it('says how ready, what is missing and whose it is', () => {
    const some = lines.map((line) =>
      ['bank-account', 'family'].includes(line.item) ? { ...line, state: 'done' as const } : line,
    );
    const waived = some.map((line) =>
      line.item === 'clothing' ? { ...line, state: 'not-needed' as const } : line,
    );
    const readiness = releaseReadiness(waived, releaseOn, '2026-11-17');
    expect(readiness).toMatchObject({ percent: 15, done: 2, needed: 13, daysToGo: 84, late: 5 });
    expect(readiness.missing[0]).toEqual({
      owner: 'case-manager',
      ownerId: undefined,
      items: ['identity-papers', 'home', 'work-or-course', 'money', 'travel', 'file-copy'],
      dueOn: '2026-11-11',
      daysLate: 6,
    });
  });
});

describe('a hand-over', () => {
  const offer = { offeredById: 'nadia', offeredToId: 'priya', offeredAt: at };
  const offered = offerHandover(offer, []);

  it('is accepted by the named worker, met about, and done when they say so', () => {
    const accepted = answerHandover(offered, { move: 'accept', byId: 'priya', at });
    const met = holdHandoverMeeting(accepted, at);
    expect(() => finishHandover(met, 'nadia', at)).toThrow(refusal('handover.not-offered-to-you'));
    expect(finishHandover(met, 'priya', at).state).toBe('done');
  });

  it('is answered by nobody else, and declined with a reason', () => {
    expect(() => answerHandover(offered, { move: 'accept', byId: 'omar', at })).toThrow(
      refusal('handover.not-offered-to-you'),
    );
    expect(() => answerHandover(offered, { move: 'decline', byId: 'priya', at })).toThrow(
      refusal('handover.reason-missing'),
    );
    expect(
      answerHandover(offered, { move: 'decline', byId: 'priya', at, reason: 'caseload-full' })
        .state,
    ).toBe('declined');
  });

  it('is offered to one other worker at a time', () => {
    expect(() => offerHandover({ ...offer, offeredToId: 'nadia' }, [])).toThrow(
      refusal('handover.to-oneself'),
    );
    expect(() => offerHandover(offer, [offered])).toThrow(refusal('handover.already-offered'));
    expect(offerHandover(offer, [withdrawHandover(offered), { state: 'declined' }]).state).toBe(
      'offered',
    );
  });
});

describe('a release', () => {
  const release: Release = {
    kind: 'conditional',
    releasedAt: at,
    destination: 'Senn',
    handedOver: [],
  };

  it('without an accepted hand-over needs a reason, and is not prevented', () => {
    expect(() => checkRelease(release, [{ state: 'offered' }])).toThrow(
      refusal('release.no-accepted-handover'),
    );
    expect(
      checkRelease({ ...release, noHandoverReason: 'released-by-court' }, []).noHandoverReason,
    ).toBe('released-by-court');
    expect(
      checkRelease({ ...release, noHandoverReason: 'other' }, [{ state: 'accepted' }])
        .noHandoverReason,
    ).toBeUndefined();
  });

  it('goes somewhere', () => {
    expect(() => checkRelease({ ...release, destination: '' }, [{ state: 'done' }])).toThrow(
      refusal('release.destination-missing'),
    );
  });
});
