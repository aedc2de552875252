import { useQueries } from '@tanstack/react-query';
import { api, unwrap } from '../../shared/api/client';

/** Whether the organisation has a booth at any of these fairs. */
export function useHasBooth(organisationId: string, fairIds: readonly string[]): boolean {
  return useQueries({
    queries: fairIds.map((fairId) => ({
      queryKey: ['booths', 'board', organisationId, fairId, 'has-booth'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        unwrap(
          api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-board', {
            params: { path: { organisationId, fairId } },
            signal,
          }),
        ),
    })),
    combine: (boards) =>
      boards.some(({ data }) =>
        data?.halls.some(({ booths }) => booths.some(({ mine, state }) => mine && state === 'claimed')),
      ),
  });
}
