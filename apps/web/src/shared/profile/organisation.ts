import { useQuery } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../api/client';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationRequest = Schemas['OrganisationRequest'];

export function useOrganisation(organisationId: string) {
  return useQuery({
    queryKey: ['organisations', organisationId],
    queryFn: ({ signal }) => readOrganisation(organisationId, signal),
  });
}

export const readOrganisation = (organisationId: string, signal?: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}', {
      params: { path: { organisationId } },
      ...(signal && { signal }),
    }),
  );

export function useProvinces() {
  return useQuery({
    queryKey: ['organisations', 'provinces'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/provinces', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
