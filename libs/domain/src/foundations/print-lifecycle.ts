import type { Lifecycle } from './lifecycle';

/** A lifecycle as a Markdown section with its table and a Mermaid diagram, for the generated documentation. */
export function printLifecycle(lifecycle: Lifecycle<string, string>): string {
  const moves = lifecycle.states.flatMap((from) =>
    Object.entries(lifecycle.table[from] ?? {}).flatMap(([move, to]) =>
      to === undefined ? [] : [{ from, move, to }],
    ),
  );
  const ends = lifecycle.states.filter((state) => lifecycle.isFinal(state));
  const [first = ''] = lifecycle.states;
  return [
    `## ${lifecycle.subject}`,
    '',
    '| From | Move | To |',
    '|---|---|---|',
    ...moves.map(({ from, move, to }) => `| ${from} | ${move} | ${to} |`),
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...lifecycle.states.map((state) => `  state "${state}" as ${plain(state)}`),
    `  [*] --> ${plain(first)}`,
    ...moves.map(({ from, move, to }) => `  ${plain(from)} --> ${plain(to)}: ${move}`),
    ...ends.map((state) => `  ${plain(state)} --> [*]`),
    '```',
    '',
  ].join('\n');
}

/** Mermaid names take no hyphens. */
function plain(state: string): string {
  return state.replace(/-/g, '_');
}
