import { Refusal } from './refusal';

/** The moves that leave each state: `{ draft: { agree: 'agreed' } }`. The table is the policy. */
export type LifecycleTable<State extends string, Move extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Move, State>>>>
>;

export interface Lifecycle<State extends string, Move extends string> {
  readonly subject: string;
  readonly table: LifecycleTable<State, Move>;
  readonly states: readonly State[];
  /** The state after `move`, or a Refusal `<subject>.move-not-possible` naming what is possible. */
  move(from: State, move: Move): State;
  can(from: State, move: Move): boolean;
  /** True when nothing leaves the state. */
  isFinal(state: State): boolean;
  movesFrom(state: State): readonly Move[];
}

/** Makes a lifecycle from its table; every record with states in this product moves through one of these. */
export function defineLifecycle<State extends string, Move extends string>(
  subject: string,
  table: LifecycleTable<State, Move>,
): Lifecycle<State, Move> {
  const movesFrom = (state: State): readonly Move[] => Object.keys(table[state]) as Move[];
  return {
    subject,
    table,
    states: Object.keys(table) as State[],
    movesFrom,
    can: (from, move) => table[from][move] !== undefined,
    isFinal: (state) => movesFrom(state).length === 0,
    move(from, move) {
      const to = table[from][move];
      if (to === undefined) {
        throw new Refusal(`${subject}.move-not-possible`, {
          from,
          move,
          possible: movesFrom(from),
        });
      }
      return to;
    },
  };
}
