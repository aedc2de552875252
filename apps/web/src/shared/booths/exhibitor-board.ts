import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../api/client';

export type ExhibitorBoard = components['schemas']['ExhibitorBoardResponse'];
export type BoothOrder = components['schemas']['BoothOrderResponse'];

/** An organisation and the fair it books in. */
export interface Booking {
  organisationId: string;
  fairId: string;
}

/** How often a plan is looked at again, as others book on it too. */
export const refreshMilliseconds = 10_000;

export const exhibitorBoardKey = ({ organisationId, fairId }: Booking) =>
  ['booths', 'exhibitor', organisationId, fairId] as const;

/** The plan with one's own orders, looked at again every ten seconds. */
export function useExhibitorBoard(booking: Booking): UseQueryResult<ExhibitorBoard> {
  return useQuery({
    queryKey: exhibitorBoardKey(booking),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-board', {
          params: { path: { ...booking } },
          signal,
        }),
      ),
    refetchInterval: refreshMilliseconds,
  });
}
