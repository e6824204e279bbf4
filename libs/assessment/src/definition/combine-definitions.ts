import type { Component, InstrumentDefinition, Item, Section } from './instrument';

/** A part of a combined instrument and the definition it is taken from. */
export interface Part {
  readonly component: Component;
  readonly definition: InstrumentDefinition;
}

/**
 * Puts the parts' items, checks and scales in front of a combined instrument's own. Values, scales and
 * outputs of a part are then called `PART.code`; a question that several parts ask is asked once.
 */
export function combineDefinitions(
  own: InstrumentDefinition,
  parts: readonly Part[],
): InstrumentDefinition {
  if (parts.length === 0) return own;
  const taken = parts.map(takenOver);
  const all = [...taken, own];
  const items = firstOfEachCode<Item>(all.map((each) => each.items));
  const exceptions = all.flatMap((each) => each.riskExceptions ?? []);
  return {
    ...own,
    components: parts.map(({ component }) => component),
    sections: firstOfEachCode<Section>([own.sections, ...taken.map((each) => each.sections)]),
    items: own.items.reduce(
      (known, item) => known.map((each) => (each.code === item.code ? item : each)),
      items,
    ),
    tables: Object.assign({}, ...all.map((each) => each.tables ?? {})) as NonNullable<
      InstrumentDefinition['tables']
    >,
    derived: all.flatMap((each) => each.derived ?? []),
    required: all.flatMap((each) => each.required ?? []),
    checks: all.flatMap((each) => each.checks ?? []),
    scales: all.flatMap((each) => each.scales),
    ...(exceptions.length > 0 ? { riskExceptions: exceptions } : {}),
  };
}

function takenOver({ component, definition }: Part): InstrumentDefinition {
  const named = (code: string): string => `${component.code}.${code}`;
  const renamed = renameValues(definition, named);
  const scales = renamed.scales.map((scale) => ({
    ...scale,
    code: named(scale.code),
    component: component.code,
    outputs: scale.outputs.map(({ primary: _primary, ...output }) => ({
      ...output,
      code: named(output.code),
    })),
  }));
  const everyScale = scales.map((scale) => scale.code);
  const ofThisPart = (own: readonly string[] | undefined): readonly string[] =>
    own?.map(named) ?? everyScale;
  return {
    ...renamed,
    scales,
    derived: (renamed.derived ?? []).map((each) => ({ ...each, code: named(each.code) })),
    checks: (renamed.checks ?? []).map((check) => ({
      ...check,
      component: component.code,
      scales: ofThisPart(check.scales),
    })),
    required: (renamed.required ?? []).map((group) => ({
      ...group,
      component: component.code,
      scales: ofThisPart(group.scales),
    })),
  };
}

/** Every `{ "value": … }` under its new name; tables hold no expressions and are left alone. */
function renameValues(
  { tables, ...definition }: InstrumentDefinition,
  named: (code: string) => string,
): InstrumentDefinition {
  const rename = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rename);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, each]) => [
        key,
        key === 'value' && typeof each === 'string' ? named(each) : rename(each),
      ]),
    );
  };
  return { ...(rename(definition) as InstrumentDefinition), ...(tables ? { tables } : {}) };
}

function firstOfEachCode<T extends { readonly code: string }>(
  lists: readonly (readonly T[])[],
): readonly T[] {
  const found = new Map<string, T>();
  for (const each of lists.flat()) if (!found.has(each.code)) found.set(each.code, each);
  return [...found.values()];
}
