import { useQuery } from '@tanstack/react-query';
import { readConfig } from './api';
import { useApi } from './session';

/** What the service says about itself before anyone signs in. */
export function useConfig() {
  const api = useApi();
  return useQuery({ queryKey: ['config'], queryFn: () => readConfig(api), staleTime: Infinity });
}
