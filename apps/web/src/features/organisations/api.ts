import { idempotencyHeader, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';
import type { Organisation, OrganisationRequest } from '../../shared/profile/organisation';

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
