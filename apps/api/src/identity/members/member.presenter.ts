import type { Member, Role } from '#lib/identity';
import type { Page } from '#platform/database';
import type { MemberResponse } from './member.response.js';

/** A page of members of one kind of party, whose roles are `R`. */
export const presentMembers = <R extends Role>({ items, nextCursor }: Page<Member>) => ({
  items: items.map(({ since, role, ...member }): MemberResponse & { role: R } => ({
    ...member,
    since: since.toISOString(),
    // The rows of a party hold only roles of its kind.
    role: role as R,
  })),
  nextCursor,
});
