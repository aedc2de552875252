import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, type components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { type Booking, refreshMilliseconds } from '../../shared/booths/exhibitor-board';

export type BoothBoard = components['schemas']['BoothBoardResponse'];

/** An organiser's fair. */
export interface Desk {
  organiserId: string;
  fairId: string;
}

export const organiserBoardKey = ({ organiserId, fairId }: Desk) =>
  ['booths', 'organiser', organiserId, fairId] as const;

export function useOrganiserBoard(desk: Desk): UseQueryResult<BoothBoard> {
  return useQuery({
    queryKey: organiserBoardKey(desk),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/booth-board', {
          params: { path: { ...desk } },
          signal,
        }),
      ),
    refetchInterval: refreshMilliseconds,
  });
}

export const holdBooths = (booking: Booking, boothIds: string[], key: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-orders', {
      params: { path: { ...booking }, header: idempotencyHeader(key) },
      body: { boothIds },
    }),
  );

export const confirmOrder = (booking: Booking, orderId: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-orders/{orderId}/confirmation', {
      params: { path: { ...booking, orderId } },
    }),
  );

export const extendOrder = (booking: Booking, orderId: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-orders/{orderId}/extension', {
      params: { path: { ...booking, orderId } },
    }),
  );

export const releaseOrder = (booking: Booking, orderId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisations/{organisationId}/fairs/{fairId}/booth-orders/{orderId}', {
      params: { path: { ...booking, orderId } },
    }),
  );

export const assignBooths = (desk: Desk, body: { exhibitorId: string; boothIds: string[] }, key: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/booth-assignments', {
      params: { path: { ...desk }, header: idempotencyHeader(key) },
      body,
    }),
  );

export const vacateBooth = (desk: Desk, boothId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisers/{organiserId}/fairs/{fairId}/booths/{boothId}/holder', {
      params: { path: { ...desk, boothId } },
    }),
  );

export const moveBooth = (desk: Desk, boothId: string, toBoothId: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/booths/{boothId}/move', {
      params: { path: { ...desk, boothId } },
      body: { toBoothId },
    }),
  );

/** Exhibitors of the fair whose name has these words. */
export const findExhibitors = (desk: Desk, q: string, signal: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitors', {
      params: { path: { ...desk }, query: q === '' ? {} : { q } },
      signal,
    }),
  );
