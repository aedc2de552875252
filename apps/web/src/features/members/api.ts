import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { Page, PageRequest } from '../../shared/list';

type Schemas = components['schemas'];
export type OrganiserRole = Schemas['OrganiserMemberResponse']['role'];
export type OrganisationRole = Schemas['OrganisationMemberResponse']['role'];
export type Role = OrganiserRole | OrganisationRole;

export type Member = Omit<Schemas['OrganiserMemberResponse'], 'role'> & { role: Role };
export type Invitation<R extends Role> = Omit<Schemas['OrganiserInvitationRequest'], 'role'> & { role: R };

/** The members of one organiser or organisation, whose roles are `R`. */
export interface Membership<R extends Role> {
  /** Stands for the list in the cache of queries. */
  key: readonly string[];
  roles: readonly R[];
  /** The role whose people change the others'. */
  leading: R;
  page: (request: PageRequest) => Promise<Page<Member>>;
  invite: (invitation: Invitation<R>) => Promise<unknown>;
  changeRole: (memberId: string, role: R) => Promise<unknown>;
  remove: (memberId: string) => Promise<unknown>;
}

export function organiserMembership(organiserId: string): Membership<OrganiserRole> {
  const all = '/api/v1/organisers/{organiserId}/members';
  const one = '/api/v1/organisers/{organiserId}/members/{memberId}';
  const path = { organiserId };
  return {
    key: ['members', organiserId],
    roles: ['owner', 'staff', 'desk'],
    leading: 'owner',
    page: ({ cursor, q, signal }) => unwrap(api.GET(all, { params: { path, query: { cursor, q } }, signal })),
    invite: (body) => unwrap(api.POST(all, { params: { path }, body })),
    changeRole: (memberId, role) =>
      unwrap(api.PATCH(one, { params: { path: { ...path, memberId } }, body: { role } })),
    remove: (memberId) => unwrap(api.DELETE(one, { params: { path: { ...path, memberId } } })),
  };
}

export function organisationMembership(organisationId: string): Membership<OrganisationRole> {
  const all = '/api/v1/organisations/{organisationId}/members';
  const one = '/api/v1/organisations/{organisationId}/members/{memberId}';
  const path = { organisationId };
  return {
    key: ['members', organisationId],
    roles: ['manager', 'stand-staff'],
    leading: 'manager',
    page: ({ cursor, q, signal }) => unwrap(api.GET(all, { params: { path, query: { cursor, q } }, signal })),
    invite: (body) => unwrap(api.POST(all, { params: { path }, body })),
    changeRole: (memberId, role) =>
      unwrap(api.PATCH(one, { params: { path: { ...path, memberId } }, body: { role } })),
    remove: (memberId) => unwrap(api.DELETE(one, { params: { path: { ...path, memberId } } })),
  };
}
