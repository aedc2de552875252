import type { components } from '#lib/api-client';
import { api, unwrap } from '../api/client';

type Schemas = components['schemas'];
export type OrganiserRole = Schemas['OrganiserMemberResponse']['role'];
export type OrganisationRole = Schemas['OrganisationMemberResponse']['role'];
export type Role = OrganiserRole | OrganisationRole;

/** An invitation of the reader's own that waits for an answer. */
export type OwnInvitation = Schemas['OwnInvitationResponse'];

export const ownInvitations = (signal: AbortSignal) =>
  unwrap(api.GET('/api/v1/account/invitations', { signal }));

export const answerOwn = (invitationId: string, answer: 'acceptance' | 'refusal') =>
  unwrap(
    api.POST(`/api/v1/account/invitations/{invitationId}/${answer}`, { params: { path: { invitationId } } }),
  );
