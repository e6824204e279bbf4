import { useMemo } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import type { InstrumentDefinition, InstrumentFile, Table } from '@throughcare/assessment';
import { useApi, useKey } from '../../app/session';

/** What a file takes over from elsewhere: shared tables, and the parts of a combined instrument. */
export interface Parts {
  readonly tables: Readonly<Record<string, Table>>;
  readonly find: (code: string, version: string) => InstrumentDefinition | undefined;
}

const NO_TABLES: Readonly<Record<string, Table>> = {};

/** Fetches only what this file names; most name nothing. */
export function useParts(file: InstrumentFile): Parts {
  const api = useApi();
  const key = useKey();
  const named = (file.components ?? []).map(
    ({ instrument, version }) => `${instrument} ${version}`,
  );
  const wanted = [...new Set(named)].map((one) => one.split(' ') as [string, string]);
  const tables = useQuery({
    queryKey: ['shared-tables'],
    enabled: (file.sharedTables ?? []).length > 0,
    staleTime: Infinity,
    queryFn: async () => (await import('@throughcare/assessment/registry')).sharedTables,
  });
  const definitions = useQueries({
    queries: wanted.map(([code, version]) => ({
      queryKey: key('instrument', code, version),
      staleTime: Infinity,
      retry: false,
      queryFn: async () => {
        const { definition } = await take(
          api.GET('/instruments/{code}/{version}', { params: { path: { code, version } } }),
        );
        return definition as unknown as InstrumentDefinition;
      },
    })),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
  });
  return useMemo(
    () => ({
      tables: tables.data ?? NO_TABLES,
      find: (code, version) =>
        definitions.find((one) => one.code === code && one.version === version),
    }),
    [tables.data, definitions],
  );
}
