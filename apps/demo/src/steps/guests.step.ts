import { Injectable } from '@nestjs/common';
import { Account, Accounts, Actor } from '#lib/identity';
import {
  BuyerAdmission,
  CampaignSending,
  Campaigns,
  Contact,
  Contacts,
  GuestInvitations,
  Invitation,
} from '#lib/invitations';
import { DAY } from '#lib/kernel';
import { Database, Transactions, type Tx } from '#platform/database';
import { type Buyer, buyers } from '../content/buyers.js';
import { contacts as otherGuests } from '../content/contacts.js';
import { fair } from '../content/fair.js';
import { findableOf } from '../content/people.js';
import { letterOf } from '../content/letters.js';
import type { DemoSteps } from '../demo-steps.service.js';
import type { DemoParty, DemoWorld } from '../demo-world.js';

const DAYS_TO_REPLY = 7;
const DAYS_TO_REMINDER = 12;

/** The contact list, the invitation to all buyers, and what they answered; those who said yes come aboard. */
@Injectable()
export class GuestsStep {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly contacts: Contacts,
    private readonly campaigns: Campaigns,
    private readonly sending: CampaignSending,
    private readonly guests: GuestInvitations,
    private readonly admission: BuyerAdmission,
  ) {}

  async run(steps: DemoSteps, world: DemoWorld): Promise<void> {
    const { campaignId } = await steps.once('campaign', async (tx) => {
      await this.listContacts(tx, world);
      return { campaignId: await this.sendCampaign(tx, world) };
    });
    await this.sending.run(campaignId);
    for (const buyer of buyers()) {
      const party = await this.answer(world, campaignId, buyer);
      if (party) world.buyers.set(buyer.key, party);
    }
  }

  private async listContacts(tx: Tx, { organiserId, ownerId: actorId }: DemoWorld): Promise<void> {
    for (const guest of [...buyers().map(({ contact }) => contact), ...otherGuests()])
      await this.contacts.add(tx, { organiserId, actorId }, guest);
  }

  private async sendCampaign(tx: Tx, { organiserId, fairId, calendar }: DemoWorld): Promise<string> {
    const { subject, body } = letterOf('invitation');
    const opening = calendar.instant(`${fair().opensOn}T08:00`).getTime();
    const campaignId = await this.campaigns.draft(tx, organiserId, {
      fairId,
      name: fair().campaign,
      subject,
      body,
      audience: { roles: ['buyer'], tags: [] },
      replyBy: new Date(opening - DAYS_TO_REPLY * DAY),
      remindAt: new Date(opening - DAYS_TO_REMINDER * DAY),
    });
    await this.campaigns.send(tx, organiserId, campaignId);
    return campaignId;
  }

  /** Gives the answer and lets who said yes come aboard; what was done before is not done again. */
  private async answer(world: DemoWorld, campaignId: string, buyer: Buyer): Promise<DemoParty | null> {
    const { reply, contact: guest } = buyer;
    if (!reply) return null;
    const { email } = guest;
    const { manager } = this.database;
    const contact = await manager.findOneByOrFail(Contact, { organiserId: world.organiserId, email });
    const invitation = () => manager.findOneByOrFail(Invitation, { campaignId, contactId: contact.id });
    const { id, organisationId: joined } = await invitation();
    await this.transactions.run((tx) => this.guests.reply(tx, { invitationId: id, email }, reply));
    if (reply.answer === 'declined') return null;
    if (!joined) await this.admit(world, id, buyer);
    const { organisationId, accountId } = await invitation();
    return { organisationId: organisationId!, accountId: accountId! };
  }

  /** As who has an account and is signed in to it: nobody's browser stands behind this, so no session begins. */
  private async admit(world: DemoWorld, invitationId: string, buyer: Buyer): Promise<void> {
    const { email, organisationName, country } = buyer.contact;
    await this.admission.admit(
      { invitationId, email },
      {
        password: '',
        organisationName,
        country,
        findable: findableOf(buyer.key),
        actor: await this.personOf(world, buyer),
        ip: '127.0.0.1',
      },
    );
  }

  /** The guest's account, which an earlier start that was cut may have opened. */
  private async personOf({ passwordHash }: DemoWorld, { contact }: Buyer): Promise<Actor> {
    const { email, name, language } = contact;
    const known = await this.database.manager.findOneBy(Account, { email });
    const open = (tx: Tx) => this.accounts.open(tx, { email, name, language, passwordHash, verified: true });
    const { id } = known ?? (await this.transactions.run(open));
    return new Actor(id, email, name, language, true, false, []);
  }
}
