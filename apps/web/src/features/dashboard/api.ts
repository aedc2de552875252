import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

export type Dashboard = components['schemas']['FairDashboardResponse'];
export type FairItem = components['schemas']['FairListItem'];

export const useFairChoice = (organiserId: string): UseQueryResult<FairItem[]> =>
  useQuery({
    queryKey: ['dashboard', organiserId, 'fairs'],
    queryFn: async ({ signal }) => {
      const params = { path: { organiserId } };
      return (await unwrap(api.GET('/api/v1/organisers/{organiserId}/fairs', { params, signal }))).items;
    },
  });

export const useDashboard = (organiserId: string, fairId: string): UseQueryResult<Dashboard> =>
  useQuery({
    queryKey: ['dashboard', organiserId, fairId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/dashboard', {
          params: { path: { organiserId, fairId } },
          signal,
        }),
      ),
    refetchInterval: 60_000,
  });
