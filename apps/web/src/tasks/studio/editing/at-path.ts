/** The way to one part of a file: keys and places in lists. */
export type FilePath = readonly (string | number)[];

export function partAt(value: unknown, path: FilePath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** The same value with another part at the end of the way; `undefined` takes the part away. */
export function withPartAt<Whole>(value: Whole, path: FilePath, part: unknown): Whole {
  const [step, ...rest] = path;
  if (step === undefined) return part as Whole;
  if (Array.isArray(value)) {
    const next = [...(value as unknown[])];
    if (rest.length === 0 && part === undefined) next.splice(Number(step), 1);
    else next[Number(step)] = withPartAt(next[Number(step)], rest, part);
    return next as Whole;
  }
  const { [step]: before, ...others } = (value ?? {}) as Record<string | number, unknown>;
  const after = withPartAt(before, rest, part);
  if (after === undefined) return others as Whole;
  // A known key keeps its place, so that a saved file changes only where it was changed.
  const keys = Object.keys((value ?? {}) as object);
  if (!keys.includes(String(step))) return { ...others, [step]: after } as Whole;
  return Object.fromEntries(
    keys.map((key) => [key, key === String(step) ? after : others[key]]),
  ) as Whole;
}

/** Without what is empty: an absent key and an empty word mean the same in a file. */
export function changed<Whole extends object>(
  whole: Whole,
  changes: Readonly<Record<string, unknown>>,
): Whole {
  return Object.entries(changes).reduce(
    (part, [key, value]) =>
      withPartAt(part, [key], value === '' || value === null ? undefined : value),
    whole,
  );
}
