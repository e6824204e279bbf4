import { expiresSoon, requireSharing } from './partner';
import type { SharingAgreement } from './partner';
import { movePartnerReferral, sendPartnerReferral } from './partner-referral';
import { missingChecks, requireMatchable } from './volunteer';

const refusal = (code: string) => expect.objectContaining({ code });
const agreement: SharingAgreement = {
  purpose: 'Finding homes before release',
  sections: ['name-and-contact', 'need', 'release-date'],
  startsOn: '2026-01-01',
  expiresOn: '2027-01-01',
};
const request = {
  needDomain: 'accommodation',
  sections: ['name-and-contact', 'need'],
  consentOn: '2026-03-01',
  sentAt: new Date('2026-03-02T10:00:00Z'),
} as const;

describe('sharing with a partner', () => {
  it('needs an agreement in force that names each section', () => {
    expect(requireSharing([agreement], ['need'], '2026-03-02')).toBe(agreement);
    expect(() => requireSharing([agreement], ['need'], '2027-01-01')).toThrow(
      refusal('partner.no-agreement-in-force'),
    );
    expect(() => requireSharing([agreement], ['health-note'], '2026-03-02')).toThrow(
      refusal('partner.section-not-covered'),
    );
  });

  it('warns 60 days before an agreement ends', () => {
    expect(expiresSoon(agreement, '2026-11-01')).toBe(false);
    expect(expiresSoon(agreement, '2026-11-02')).toBe(true);
    expect(expiresSoon(agreement, '2027-01-01')).toBe(false);
  });
});

describe('a partner referral', () => {
  it('rests on consent or a legal ground', () => {
    expect(sendPartnerReferral(request, [agreement], '2026-03-02').state).toBe('sent');
    const without = { ...request, consentOn: undefined };
    expect(() => sendPartnerReferral(without, [agreement], '2026-03-02')).toThrow(
      refusal('partner-referral.no-ground'),
    );
    expect(
      sendPartnerReferral({ ...without, legalGround: 'court-order' }, [agreement], '2026-03-02')
        .state,
    ).toBe('sent');
    expect(() =>
      sendPartnerReferral({ ...request, consentOn: '2026-03-03' }, [agreement], '2026-03-02'),
    ).toThrow(refusal('partner-referral.consent-in-future'));
  });

  it('is declined with a reason and finished with an outcome', () => {
    const sent = sendPartnerReferral(request, [agreement], '2026-03-02');
    expect(() => movePartnerReferral(sent, 'decline')).toThrow(
      refusal('partner-referral.reason-missing'),
    );
    expect(movePartnerReferral(sent, 'decline', { declineReason: 'no-place' }).state).toBe(
      'declined',
    );
    const started = movePartnerReferral(movePartnerReferral(sent, 'accept'), 'start');
    expect(() => movePartnerReferral(started, 'finish')).toThrow(
      refusal('partner-referral.outcome-missing'),
    );
    expect(movePartnerReferral(started, 'finish', { outcome: 'need-met' })).toMatchObject({
      state: 'finished',
      outcome: 'need-met',
    });
  });
});

describe('a volunteer (TR-19)', () => {
  it('is matched only when screened, trained and insured', () => {
    const ready = {
      screenedUntilOn: '2027-01-01',
      trainedUntilOn: '2027-01-01',
      insuredUntilOn: '2027-01-01',
      languages: ['en'],
    };
    expect(() => requireMatchable(ready, '2026-03-02')).not.toThrow();
    expect(missingChecks({ ...ready, insuredUntilOn: '2026-03-02' }, '2026-03-02')).toEqual([
      'insured',
    ]);
    expect(() => requireMatchable({ languages: [] }, '2026-03-02')).toThrow(
      refusal('volunteer.not-ready'),
    );
  });
});
