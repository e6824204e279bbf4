import { answersFrom, type AnswerValue } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import { MOTIVATION_STAGES, NEED_DOMAINS, type NeedDomain } from '../../definition/need';

const definition = findInstrument('throughcare-needs');
if (!definition) throw new Error('throughcare-needs is not built in');
const needs = compileInstrument(definition);
const sentenced = { assessedOn: '2026-03-02', legalStatus: 'sentenced' };

const questionsOf = (domain: NeedDomain): readonly string[] =>
  definition.needs?.find((mapping) => mapping.domain === domain)?.items ?? [];

function answered(domain: NeedDomain, levels: readonly string[]): Record<string, AnswerValue> {
  return Object.fromEntries(
    questionsOf(domain).map((code, index) => [code, levels[index] ?? 'none']),
  );
}

const findingIn = (domain: NeedDomain, values: Record<string, AnswerValue>) =>
  needs.score(answersFrom(values), sentenced).needs.find((need) => need.domain === domain);

describe('the Throughcare needs profile', () => {
  it('asks at least six anchored questions in each of the ten domains', () => {
    for (const domain of NEED_DOMAINS) {
      expect(questionsOf(domain).length).toBeGreaterThanOrEqual(6);
      for (const code of questionsOf(domain)) {
        const options = definition.items.find((item) => item.code === code)?.options ?? [];
        expect(options.map((option) => option.points)).toEqual([0, 1, 2]);
      }
    }
  });

  it('has no scale, so no risk score can be read into it', () => {
    expect(definition.scales).toEqual([]);
    expect(needs.score({}, sentenced).total).toBeNull();
    expect(definition.validation.status).toBe('not-validated');
  });

  it.each([
    ['no problem anywhere', [], 'none'],
    ['one small problem', ['none', 'some'], 'none'],
    ['two small problems', ['none', 'some', 'some'], 'some'],
    ['one strong problem that is not decisive', ['none', 'significant'], 'some'],
    ['two strong problems', ['none', 'significant', 'significant'], 'significant'],
    ['five points', ['none', 'some', 'some', 'some', 'some', 'some'], 'significant'],
    ['nowhere to live', ['significant'], 'significant'],
  ])('%s in accommodation: %s', (_case, levels, level) => {
    expect(findingIn('accommodation', answered('accommodation', levels))?.level).toBe(level);
  });

  it('leaves a domain unknown when three questions have no answer, unless the rest already decides', () => {
    const all = answered('employment', ['none', 'some', 'some']);
    const partly = Object.fromEntries(Object.entries(all).slice(0, 4));
    expect(findingIn('employment', partly)?.level).toBe('unknown');
    const decided = {
      ...partly,
      'employment.work': 'significant',
      'employment.history': 'significant',
    };
    expect(findingIn('employment', decided)?.level).toBe('significant');
  });

  it('needs one answer only where there is no drug use', () => {
    expect(findingIn('drugs', { 'drugs.use': 'none' })).toMatchObject({ level: 'none', asked: 1 });
  });

  it('carries the link to offending, motivation, strengths and the own words', () => {
    const values = {
      ...answered('thinking', ['significant', 'significant']),
      'thinking.linked': true,
      'thinking.motivation': 'wants-to-but-needs-help',
      'thinking.strengths': 'Calm with his children.',
      'thinking.own-words': 'I lose it before I know.',
    };
    expect(findingIn('thinking', values)).toMatchObject({
      level: 'significant',
      linkedToOffending: true,
      motivation: 'wants-to-but-needs-help',
      strengths: 'Calm with his children.',
      ownWords: 'I lose it before I know.',
      because: ['thinking.impulse', 'thinking.problems'],
    });
  });

  it('offers exactly the stages of motivation that plans know', () => {
    for (const item of definition.items.filter((each) => each.role === 'motivation')) {
      expect(item.options?.map((option) => option.code)).toEqual([...MOTIVATION_STAGES]);
    }
  });

  it('asks nothing about offending before conviction (NMR-111)', () => {
    const asked = needs.visibleItems({}, { assessedOn: '2026-03-02', legalStatus: 'unconvicted' });
    expect(asked.filter((item) => item.role === 'linked-to-offending')).toEqual([]);
    expect(asked.map((item) => item.code)).not.toContain('offence-analysis.what');
  });

  it('raises a same-day alert for thoughts of suicide', () => {
    const score = needs.score(answersFrom({ 'risk-of-harm.self': 'thoughts' }), sentenced);
    expect(score.alerts).toMatchObject([{ code: 'self-harm', urgency: 'same-day' }]);
  });

  it('is provisional until every question of a domain is answered', () => {
    expect(needs.score({}, sentenced).provisional).toBe(true);
  });
});
