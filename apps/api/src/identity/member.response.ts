import type { OrganisationRole, OrganiserRole } from '#lib/identity';

export class MemberResponse {
  id!: string;
  accountId!: string;
  name!: string;
  email!: string;
  /** Has not set a password yet: the invitation is still open. */
  invited!: boolean;
  since!: string;
}

export class OrganiserMemberResponse extends MemberResponse {
  role!: OrganiserRole;
}

export class OrganiserMembersPageResponse {
  items!: OrganiserMemberResponse[];
  nextCursor!: string | null;
}

export class OrganisationMemberResponse extends MemberResponse {
  role!: OrganisationRole;
}

export class OrganisationMembersPageResponse {
  items!: OrganisationMemberResponse[];
  nextCursor!: string | null;
}
