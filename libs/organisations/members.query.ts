import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Account, Membership, type Role } from '#lib/identity';
import type { Recipient } from '#lib/notifications';
import type { Tx } from '#platform/database';

/** Who is to be written to when something concerns an organisation or an organiser. */
@Injectable()
export class MembersQuery {
  /** The members with one of these roles whose accounts are open, each in their own language. */
  async recipients(
    tx: Tx,
    partyId: string,
    roles: readonly Role[],
  ): Promise<(Recipient & { accountId: string })[]> {
    const members = await tx.findBy(Membership, { partyId, role: In([...roles]) });
    if (members.length === 0) return [];
    const ids = members.map(({ accountId }) => accountId);
    const accounts = await tx.findBy(Account, { id: In(ids), disabledAt: IsNull() });
    return accounts.map(({ id: accountId, email, name, language }) => ({ accountId, email, name, language }));
  }
}
