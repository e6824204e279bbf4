import { useQuery } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import { DEFAULT_POLICY_BOOK, type PolicyBook, type PolicyCode } from '@throughcare/domain';
import { useApi, useKey, useMay } from '../../app/session';

/** The page of the policy book that is in force today; until it is read, what holds where nobody decided. */
export function usePolicy<Code extends PolicyCode>(code: Code): PolicyBook[Code] {
  const api = useApi();
  const key = useKey();
  const may = useMay();
  const { data } = useQuery({
    queryKey: key('policies'),
    queryFn: () => take(api.GET('/policies')),
    staleTime: 600_000,
    enabled: may('policy:read'),
  });
  const page = data?.items.find((one) => one.code === code);
  return (page?.body as PolicyBook[Code] | undefined) ?? DEFAULT_POLICY_BOOK[code];
}
