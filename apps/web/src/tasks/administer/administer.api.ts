import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { onceOnly, take, type components, type paths } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

export type UserRow = components['schemas']['UserResponse'];
export type AuditLine = components['schemas']['AuditLineResponse'];
export type UserDetails = Omit<components['schemas']['InviteUserDto'], 'username'>;
export type UsersQuery = NonNullable<paths['/users']['get']['parameters']['query']>;
export type AuditQuery = NonNullable<paths['/audit']['get']['parameters']['query']>;

export const USERS_PAGE = 25;

export function useUsers(query: UsersQuery) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('users', query),
    queryFn: () => take(api.GET('/users', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Invites, changes, or makes a new temporary password; the list is read again afterwards. */
export function useUserChange() {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: key('users') });
  const invite = useMutation({
    mutationFn: ({ once, ...body }: UserDetails & { username: string; once: string }) =>
      take(api.POST('/users', { body, headers: onceOnly(once) })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({
      userId,
      ...body
    }: UserDetails & { userId: string; revision: number; isActive: boolean }) =>
      take(api.PATCH('/users/{userId}', { params: { path: { userId } }, body })),
    onSuccess,
  });
  const reset = useMutation({
    mutationFn: ({ userId, revision }: { userId: string; revision: number }) =>
      take(
        api.POST('/users/{userId}/password', { params: { path: { userId } }, body: { revision } }),
      ),
    onSuccess,
  });
  return { invite, change, reset };
}

/** What one user was trained in, and until when. */
export function useTrainings(userId: string) {
  const api = useApi();
  const key = useKey();
  const cache = useQueryClient();
  const queryKey = key('users', userId, 'trainings');
  const params = { path: { userId } };
  const onSuccess = () => cache.invalidateQueries({ queryKey });
  const list = useQuery({
    queryKey,
    queryFn: () => take(api.GET('/users/{userId}/trainings', { params })),
  });
  const record = useMutation({
    mutationFn: ({
      once,
      ...body
    }: components['schemas']['RecordTrainingDto'] & { once: string }) =>
      take(api.POST('/users/{userId}/trainings', { params, body, headers: onceOnly(once) })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (trainingId: string) =>
      take(
        api.DELETE('/users/{userId}/trainings/{trainingId}', {
          params: { path: { userId, trainingId } },
        }),
      ),
    onSuccess,
  });
  return { list, record, remove };
}

/** Instruments that ask for a training of whoever uses them. */
export function useTrainedInstruments() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('instruments'),
    queryFn: () => take(api.GET('/instruments')),
    select: (all) =>
      all.filter(({ trainingRequired, isRetired }) => trainingRequired && !isRetired),
  });
}

export function useAuditLines(query: AuditQuery) {
  const api = useApi();
  const key = useKey();
  return useInfiniteQuery({
    queryKey: key('audit', query),
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/audit', {
          params: { query: { ...query, ...(pageParam && { before: pageParam }) } },
        }),
      ),
    getNextPageParam: (last) =>
      last.items.length === 100 ? Number(last.items.at(-1)?.id) : undefined,
  });
}

export function useAuditVerdict() {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('audit', 'verdict'),
    queryFn: () => take(api.GET('/audit/verdict')),
    enabled: false,
  });
}
