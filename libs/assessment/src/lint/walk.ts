export type Node = Readonly<Record<string, unknown>>;

/** Visits every object below a part of a definition, itself included. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (typeof node === 'object' && node !== null) {
    visit(node as Node);
    for (const each of Object.values(node)) walk(each, visit);
  }
}
