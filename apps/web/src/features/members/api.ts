import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { Page, PageRequest } from '../../shared/list';
import type { OrganisationRole, OrganiserRole, Role } from '../../shared/joining/api';
import type { Workplace } from '../../shared/session/session';

type Schemas = components['schemas'];
export type Member = Omit<Schemas['OrganiserMemberResponse'], 'role'> & { role: Role };
export type Invitation<R extends Role> = Omit<Schemas['OrganiserInvitationRequest'], 'role'> & { role: R };

/** The members of one organiser or organisation, whose roles are `R`. */
export interface Membership<R extends Role> {
  /** Where they work, by which roles are called. */
  area: Workplace['area'];
  /** Stands for the list in the cache of queries. */
  key: readonly string[];
  roles: readonly R[];
  /** The role whose people change the others'. */
  leading: R;
  page: (request: PageRequest) => Promise<Page<Member>>;
  invite: (invitation: Invitation<R>) => Promise<unknown>;
  changeRole: (memberId: string, role: R) => Promise<unknown>;
  remove: (memberId: string) => Promise<unknown>;
  /** Mails an invitation again. */
  sendAgain: (invitationId: string) => Promise<unknown>;
  /** Takes an invitation back. */
  withdraw: (invitationId: string) => Promise<unknown>;
  /** Ends the reader's own membership. */
  leave: () => Promise<unknown>;
}

export function organiserMembership(organiserId: string): Membership<OrganiserRole> {
  const all = '/api/v1/organisers/{organiserId}/members';
  const one = '/api/v1/organisers/{organiserId}/members/{memberId}';
  const invitation = '/api/v1/organisers/{organiserId}/member-invitations/{invitationId}';
  const path = { organiserId };
  const asked = (invitationId: string) => ({ params: { path: { ...path, invitationId } } });
  return {
    area: 'organiser',
    key: ['members', organiserId],
    roles: ['owner', 'staff', 'desk'],
    leading: 'owner',
    page: ({ cursor, q, signal }) => unwrap(api.GET(all, { params: { path, query: { cursor, q } }, signal })),
    invite: (body) => unwrap(api.POST(all, { params: { path }, body })),
    changeRole: (memberId, role) =>
      unwrap(api.PATCH(one, { params: { path: { ...path, memberId } }, body: { role } })),
    remove: (memberId) => unwrap(api.DELETE(one, { params: { path: { ...path, memberId } } })),
    sendAgain: (id) => unwrap(api.POST(`${invitation}/mails`, asked(id))),
    withdraw: (id) => unwrap(api.DELETE(invitation, asked(id))),
    leave: () => leave(organiserId),
  };
}

export function organisationMembership(
  organisationId: string,
  area: Workplace['area'],
): Membership<OrganisationRole> {
  const all = '/api/v1/organisations/{organisationId}/members';
  const one = '/api/v1/organisations/{organisationId}/members/{memberId}';
  const invitation = '/api/v1/organisations/{organisationId}/member-invitations/{invitationId}';
  const path = { organisationId };
  const asked = (invitationId: string) => ({ params: { path: { ...path, invitationId } } });
  return {
    area,
    key: ['members', organisationId],
    roles: ['manager', 'stand-staff'],
    leading: 'manager',
    page: ({ cursor, q, signal }) => unwrap(api.GET(all, { params: { path, query: { cursor, q } }, signal })),
    invite: (body) => unwrap(api.POST(all, { params: { path }, body })),
    changeRole: (memberId, role) =>
      unwrap(api.PATCH(one, { params: { path: { ...path, memberId } }, body: { role } })),
    remove: (memberId) => unwrap(api.DELETE(one, { params: { path: { ...path, memberId } } })),
    sendAgain: (id) => unwrap(api.POST(`${invitation}/mails`, asked(id))),
    withdraw: (id) => unwrap(api.DELETE(invitation, asked(id))),
    leave: () => leave(organisationId),
  };
}

const leave = (partyId: string) =>
  unwrap(api.DELETE('/api/v1/account/memberships/{partyId}', { params: { path: { partyId } } }));

/** An invitation as its mailed link opens it. */
export type LinkedInvitation = Schemas['LinkedInvitationResponse'];

export const openLink = (token: string) =>
  unwrap(api.GET('/api/v1/public/member-invitations/{token}', { params: { path: { token } } }));

export const acceptLink = (token: string, body: Schemas['InvitationAcceptanceRequest']) =>
  unwrap(
    api.POST('/api/v1/public/member-invitations/{token}/acceptance', { params: { path: { token } }, body }),
  );

export const declineLink = (token: string) =>
  unwrap(api.POST('/api/v1/public/member-invitations/{token}/refusal', { params: { path: { token } } }));
