import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, Unreachable } from '@throughcare/api-client';

/** Answers stay only while a page shows them: the next visit asks again, and records its reading. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        // A refusal will not change its mind; a lost connection may come back.
        retry: (failures, problem) =>
          failures < 2 &&
          (problem instanceof Unreachable ||
            (problem instanceof ApiProblem && problem.status >= 502)),
      },
      // Kept for the clock of the last save.
      mutations: { retry: false, gcTime: 1_800_000 },
    },
  });
}
