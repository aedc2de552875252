import { Injectable } from '@nestjs/common';
import {
  type Account,
  Accounts,
  InvitationAnswers,
  MemberInvitation,
  MemberInvitations,
  Organisers,
} from '#lib/identity';
import type { Tx } from '#platform/database';
import { organiser, owner } from '../content/organiser.js';
import { ZONE } from '../demo-calendar.js';
import type { DemoWorld } from '../demo-world.js';

/** The organiser and its staff, whom its owner asks in and who accept. The owner also administers the installation. */
@Injectable()
export class OrganiserStep {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisers: Organisers,
    private readonly invitations: MemberInvitations,
    private readonly answers: InvitationAnswers,
  ) {}

  async run(tx: Tx, { passwordHash }: DemoWorld): Promise<Pick<DemoWorld, 'organiserId' | 'ownerId'>> {
    const open = ({ name, email, language }: ReturnType<typeof owner>, administrator: boolean) =>
      this.accounts.open(tx, { name, email, language, passwordHash, verified: true, administrator });
    const account = await open(owner(), true);
    const { staff, ...made } = organiser();
    const { id } = await this.organisers.create(tx, { ...made, timeZone: ZONE }, account.id);
    const place = { party: 'organiser', partyId: id, name: made.name } as const;
    for (const person of staff.filter((one) => one !== owner())) {
      await this.invitations.send(tx, place, person, { accountId: account.id, name: account.name });
      await this.accept(tx, await open(person, false));
    }
    return { organiserId: id, ownerId: account.id };
  }

  private async accept(tx: Tx, { id: accountId, email }: Account): Promise<void> {
    const { id } = await tx.findOneByOrFail(MemberInvitation, { email });
    await this.answers.accept(tx, { accountId, email, emailVerified: true }, id);
  }
}
