import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Account, Membership, type Role } from '#lib/identity';
import type { Recipient } from '#lib/notifications';
import { selectRows, type Tx } from '#platform/database';

/** Somebody to write to. */
type Member = Recipient & { accountId: string };

const EVERYBODY = `
  SELECT account.id AS accountId, account.email AS email, account.name AS name, account.language AS language
  FROM identity_membership membership
  JOIN identity_account account ON account.id = membership.account_id AND account.disabled_at IS NULL
  WHERE membership.party_id = ? AND membership.party = 'organisation'
  ORDER BY account.id`;

/** Who is to be written to when something concerns an organisation or an organiser. */
@Injectable()
export class MembersQuery {
  /** The members with one of these roles whose accounts are open, each in their own language. */
  async recipients(tx: Tx, partyId: string, roles: readonly Role[]): Promise<Member[]> {
    const members = await tx.findBy(Membership, { partyId, role: In([...roles]) });
    if (members.length === 0) return [];
    const ids = members.map(({ accountId }) => accountId);
    const accounts = await tx.findBy(Account, { id: In(ids), disabledAt: IsNull() });
    return accounts.map(({ id: accountId, email, name, language }) => ({ accountId, email, name, language }));
  }

  /** The people of an organisation whose accounts are open, whatever their role, in the order in which they came. */
  of(manager: EntityManager, organisationId: string): Promise<Member[]> {
    return selectRows<Member>(manager, EVERYBODY, [organisationId]);
  }
}
