import { createHash } from 'node:crypto';

/** One statement: text with $n places and their values. `name` makes PostgreSQL keep its plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A piece of SQL that already knows its values; pieces nest. */
export interface Fragment {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * SQL as a tagged template. A `${value}` becomes a place; a `${fragment}` is spliced in with its own values,
 * so predicates (scope, filters) are composed without ever touching text from outside.
 */
export function sql(strings: TemplateStringsArray, ...inserts: readonly unknown[]): Fragment {
  const parts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  inserts.forEach((insert, at) => {
    const after = strings[at + 1] ?? '';
    if (isFragment(insert)) {
      parts[parts.length - 1] += insert.parts[0] ?? '';
      parts.push(...insert.parts.slice(1));
      values.push(...insert.values);
      parts[parts.length - 1] += after;
    } else {
      values.push(insert);
      parts.push(after);
    }
  });
  return { parts, values };
}

/** Text of our own that is not a value: a column name or a direction chosen from a list in code. */
export function raw(text: string): Fragment {
  return { parts: [text], values: [] };
}

export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return fragments.reduce<Fragment>(
    (all, next, at) => (at === 0 ? next : sql`${all}${raw(separator)}${next}`),
    raw(''),
  );
}

export const TRUE = raw('true');

/** Numbers the places and names the statement after its text, so equal texts share one prepared plan. */
export function statement(fragment: Fragment): Statement {
  const text = fragment.parts.reduce(
    (all, part, at) => (at === 0 ? part : `${all}$${at}${part}`),
    '',
  );
  return { name: nameOf(text), text, values: fragment.values };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'parts' in value && 'values' in value;
}
