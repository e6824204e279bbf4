import { createHash } from 'node:crypto';

/** One statement: text with $n places and their values. `name` makes PostgreSQL keep its plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A piece of SQL that already knows its values; pieces nest. */
export class Fragment {
  /** `strings` are the texts between the inserts, one more than there are inserts. */
  constructor(
    readonly strings: readonly string[],
    readonly inserts: readonly unknown[],
  ) {}
}

/**
 * SQL as a tagged template. A `${value}` becomes a place; a `${fragment}` is spliced in with its own values,
 * so predicates (scope, filters) are composed without ever touching text from outside.
 */
export function sql(strings: TemplateStringsArray, ...inserts: readonly unknown[]): Fragment {
  return new Fragment(strings, inserts);
}

const plain = new Map<string, Fragment>();

/** Text of our own that is not a value: a column name or a direction chosen from a list in code. */
export function raw(text: string): Fragment {
  let piece = plain.get(text);
  if (!piece) {
    piece = new Fragment([text], []);
    plain.set(text, piece);
  }
  return piece;
}

export function join(fragments: readonly Fragment[], separator: string): Fragment {
  const between = raw(separator);
  return fragments.reduce<Fragment>(
    (all, next, at) => (at === 0 ? next : sql`${all}${between}${next}`),
    raw(''),
  );
}

export const TRUE = raw('true');

/** A place on the way through a nest of pieces: what comes next decides the text, so equal ways share one text and plan. */
interface Way {
  readonly on: Map<unknown, Way>;
  written?: { readonly name: string; readonly text: string };
}

const PLACE = Symbol('place');
const START: Way = { on: new Map() };

/**
 * Numbers the places and names the statement after its text, so equal texts share one prepared plan. Pieces are known
 * by the templates they were written as: a text of thousands of letters is put together once, not for every request.
 */
export function statement(fragment: Fragment): Statement {
  const values: unknown[] = [];
  const way = follow(fragment, START, values);
  way.written ??= write(fragment);
  return { ...way.written, values };
}

function follow({ strings, inserts }: Fragment, from: Way, values: unknown[]): Way {
  let way = onwards(from, strings);
  for (const insert of inserts) {
    if (insert instanceof Fragment) way = follow(insert, way, values);
    else {
      values.push(insert);
      way = onwards(way, PLACE);
    }
  }
  return way;
}

function onwards(from: Way, by: unknown): Way {
  let next = from.on.get(by);
  if (!next) {
    next = { on: new Map() };
    from.on.set(by, next);
  }
  return next;
}

function write(fragment: Fragment): { name: string; text: string } {
  let places = 0;
  const textOf = ({ strings, inserts }: Fragment): string =>
    inserts.reduce<string>((text, insert, at) => {
      const written = insert instanceof Fragment ? textOf(insert) : `$${(places += 1)}`;
      return text + written + (strings[at + 1] ?? '');
    }, strings[0] ?? '');
  const text = textOf(fragment);
  return { name: `q_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text };
}
