import type { Member, OrganisationRole, OrganiserRole } from '#lib/identity';

export class MemberResponse {
  /** Of the membership; of the invitation for who has not joined. */
  id!: string;
  /** Null for who has not joined. */
  accountId!: string | null;
  /** As the inviter typed it until the person has joined; so too the address. */
  name!: string;
  email!: string;
  state!: Member['state'];
  /** When they joined, or were last written to. */
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
