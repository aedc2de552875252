import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, type components, versionHeader } from '#lib/api-client';
import { meaningOf, type ZoneMeaning } from '../../shared/moving/zone-meaning';
import { api, unwrap } from '../../shared/api/client';
import type { Fair, FairAddress } from '../../shared/fairs/fair';

export type FairListItem = components['schemas']['FairListItem'];
export type FairRequest = components['schemas']['FairRequest'];
export type FairVerb = components['schemas']['FairStateRequest']['verb'];
export type PlanCheck = components['schemas']['PlanCheckResponse'];

export function useFairs(organiserId: string): UseQueryResult<FairListItem[]> {
  return useQuery({
    queryKey: ['fairs', organiserId],
    queryFn: async ({ signal }) => {
      const list = await unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs', { params: { path: { organiserId } }, signal }),
      );
      return list.items;
    },
  });
}

export const createFair = (organiserId: string, body: FairRequest, key: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs', {
      params: { path: { organiserId }, header: idempotencyHeader(key) },
      body,
    }),
  );

/** `meaning`: what another zone means for what is planned; empty: nobody said. */
export const editFair = (address: FairAddress, before: Fair, body: FairRequest, meaning: ZoneMeaning) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/fairs/{fairId}', {
      params: { path: { ...address }, query: meaningOf(meaning) },
      headers: versionHeader(before),
      body,
    }),
  );

export const moveFair = (address: FairAddress, verb: FairVerb) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/state', {
      params: { path: { ...address } },
      body: { verb },
    }),
  );

export const checkPlan = (address: FairAddress, plan: Record<string, never>) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/plan-checks', {
      params: { path: { ...address } },
      body: { plan },
    }),
  );

/** `checked` is the check that the reader has seen. */
export const replacePlan = (address: FairAddress, checked: PlanCheck, plan: Record<string, never>) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/fairs/{fairId}/plan', {
      params: { path: { ...address } },
      headers: versionHeader(checked),
      body: { plan },
    }),
  );
