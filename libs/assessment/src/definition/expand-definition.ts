import { combineDefinitions, type Part } from './combine-definitions';
import type { InstrumentDefinition, InstrumentFile, Item, Table } from './instrument';

export type FindDefinition = (code: string, version: string) => InstrumentDefinition | undefined;

/**
 * Turns an author's file into the definition that everything else reads: option sets written out,
 * shared tables and parts of combined instruments put in. Throws an Error naming what does not exist.
 */
export function expandDefinition(
  file: InstrumentFile,
  sharedTables: Readonly<Record<string, Table>> = {},
  find: FindDefinition = () => undefined,
): InstrumentDefinition {
  const {
    $schema: _schema,
    optionSets = {},
    sharedTables: wanted = [],
    components = [],
    items,
    ...rest
  } = file;
  const tables: Record<string, Table> = { ...rest.tables };
  for (const name of wanted) {
    const table = sharedTables[name];
    if (!table) throw new Error(`${file.code}: shared table "${name}" is not known`);
    tables[name] = table;
  }
  const parts = components.map(({ instrument, version, ...component }): Part => {
    const definition = find(instrument, version);
    if (!definition)
      throw new Error(`${file.code}: component "${instrument}@${version}" is not known`);
    const title = definition.shortTitle ?? definition.title;
    return { component: { ...component, title }, definition };
  });
  const own: InstrumentDefinition = {
    ...rest,
    ...(Object.keys(tables).length > 0 ? { tables } : {}),
    items: items.map((item): Item => {
      const { options, ...others } = item;
      if (options === undefined) return others;
      if (typeof options !== 'string') return { ...others, options };
      const set = optionSets[options];
      if (!set)
        throw new Error(
          `${file.code}: item "${item.code}" names option set "${options}", which does not exist`,
        );
      return { ...others, options: set };
    }),
  };
  return combineDefinitions(own, parts);
}
