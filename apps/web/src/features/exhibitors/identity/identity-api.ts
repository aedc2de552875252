import { useQuery } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../../shared/api/client';
import { send } from '../../../shared/api/send';

type Schemas = components['schemas'];
export type Identity = Schemas['IdentityResponse'];
export type IdentitySide = Schemas['IdentitySideResponse'];

/** Whose a tax code is, as an organiser sees it. */
export function useIdentity(organiserId: string, organisationId: string) {
  return useQuery({
    queryKey: ['exhibitors', 'identities', organiserId, organisationId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/identities/{organisationId}', {
          params: { path: { organiserId, organisationId } },
          signal,
        }),
      ),
  });
}

export function useDisputes(organiserId: string) {
  return useQuery({
    queryKey: ['exhibitors', 'identities', organiserId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/identity-disputes', {
          params: { path: { organiserId } },
          signal,
        }),
      ),
  });
}

const identityPath = (organiserId: string, organisationId: string) =>
  `/api/v1/organisers/${organiserId}/identities/${organisationId}`;

export const checkIdentity = (
  organiserId: string,
  organisationId: string,
  body: Schemas['IdentityCheckRequest'],
) => send('POST', `${identityPath(organiserId, organisationId)}/check`, { body });

export const withdrawCheck = (organiserId: string, organisationId: string, reason: string) =>
  send('POST', `${identityPath(organiserId, organisationId)}/check-withdrawal`, { body: { reason } });

export const settleIdentity = (
  organiserId: string,
  organisationId: string,
  body: Schemas['IdentitySettlementRequest'],
) => send('POST', `${identityPath(organiserId, organisationId)}/settlement`, { body });
