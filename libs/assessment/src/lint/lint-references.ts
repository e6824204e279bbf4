import type { Condition, Expression, Step } from '../definition/expression';
import type { InstrumentDefinition, Item } from '../definition/instrument';
import { readCondition, readExpression } from '../definition/references';
import { termsOf } from '../engine/compile-scale';
import type { Fault } from './fault';
import { lintLadder } from './lint-bands';
import { walk, type Node } from './walk';

/** Every code named anywhere must exist, and an item may be shown only by what was asked before it. */
export function lintReferences(definition: InstrumentDefinition): Fault[] {
  const items = new Map(definition.items.map((item, index) => [item.code, { item, index }]));
  const tables = new Set(Object.keys(definition.tables ?? {}));
  const faults: Fault[] = [];
  const unknown = (what: string, code: string, at: string): void => {
    faults.push({ code: 'unknown-reference', at, message: `${what} "${code}" does not exist.` });
  };
  const needItem = (code: string | undefined, at: string): void => {
    if (code !== undefined && !items.has(code)) unknown('Item', code, at);
  };
  const sections = new Set(definition.sections.map((section) => section.code));
  definition.items.forEach((item, index) => {
    const at = `items[${item.code}]`;
    if (!sections.has(item.section)) unknown('Section', item.section, `${at}.section`);
    if (!item.shownWhen) return;
    for (const code of readCondition(item.shownWhen).items) {
      const found = items.get(code);
      if (!found) unknown('Item', code, `${at}.shownWhen`);
      else if (found.index >= index) {
        faults.push({
          code: 'unreachable-item',
          at,
          message: `It is shown by "${code}", which is asked later.`,
        });
      }
    }
    faults.push(...impossibleOptions(item.shownWhen, items, at));
  });
  const known = new Set<string>();
  const check = (expression: Expression, at: string): void => {
    const reads = readExpression(expression);
    for (const code of reads.items) needItem(code, at);
    for (const table of reads.tables) if (!tables.has(table)) unknown('Table', table, at);
    for (const value of reads.values) {
      if (!known.has(value)) unknown('Value (declared before its use)', value, at);
    }
    walk(expression, (node) => {
      if (isLadder(node)) faults.push(...lintLadder(node.steps.table, at));
    });
  };
  for (const { code, is } of definition.derived ?? []) {
    check(is, `derived[${code}]`);
    known.add(code);
  }
  for (const scale of definition.scales) {
    for (const term of termsOf(scale))
      check(term.give, `scales[${scale.code}].terms[${term.code}]`);
    for (const code of scale.requires ?? []) needItem(code, `scales[${scale.code}].requires`);
    known.add(scale.code);
    for (const output of scale.outputs) {
      check(output.of, `outputs[${output.code}]`);
      if (output.bandOf !== undefined) check(output.bandOf, `outputs[${output.code}].bandOf`);
      known.add(output.code);
    }
  }
  for (const { error, when, fields } of definition.checks ?? []) {
    for (const code of [...readCondition(when).items, ...fields])
      needItem(code, `checks[${error}]`);
  }
  for (const { error, when, items: wanted } of definition.required ?? []) {
    const reads = when ? [...readCondition(when).items] : [];
    for (const code of [...reads, ...wanted]) needItem(code, `required[${error}]`);
  }
  for (const alert of definition.alerts ?? []) {
    for (const code of readCondition(alert.when).items) needItem(code, `alerts[${alert.code}]`);
    needItem(alert.item, `alerts[${alert.code}].item`);
    faults.push(...impossibleOptions(alert.when, items, `alerts[${alert.code}]`));
  }
  for (const need of definition.needs ?? []) {
    const at = `needs[${need.domain}]`;
    const named = [
      need.linkedToOffending,
      need.linkedToHarm,
      need.motivation,
      need.strengths,
      need.ownWords,
    ];
    for (const code of [...(need.items ?? []), ...(need.decisive ?? []), ...named])
      needItem(code, at);
    if (need.fromBand && !known.has(need.fromBand.output))
      unknown('Output', need.fromBand.output, at);
  }
  return faults;
}

/** Names in a condition that no option carries: such a condition can never hold. */
function impossibleOptions(
  condition: Condition,
  items: ReadonlyMap<string, { readonly item: Item }>,
  at: string,
): Fault[] {
  const faults: Fault[] = [];
  walk(condition, (node) => {
    if (!('item' in node) || typeof node['item'] !== 'string') return;
    const item = items.get(node['item'])?.item;
    if (!item?.options || item.kind === 'boolean') return;
    const wanted =
      'is' in node
        ? [node['is']]
        : 'in' in node
          ? (node['in'] as unknown[])
          : 'includes' in node
            ? [node['includes']]
            : [];
    for (const code of wanted) {
      if (item.options.some((option) => option.code === code)) continue;
      faults.push({
        code: 'unreachable-item',
        at,
        message: `"${item.code}" has no option "${String(code)}".`,
      });
    }
  });
  return faults;
}

function isLadder(
  node: Node,
): node is Node & { readonly steps: { readonly table: readonly Step[] } } {
  return typeof node['steps'] === 'object' && node['steps'] !== null && 'table' in node['steps'];
}
