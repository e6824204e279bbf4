import type { NeedMapping, NeedRule, NeedRuleConditions } from '../definition/need';
import { compare } from './numbers';
import type { Reading } from './read-answers';
import type { NeedFinding, OutputScore } from './score';
import { itemIndex, type CompileScope } from './sheet';

export type FindNeed = (reading: Reading, outputs: readonly OutputScore[]) => NeedFinding;

/** Compiles one need mapping: a declared rule table over the domain's items, or the band of an output. */
export function compileNeed(mapping: NeedMapping, scope: CompileScope): FindNeed {
  const items = (mapping.items ?? []).map((code) => ({ code, index: itemIndex(scope, code) }));
  const decisive = new Set(mapping.decisive ?? []);
  const rules = (mapping.rules ?? []).map(compileRule);
  const index = (code: string | undefined): number | null =>
    code === undefined ? null : itemIndex(scope, code);
  const beside = {
    linkedToOffending: index(mapping.linkedToOffending),
    linkedToHarm: index(mapping.linkedToHarm),
    motivation: index(mapping.motivation),
    strengths: index(mapping.strengths),
    ownWords: index(mapping.ownWords),
  };
  return (reading, outputs) => {
    const asked = items.filter((item) => reading.visible[item.index]);
    const answered = asked
      .map((item) => ({ code: item.code, points: reading.sheet.numbers[item.index] as number }))
      .filter(({ points }) => !Number.isNaN(points));
    const facts: Facts = {
      significant: answered.filter(({ points }) => points >= 2).length,
      some: answered.filter(({ points }) => points === 1).length,
      decisive: answered.filter(({ code, points }) => points >= 2 && decisive.has(code)).length,
      points: answered.reduce((sum, { points }) => sum + points, 0),
      answered: answered.length,
      unanswered: asked.length - answered.length,
    };
    const { fromBand } = mapping;
    const band = fromBand && outputs.find((output) => output.code === fromBand.output)?.band;
    return {
      domain: mapping.domain,
      level: fromBand
        ? ((band && fromBand.levels[band.code]) ?? 'unknown')
        : (rules.find((rule) => rule.holds(facts))?.level ?? 'unknown'),
      linkedToOffending: yesNo(reading, beside.linkedToOffending),
      linkedToHarm: yesNo(reading, beside.linkedToHarm),
      motivation: words(reading, beside.motivation),
      strengths: words(reading, beside.strengths),
      ownWords: words(reading, beside.ownWords),
      because: answered
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points)
        .map(({ code }) => code),
      answered: answered.length,
      asked: asked.length,
    };
  };
}

type Facts = Readonly<Record<keyof NeedRuleConditions, number>>;

function compileRule(rule: NeedRule): {
  level: NeedRule['level'];
  holds: (facts: Facts) => boolean;
} {
  const tests = (Object.keys(rule.when) as (keyof NeedRuleConditions)[]).map((fact) => ({
    fact,
    test: compare(rule.when[fact] ?? {}),
  }));
  return {
    level: rule.level,
    holds: (facts) => tests.every(({ fact, test }) => test(facts[fact])),
  };
}

function yesNo(reading: Reading, index: number | null): boolean | null {
  const value = index === null ? null : reading.sheet.answers[index];
  if (typeof value === 'boolean') return value;
  return value === 'yes' ? true : value === 'no' ? false : null;
}

function words(reading: Reading, index: number | null): string | null {
  const value = index === null ? null : reading.sheet.answers[index];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
