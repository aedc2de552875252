import { queryOptions, useQuery } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';

type Schemas = components['schemas'];
export type OwnIdentity = Schemas['OwnIdentityResponse'];

/** What an organisation asks about its own tax code. */
export const ownIdentity = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisations', organisationId, 'identity'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{organisationId}/identity', {
          params: { path: { organisationId } },
          signal,
        }),
      ),
  });

export const useOwnIdentity = (organisationId: string) => useQuery(ownIdentity(organisationId));

export function sendProof(organisationId: string, file: File): Promise<OwnIdentity> {
  const body = new FormData();
  body.append('file', file);
  return send('PUT', `/api/v1/organisations/${organisationId}/identity/document`, { body });
}

export const askForLetters = (organisationId: string) =>
  send('POST', `/api/v1/organisations/${organisationId}/identity/letters`);

export const confirmIdentity = (organisationId: string, token: string) =>
  send('POST', `/api/v1/organisations/${organisationId}/identity/confirmation`, { body: { token } });
