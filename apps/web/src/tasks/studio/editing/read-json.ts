export type ReadJson =
  | { readonly value: unknown }
  | { readonly fault: { readonly line: number; readonly column: number } };

/** Reads JSON; where it cannot, says in which line and column it breaks off. */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(words)?.[1];
    const before = at === undefined ? text : text.slice(0, Number(at));
    const lines = before.split('\n');
    return { fault: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
  }
}
