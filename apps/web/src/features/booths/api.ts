import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, type components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

export type ExhibitorBoard = components['schemas']['ExhibitorBoardResponse'];
export type BoothOrder = components['schemas']['BoothOrderResponse'];
export type BoothBoard = components['schemas']['BoothBoardResponse'];

/** An organisation and the fair it books in. */
export interface Booking {
  organisationId: string;
  fairId: string;
}

/** An organiser's fair. */
export interface Desk {
  organiserId: string;
  fairId: string;
}

const refreshMilliseconds = 10_000;

export const exhibitorBoardKey = ({ organisationId, fairId }: Booking) =>
  ['booths', 'exhibitor', organisationId, fairId] as const;
export const organiserBoardKey = ({ organiserId, fairId }: Desk) =>
  ['booths', 'organiser', organiserId, fairId] as const;

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
