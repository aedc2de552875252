import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];
export type GuestInvitation = Schemas['GuestInvitationResponse'];

export const openInvitation = (token: string) =>
  unwrap(api.GET('/api/v1/public/invitations/{token}', { params: { path: { token } } }));

export const replyToInvitation = (token: string, body: Schemas['GuestReplyRequest']) =>
  unwrap(api.POST('/api/v1/public/invitations/{token}/reply', { params: { path: { token } }, body }));

export const joinByInvitation = (token: string, body: Schemas['GuestAccountRequest']) =>
  unwrap(api.POST('/api/v1/public/invitations/{token}/account', { params: { path: { token } }, body }));

export const unsubscribe = (token: string) =>
  unwrap(api.POST('/api/v1/public/invitations/{token}/unsubscription', { params: { path: { token } } }));
