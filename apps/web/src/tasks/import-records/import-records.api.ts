import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components, type paths } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

export type ImportSummary = components['schemas']['ImportSummary'];
export type ImportRun = components['schemas']['ImportResponse'];
export type ImportColumn = components['schemas']['ImportColumn'];
export type ImportRow = components['schemas']['ImportRowResponse'];
export type RowMatch = components['schemas']['RowMatchResponse'];
export type RowFault = components['schemas']['ImportFaultResponse'];
export type ImportKind = components['schemas']['ImportKind'];
export type ImportRowState = components['schemas']['ImportRowState'];
export type CheckBody = components['schemas']['CheckImportDto'];
export type DecideBody = components['schemas']['DecideRowDto'];
type UploadQuery = paths['/imports']['post']['parameters']['query'];

export const IMPORTS_PAGE = 25;
export const ROWS_PAGE = 50;
const WORKING: readonly string[] = ['checking', 'loading', 'undoing'];

export const isWorking = (run: Pick<ImportSummary, 'state'>): boolean =>
  WORKING.includes(run.state);

export function useImports(page: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('imports', { page }),
    queryFn: () => take(api.GET('/imports', { params: { query: { page, size: IMPORTS_PAGE } } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isWorking) ? 2_000 : false),
  });
}

/** One import; asked again each second while a job works on it. */
export function useImport(importId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('imports', importId),
    queryFn: () => take(api.GET('/imports/{importId}', { params: { path: { importId } } })),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? 1_000 : false),
  });
}

export function useImportColumns(importId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('imports', importId, 'columns'),
    queryFn: () => take(api.GET('/imports/{importId}/columns', { params: { path: { importId } } })),
    gcTime: 0,
  });
}

export function useImportRows(run: ImportRun, state: ImportRowState, page: number) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('imports', run.id, 'rows', { state, page, revision: run.revision }),
    queryFn: () =>
      take(
        api.GET('/imports/{importId}/rows', {
          params: { path: { importId: run.id }, query: { state, page, size: ROWS_PAGE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useUpload() {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ file, once, ...query }: UploadQuery & { file: File; once: string }) => {
      const body = new FormData();
      body.append('file', file);
      return take(
        api.POST('/imports', {
          params: { query },
          body: { file: '' },
          bodySerializer: () => body,
          headers: onceOnly(once),
        }),
      );
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: key('imports') }),
  });
}

/** Everything that moves an import on; what is shown of it is read again afterwards. */
export function useImportMoves(importId: string) {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const params = { path: { importId } };
  const onSettled = () => cache.invalidateQueries({ queryKey: key('imports') });
  const check = useMutation({
    mutationFn: (body: CheckBody) => take(api.POST('/imports/{importId}/check', { params, body })),
    onSettled,
  });
  const load = useMutation({
    mutationFn: (revision: number) =>
      take(api.POST('/imports/{importId}/load', { params, body: { revision } })),
    onSettled,
  });
  const undo = useMutation({
    mutationFn: (revision: number) =>
      take(api.POST('/imports/{importId}/undo', { params, body: { revision } })),
    onSettled,
  });
  const cancel = useMutation({
    mutationFn: (revision: number) =>
      take(api.POST('/imports/{importId}/cancel', { params, body: { revision } })),
    onSettled,
  });
  const decide = useMutation({
    mutationFn: ({ line, ...body }: DecideBody & { line: number }) =>
      take(
        api.POST('/imports/{importId}/rows/{line}/decision', {
          params: { path: { importId, line } },
          body,
        }),
      ),
    onSettled,
  });
  return { check, load, undo, cancel, decide };
}

/** Fetches the rows to correct, signed in as this user, and hands the file to the browser. */
export function useErrorFile(importId: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async (language: string) => {
      const blob = await take<unknown>(
        api.GET('/imports/{importId}/error-file', {
          params: { path: { importId }, query: { language } },
          parseAs: 'blob',
        }),
      );
      const address = URL.createObjectURL(blob as Blob);
      const link = Object.assign(document.createElement('a'), {
        href: address,
        download: 'to-correct.csv',
      });
      link.click();
      URL.revokeObjectURL(address);
    },
  });
}
