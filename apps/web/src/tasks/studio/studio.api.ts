import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import type { InstrumentDefinition, InstrumentFile } from '@throughcare/assessment';
import { useApi, useKey, useUser } from '../../app/session';
import type { StudioDocument } from './editing/studio-document';

type Schemas = components['schemas'];
export type VersionRow = Schemas['DraftRow'];
export type Version = Schemas['DraftResponse'];
export type VersionState = Schemas['InstrumentVersionState'];
export type ImportNote = Schemas['ImportNoteResponse'];
export type Beginning = Schemas['BeginDraftDto'];
export type Move =
  'hand-in' | 'take-back' | 'approve' | 'return' | 'reopen' | 'publish' | 'retire' | 'discard';

export const PAGE_SIZE = 50;

export interface ListOf {
  readonly state: VersionState | null;
  readonly q: string;
  readonly page: number;
}

export function useVersions({ state, q, page }: ListOf) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument-drafts', state, q, page),
    queryFn: () =>
      take(
        api.GET('/instrument-drafts', {
          params: {
            query: { page, size: PAGE_SIZE, ...(state && { state }), ...(q !== '' && { q }) },
          },
        }),
      ),
    placeholderData: (before) => before,
  });
}

export function useVersion(draftId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument-draft', draftId),
    queryFn: () => take(api.GET('/instrument-drafts/{draftId}', { params: { path: { draftId } } })),
    // The editor goes on from its own last save; only a new visit asks again.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** As it stands now, whoever saved it; asked anew each time it is shown. */
export function useFreshVersion(draftId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument-draft', draftId, 'fresh'),
    staleTime: 0,
    gcTime: 0,
    queryFn: () => take(api.GET('/instrument-drafts/{draftId}', { params: { path: { draftId } } })),
  });
}

export function useBegin() {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: Beginning }) =>
      take(api.POST('/instrument-drafts', { headers: onceOnly(once), body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: key('instrument-drafts') }),
  });
}

/** Moves a version on in its life; what was listed before is asked for again. */
export function useMove(draftId: string) {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const params = { path: { draftId } };
  return useMutation({
    mutationFn: ({ move, ...body }: { move: Move; revision: number; reason?: string }) => {
      switch (move) {
        case 'hand-in':
          return take(api.POST('/instrument-drafts/{draftId}/hand-in', { params, body }));
        case 'take-back':
          return take(api.POST('/instrument-drafts/{draftId}/take-back', { params, body }));
        case 'approve':
          return take(api.POST('/instrument-drafts/{draftId}/approval', { params, body }));
        case 'return':
          return take(api.POST('/instrument-drafts/{draftId}/return', { params, body }));
        case 'reopen':
          return take(api.POST('/instrument-drafts/{draftId}/reopening', { params, body }));
        case 'publish':
          return take(api.POST('/instrument-drafts/{draftId}/publication', { params, body }));
        case 'retire':
          return take(api.POST('/instrument-drafts/{draftId}/retirement', { params, body }));
        case 'discard':
          return take(api.POST('/instrument-drafts/{draftId}/discarding', { params, body }));
      }
    },
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: key('instrument-drafts') }),
        cache.invalidateQueries({ queryKey: key('instrument-draft', draftId) }),
        cache.invalidateQueries({ queryKey: key('instruments') }),
      ]),
  });
}

/** The version it was begun from, to be compared with. Published versions never change. */
export function usePublished(named: { readonly code: string; readonly version: string } | null) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instrument', named?.code, named?.version),
    enabled: named !== null,
    staleTime: Infinity,
    queryFn: async () => {
      const { code = '', version = '' } = named ?? {};
      const { definition } = await take(
        api.GET('/instruments/{code}/{version}', { params: { path: { code, version } } }),
      );
      return definition as unknown as InstrumentDefinition;
    },
  });
}

/** What waits for this user: versions of others to be reviewed, and their own that are not published yet. */
export function useMine() {
  const user = useUser();
  const inReview = useVersions({ state: 'in-review', q: '', page: 1 });
  const drafts = useVersions({ state: 'draft', q: '', page: 1 });
  const reviewed = useVersions({ state: 'reviewed', q: '', page: 1 });
  const isMine = ({ author }: VersionRow) => author.id === user?.id;
  return {
    toReview: (inReview.data?.items ?? []).filter((row) => !isMine(row)),
    mine: [
      ...(drafts.data?.items ?? []),
      ...(reviewed.data?.items ?? []),
      ...(inReview.data?.items ?? []),
    ].filter(isMine),
    isReady: inReview.isSuccess && drafts.isSuccess && reviewed.isSuccess,
  };
}

/** The contract knows file and cases as data; the editor knows their shape. */
export function documentOf({ file, cases }: Pick<Version, 'file' | 'cases'>): StudioDocument {
  return {
    file: file as unknown as InstrumentFile,
    cases: cases as unknown as StudioDocument['cases'],
  };
}

/** As it is sent: a case whose name is being typed has a number meanwhile. */
export function sentOf({
  file,
  cases,
}: StudioDocument): Pick<Schemas['SaveDraftDto'], 'file' | 'cases'> {
  return {
    file: file as unknown as Schemas['SaveDraftDto']['file'],
    cases: cases.map(({ name, ...rest }, at) => ({
      ...rest,
      name: name.trim() === '' ? String(at + 1) : name,
    })) as unknown as Schemas['SaveDraftDto']['cases'],
  };
}

/** How many versions of others wait to be reviewed, for the navigation; five minutes old is good enough there. */
export function useReviewCount(): number | undefined {
  const api = useApi();
  const key = useKey();
  const user = useUser();
  const { data } = useQuery({
    queryKey: key('instrument-drafts', 'waiting'),
    staleTime: 300_000,
    queryFn: () =>
      take(api.GET('/instrument-drafts', { params: { query: { state: 'in-review' } } })),
  });
  return data?.items.filter(({ author }) => author.id !== user?.id).length;
}
