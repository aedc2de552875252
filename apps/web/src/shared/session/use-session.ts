import { useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ProblemError } from '../api/problem';
import { api, unwrap } from '../api/client';
import type { Session } from './session';

const sessionKey = ['session'] as const;

async function fetchSession(signal: AbortSignal): Promise<Session | null> {
  try {
    return await unwrap(api.GET('/api/v1/session', { signal }));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

/** The session of this browser: `data` is null for people who are not signed in. */
export function useSession(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: sessionKey, queryFn: ({ signal }) => fetchSession(signal), staleTime: 60_000 });
}

/** Drops what `plan-worker.js` keeps of the person before: the worker sees some ways into a session, and none where it does not run yet. */
async function forgetPlan(): Promise<void> {
  // Absent where the site is not served over https, and refused where the browser keeps nothing: then nothing is kept.
  if ('caches' in window) await caches.delete('plan-answers').catch(() => false);
}

/** Asks for the session again after signing in or out; what the other person saw is dropped. */
export async function renewSession(client: QueryClient): Promise<void> {
  await forgetPlan();
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  // Also while no page shows the session: who comes back from signing in would be taken for nobody once more.
  await client.invalidateQueries({ queryKey: sessionKey, refetchType: 'all' });
}

/** Ends the session on the server and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await unwrap(api.DELETE('/api/v1/session'));
    await forgetPlan();
    client.setQueryData(sessionKey, null);
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  }, [client]);
}
