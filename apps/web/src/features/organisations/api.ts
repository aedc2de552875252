import { useQuery } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { idempotencyHeader, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationRequest = Schemas['OrganisationRequest'];

export const createOrganisation = (body: OrganisationRequest, key: string) =>
  unwrap(api.POST('/api/v1/organisations', { body, headers: idempotencyHeader(key) }));

export const editOrganisation = (before: Organisation, body: OrganisationRequest) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}', {
      params: { path: { organisationId: before.id } },
      headers: versionHeader(before),
      body,
    }),
  );

export function sendLogo(organisationId: string, file: File): Promise<{ pictureId: string }> {
  const body = new FormData();
  body.append('file', file);
  return send('PUT', `/api/v1/organisations/${organisationId}/logo`, { body });
}

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

/** The address of a picture: `thumb` 160, `card` 640, `large` 1600 pixels on its longest side. */
export const pictureUrl = (pictureId: string, size: 'thumb' | 'card' | 'large') =>
  `/api/v1/public/pictures/${pictureId}/${size}`;
