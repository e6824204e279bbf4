import type { Life, Who } from './life';

/**
 * What someone of the same role elsewhere meets at this door:
 *   nothing    it names a person or a person's record: 404, as if there were none
 *   not-listed a list: 200 without the person
 *   thing      no person is named in it; a change of it is audited all the same
 */
export type Outside = 'nothing' | 'not-listed' | 'thing';

/** One operation of the contract as one moment of a life; the steps are walked in order. */
export interface Step {
  /** As the contract writes it: `POST /people/{personId}/alerts`. */
  readonly route: string;
  readonly by: Who;
  readonly outside: Outside;
  /** Parameters that are another id of the life than the one of their own name. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: (life: Life) => string;
  readonly body?: (life: Life) => object | Promise<object>;
  /** What has to be so before, arranged through the API or, for time gone by, in the database. */
  readonly before?: (life: Life) => Promise<unknown>;
  /** Keeps what the answer made, for the steps after. */
  readonly keep?: (life: Life, answer: Answer) => unknown;
  /** What a list shows of the life; the person's id when left out. */
  readonly shows?: (life: Life) => string;
  /** `as-list`: a group with its members is one record of many people; its line names the group, not
   * each of them. `always`: about a person though it does not open their record. */
  readonly audited?: 'as-list' | 'always';
}

export interface Answer {
  readonly id?: string;
  readonly revision?: number;
  readonly [field: string]: unknown;
}

/** Keeps the id of the answer under the name later paths use. */
export const keepAs =
  (name: string) =>
  (life: Life, answer: Answer): void => {
    if (!answer.id) throw new Error(`the answer has no id to keep as ${name}`);
    life.ids[name] = answer.id;
  };

export const idOf = (life: Life, name: string): string => {
  const id = life.ids[name];
  if (!id) throw new Error(`nothing is kept as ${name} yet`);
  return id;
};

/** A body that names the revision of the record at `name`. */
export const revised =
  (table: string, name: string, more: object | ((life: Life) => object) = {}) =>
  async (life: Life): Promise<object> => ({
    revision: await life.revision(table, idOf(life, name)),
    ...(typeof more === 'function' ? more(life) : more),
  });
