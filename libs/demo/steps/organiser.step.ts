import { Injectable } from '@nestjs/common';
import { Accounts, Organisers } from '#lib/identity';
import type { Tx } from '#platform/database';
import { organiser } from '../content/index.js';
import type { DemoWorld } from '../demo-world.js';

/** The organiser and its staff. The owner also administers the installation. */
@Injectable()
export class OrganiserStep {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisers: Organisers,
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
    const { id } = await this.organisers.create(
      tx,
      { slug: key, name, replyTo: email, timeZone },
      account.id,
    );
    for (const person of others) {
      const { id: accountId } = await open(person, false);
      await this.organisers.addMember(
        tx,
        { accountId, party: 'organiser', partyId: id, role: person.role },
        account.id,
      );
    }
    return { organiserId: id, ownerId: account.id };
  }
}
