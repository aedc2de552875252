import { Injectable } from '@nestjs/common';
import { searchKey } from '#lib/kernel';
import { Database, decodeCursor, type Page, pageOf, type PageRequest, pageSize } from '#platform/database';
import type { Party, Role } from './domain/roles.js';
import { Account } from './entities/account.entity.js';
import { Membership } from './entities/membership.entity.js';

/** A person in an organiser or an organisation. */
export interface Member {
  id: string;
  accountId: string;
  name: string;
  email: string;
  role: Role;
  /** Has not set a password yet: the invitation is still open. */
  invited: boolean;
  since: Date;
}

@Injectable()
export class PartyMembersQuery {
  constructor(private readonly database: Database) {}

  /** The members, the first to come first; `q` finds names and addresses, without accents. */
  async page(party: Party, partyId: string, request: PageRequest): Promise<Page<Member>> {
    const size = pageSize(request);
    const after = decodeCursor(request.cursor);
    const words = searchKey(request.q);
    const members = (await this.all(party, partyId)).filter(
      ({ id, name, email }) => (!after || id > after) && searchKey(`${name} ${email}`).includes(words),
    );
    return pageOf(members.slice(0, size + 1), size, ({ id }) => id);
  }

  /** All of them: an office, not a crowd, so that searching names needs no column of its own. */
  private async all(party: Party, partyId: string): Promise<Member[]> {
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
}

const memberOf = (
  { id, accountId, role, createdAt }: Membership,
  { name, email, passwordHash }: Account,
): Member => ({ id, accountId, name, email, role, invited: passwordHash === null, since: createdAt });
