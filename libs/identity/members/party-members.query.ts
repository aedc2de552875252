import { Inject, Injectable } from '@nestjs/common';
import { Clock, searchKey } from '#lib/kernel';
import { Database, idIn, type Page, pageOf, type PageRequest, pageSize } from '#platform/database';
import { type InvitationState, invitationState } from '../domain/invitation-rules.js';
import type { Party, Role } from '../domain/roles.js';
import { Account } from '../entities/account.entity.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { Membership } from '../entities/membership.entity.js';

/** How somebody stands to a party: joined, or asked in without having said yes. */
export const MEMBER_STATES = ['joined', 'invited', 'declined', 'expired'] as const;

/** A person in an organiser or an organisation, or one who was asked in: then with the name and address that were typed. */
export interface Member {
  /** Of the membership, or of the invitation. */
  id: string;
  /** Null for who has not said yes: whether the address has an account is nobody's business. */
  accountId: string | null;
  name: string;
  email: string;
  role: Role;
  state: 'joined' | InvitationState;
  /** When they joined, or were last written to. */
  since: Date;
}

@Injectable()
export class PartyMembersQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The members and who was asked in, the first to come first; `q` finds names and addresses, without accents. */
  async page(party: Party, partyId: string, request: PageRequest): Promise<Page<Member>> {
    const size = pageSize(request);
    const after = idIn(request.cursor);
    const words = searchKey(request.q);
    const all = [...(await this.joined(party, partyId)), ...(await this.asked(party, partyId))];
    const found = all
      .filter(
        ({ id, name, email }) => (!after || id > after) && searchKey(`${name} ${email}`).includes(words),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return pageOf(found.slice(0, size + 1), size, ({ id }) => [id]);
  }

  /** All of them: an office, not a crowd, so that searching names needs no column of its own. */
  private async joined(party: Party, partyId: string): Promise<Member[]> {
    const { manager } = this.database;
    const memberships = await manager.find(Membership, { where: { party, partyId }, order: { id: 'ASC' } });
    const accounts = await manager
      .createQueryBuilder(Account, 'account')
      .innerJoin(Membership, 'membership', 'membership.accountId = account.id')
      .where('membership.party = :party AND membership.partyId = :partyId', { party, partyId })
      .getMany();
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return memberships.flatMap((membership) => {
      const account = byId.get(membership.accountId);
      return account ? [memberOf(membership, account)] : [];
    });
  }

  private async asked(party: Party, partyId: string): Promise<Member[]> {
    const now = this.clock.now();
    const invitations = await this.database.manager.findBy(MemberInvitation, { party, partyId });
    return invitations.map(({ id, name, email, role, sentAt, ...times }) => ({
      id,
      accountId: null,
      name,
      email,
      role,
      state: invitationState(times, now),
      since: sentAt,
    }));
  }
}

const memberOf = ({ id, accountId, role, createdAt }: Membership, { name, email }: Account): Member => ({
  id,
  accountId,
  name,
  email,
  role,
  state: 'joined',
  since: createdAt,
});
