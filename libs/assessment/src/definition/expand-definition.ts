import type { InstrumentDefinition, InstrumentFile, Item, Table } from './instrument';

/**
 * Turns an author's file into the definition that everything else reads: option sets written out,
 * shared tables put in. Throws an Error naming the set or table that does not exist.
 */
export function expandDefinition(
  file: InstrumentFile,
  sharedTables: Readonly<Record<string, Table>> = {},
): InstrumentDefinition {
  const { $schema: _schema, optionSets = {}, sharedTables: wanted = [], items, ...rest } = file;
  const tables: Record<string, Table> = { ...rest.tables };
  for (const name of wanted) {
    const table = sharedTables[name];
    if (!table) throw new Error(`${file.code}: shared table "${name}" is not known`);
    tables[name] = table;
  }
  return {
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
}
