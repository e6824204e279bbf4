import type { Condition } from '../definition/expression';
import type { Item } from '../definition/instrument';
import type { AnswerValue } from '../engine/answers';
import type { Calculate } from './calculate';
import { Probe } from './probe';

/**
 * The skip rule behind an enabling expression that looks at one earlier question: tried with every answer to it and with
 * none. Undefined where it looks at more, or at nothing.
 */
export function inferRule(
  probe: Probe,
  enabled: Calculate,
  linkId: string,
  earlier: readonly Item[],
): Condition | undefined {
  const holds = (answers: Record<string, { value: AnswerValue }>): boolean =>
    enabled(probe.response(answers)).get(linkId) === true;
  const whenMissing = holds({});
  for (const item of earlier) {
    const choices = Probe.choices(item);
    const opposite = choices.filter((value) => holds({ [item.code]: { value } }) !== whenMissing);
    if (opposite.length === 0) continue;
    const rule = ruleOf(item, opposite);
    const condition: Condition = whenMissing ? { not: rule } : rule;
    const agrees = [...probe.samples(60)].every((answers) => {
      const value = answers[item.code]?.value ?? null;
      const ours = opposite.some((each) => String(each) === String(value)) !== whenMissing;
      return holds(answers as Record<string, { value: AnswerValue }>) === ours;
    });
    return agrees ? condition : undefined;
  }
  return undefined;
}

function ruleOf({ code, kind }: Item, values: readonly AnswerValue[]): Condition {
  const plain = values.flat() as (string | number | boolean)[];
  if (kind === 'multi')
    return { any: plain.map((each) => ({ item: code, includes: String(each) })) };
  const [only] = plain;
  return plain.length === 1 && only !== undefined
    ? { item: code, is: only }
    : { item: code, in: plain };
}
