import { allLifecycles } from './all-lifecycles';

function reachableFrom(
  table: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>,
  start: string,
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const next of Object.values(table[state] ?? {})) if (next !== undefined) reached.add(next);
  }
  return reached;
}

describe.each(allLifecycles.map((lifecycle) => [lifecycle.subject, lifecycle] as const))(
  'the lifecycle of a %s',
  (_, lifecycle) => {
    it('reaches every state from its first', () => {
      const [first = ''] = lifecycle.states;
      expect([...reachableFrom(lifecycle.table, first)].sort()).toEqual(
        [...lifecycle.states].sort(),
      );
    });

    it('has moves named as verbs, in kebab case', () => {
      for (const state of lifecycle.states) {
        for (const move of lifecycle.movesFrom(state)) expect(move).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    });

    it('leaves nobody stuck: each state can come to an end, or goes round on purpose', () => {
      const hasEnd = lifecycle.states.some((state) => lifecycle.isFinal(state));
      for (const state of lifecycle.states) {
        const ends = [...reachableFrom(lifecycle.table, state)].some((reached) =>
          lifecycle.isFinal(reached),
        );
        expect(ends).toBe(hasEnd);
      }
    });
  },
);
