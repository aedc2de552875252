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
import { organiser } from '../content/organiser.js';
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
    const [owner, ...others] = organiser.staff.toSorted(
      (a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'),
    );
    const open = ({ name, email, locale }: (typeof organiser.staff)[number], administrator: boolean) =>
      this.accounts.open(tx, {
        name,
        email,
        language: locale,
        passwordHash,
        verified: true,
        administrator,
      });
    const account = await open(owner!, true);
    const { key, name, email, timeZone } = organiser;
    const made = { slug: key, name, replyTo: email, timeZone };
    const { id } = await this.organisers.create(tx, made, account.id);
    const place = { party: 'organiser', partyId: id, name } as const;
    for (const { role, ...person } of others) {
      const invitee = { ...person, language: person.locale, role };
      await this.invitations.send(tx, place, invitee, { accountId: account.id, name: account.name });
      await this.accept(tx, await open({ ...person, role }, false));
    }
    return { organiserId: id, ownerId: account.id };
  }

  private async accept(tx: Tx, { id: accountId, email }: Account): Promise<void> {
    const { id } = await tx.findOneByOrFail(MemberInvitation, { email });
    await this.answers.accept(tx, { accountId, email, emailVerified: true }, id);
  }
}
