import { inDays } from '../person-story';
import { idOf, keepAs, revised, type Step } from './step';

/** Supervision, both sides of a setback, what the days stand on, partners, and the end of it. */
export const OUTSIDE: readonly Step[] = [
  { route: 'GET /supervisions', by: 'officer', outside: 'not-listed' },
  { route: 'GET /people/{personId}/community', by: 'officer', outside: 'nothing' },
  {
    route: 'POST /supervisions/{supervisionId}/level',
    by: 'officer',
    outside: 'nothing',
    body: revised('supervision', 'supervisionId', {
      level: 'close',
      reason: 'First weeks outside',
    }),
  },
  {
    route: 'POST /supervisions/{supervisionId}/conditions',
    by: 'officer',
    outside: 'nothing',
    body: () => ({
      kind: 'meet-officer',
      wording: 'Meet your officer every Tuesday',
      purpose: 'To keep the plan going',
      needDomain: 'community',
      protectsVictim: false,
      startsOn: '2026-11-01',
      checkedBy: 'talk',
    }),
    keep: keepAs('conditionId'),
  },
  {
    route: 'POST /conditions/{conditionId}/explanations',
    by: 'officer',
    outside: 'nothing',
    body: () => ({ on: '2026-11-02', language: 'en', wasSpoken: true, wasWritten: true }),
  },
  {
    route: 'POST /people/{personId}/supervision-contacts',
    by: 'officer',
    outside: 'nothing',
    body: () => ({
      type: 'direct',
      method: 'in-person',
      place: 'office',
      plannedAt: '2026-11-03T10:00:00Z',
    }),
    keep: keepAs('contactId'),
  },
  {
    route: 'POST /supervision-contacts/{contactId}/moves',
    by: 'officer',
    outside: 'nothing',
    body: revised('supervision_contact', 'contactId', { move: 'attend' }),
  },
  {
    route: 'POST /people/{personId}/setbacks',
    by: 'officer',
    outside: 'nothing',
    body: (life) => ({
      kind: 'technical',
      happenedOn: '2026-11-10',
      conditionId: idOf(life, 'conditionId'),
      officersAccount: 'Did not come on Tuesday and did not call.',
    }),
    keep: keepAs('setbackId'),
  },
  {
    route: 'POST /setbacks/{setbackId}/account',
    by: 'officer',
    outside: 'nothing',
    body: revised('setback', 'setbackId', { personsAccount: 'The bus did not come.' }),
  },
  {
    route: 'POST /setbacks/{setbackId}/response',
    by: 'officer',
    outside: 'nothing',
    body: revised('setback', 'setbackId', {
      step: 'talk',
      wording: 'We agreed on reminders',
      alternatives: [{ step: 'more-support', whyNot: 'Already offered' }],
    }),
  },
  {
    route: 'POST /setbacks/{setbackId}/appeal',
    by: 'officer',
    outside: 'nothing',
    body: revised('setback', 'setbackId', { grounds: 'I called the office twice that morning.' }),
  },
  {
    route: 'POST /setbacks/{setbackId}/upholding',
    by: 'officer’s supervisor',
    outside: 'nothing',
    body: revised('setback', 'setbackId', {
      because: 'The list of calls shows none; the talk stays as agreed.',
    }),
  },
  {
    route: 'POST /setbacks/{setbackId}/withdrawal',
    by: 'officer',
    outside: 'nothing',
    before: async (life) => {
      const setback = {
        kind: 'other',
        happenedOn: '2026-11-12',
        officersAccount: 'Said to have been at the old house.',
      };
      const path = `/api/people/${idOf(life, 'personId')}/setbacks`;
      const { body } = await life.test.as(life.who.officer).post(path, setback);
      life.ids['mistakenSetbackId'] = String((body as { id: string }).id);
    },
    at: { setbackId: 'mistakenSetbackId' },
    body: revised('setback', 'mistakenSetbackId', { because: 'It was somebody else.' }),
  },
  {
    route: 'POST /conditions/{conditionId}/changes',
    by: 'officer',
    outside: 'nothing',
    body: revised('condition', 'conditionId', {
      wording: 'Meet your officer every second Tuesday',
      orderedBy: 'Senn District Court',
    }),
  },
  {
    route: 'POST /conditions/{conditionId}/end',
    by: 'officer',
    outside: 'nothing',
    body: revised('condition', 'conditionId', {
      endsOn: inDays(30),
      orderedBy: 'Senn District Court',
    }),
  },
  {
    route: 'POST /people/{personId}/status-periods',
    by: 'officer',
    outside: 'nothing',
    body: () => ({ area: 'work', value: 'employed', fromOn: '2026-11-02', source: 'verified' }),
  },
  {
    route: 'POST /people/{personId}/milestones',
    by: 'officer',
    outside: 'nothing',
    body: () => ({ kind: 'course-completed', reachedOn: '2026-11-05' }),
  },
  {
    route: 'POST /people/{personId}/pathways',
    by: 'officer',
    outside: 'nothing',
    body: () => ({ needDomain: 'money-documents' }),
    keep: keepAs('pathwayId'),
  },
  {
    route: 'POST /pathways/{pathwayId}/moves',
    by: 'officer',
    outside: 'nothing',
    body: revised('pathway', 'pathwayId', { move: 'help' }),
  },
  { route: 'GET /partners', by: 'officer', outside: 'thing' },
  {
    route: 'POST /people/{personId}/partner-referrals',
    by: 'officer',
    outside: 'nothing',
    body: ({ partnerId }) => ({
      partnerId,
      needDomain: 'accommodation',
      sections: ['need', 'name-and-contact'],
      consentOn: '2026-11-02',
      message: 'Looks for a supported room from Monday.',
    }),
    keep: keepAs('partnerReferralId'),
  },
  { route: 'GET /people/{personId}/partner-referrals', by: 'officer', outside: 'nothing' },
  {
    route: 'GET /partner-referrals',
    by: 'partner',
    outside: 'not-listed',
    shows: (life) => idOf(life, 'partnerReferralId'),
  },
  {
    route: 'POST /partner-referrals/{referralId}/moves',
    by: 'partner',
    outside: 'nothing',
    at: { referralId: 'partnerReferralId' },
    body: revised('partner_referral', 'partnerReferralId', { move: 'accept' }),
  },
  {
    route: 'POST /partner-referrals/{referralId}/notes',
    by: 'partner',
    outside: 'nothing',
    at: { referralId: 'partnerReferralId' },
    body: () => ({ text: 'Viewed the room together.' }),
  },
  {
    route: 'POST /supervisions/{supervisionId}/end',
    by: 'officer',
    outside: 'nothing',
    body: revised('supervision', 'supervisionId', { reason: 'ended-early', endedOn: inDays(0) }),
  },
  {
    route: 'POST /people/{personId}/supervisions',
    by: 'officer',
    outside: 'nothing',
    body: () => ({
      kind: 'community-order',
      level: 'light',
      startsOn: inDays(0),
      endsOn: inDays(100),
    }),
  },
  {
    route: 'POST /plans/{planId}/closure',
    by: 'officer',
    outside: 'nothing',
    body: revised('case_plan', 'planId', { reason: 'completed' }),
  },
];
