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
import { buyers, contacts as otherGuests, fair, findableOf, letters } from '../content/index.js';
import type { Buyer } from '../content/index.js';
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
    for (const buyer of buyers) {
      const party = await this.answer(world, campaignId, buyer);
      if (party) world.buyers.set(buyer.key, party);
    }
  }

  private async listContacts(tx: Tx, { organiserId, ownerId: actorId }: DemoWorld): Promise<void> {
    const acting = { organiserId, actorId };
    for (const { contact, firm, country, locale } of buyers) {
      const facts = {
        name: contact.name,
        organisationName: firm,
        email: contact.email,
        country,
        language: locale,
        role: 'buyer' as const,
      };
      await this.contacts.add(tx, acting, { ...facts, tags: ['ocop'], notes: contact.title });
    }
    for (const { name, organisation, kind, country, email, locale, title } of otherGuests) {
      const role =
        kind === 'representation' || kind === 'trade-office'
          ? ('representation' as const)
          : ('other' as const);
      const facts = { name, organisationName: organisation, email, country, language: locale, role };
      await this.contacts.add(tx, acting, { ...facts, tags: [kind], notes: title });
    }
  }

  private async sendCampaign(tx: Tx, { organiserId, fairId, calendar }: DemoWorld): Promise<string> {
    const letter = letters.find(({ key }) => key === 'invitation')!;
    const opening = calendar.instant(`${fair.opensOn}T08:00`).getTime();
    const campaignId = await this.campaigns.draft(tx, organiserId, {
      fairId,
      name: 'Nhà mua hàng nước ngoài',
      subject: letter.subject,
      body: letter.body,
      audience: { roles: ['buyer'], tags: [] },
      replyBy: new Date(opening - DAYS_TO_REPLY * DAY),
      remindAt: new Date(opening - DAYS_TO_REMINDER * DAY),
    });
    await this.campaigns.send(tx, organiserId, campaignId);
    return campaignId;
  }

  /** Gives the answer and lets who said yes come aboard; what was done before is not done again. */
  private async answer(world: DemoWorld, campaignId: string, buyer: Buyer): Promise<DemoParty | null> {
    const { state, reply = '', companions = 0 } = buyer.invitation;
    if (state === 'unanswered') return null;
    const { email } = buyer.contact;
    const { manager } = this.database;
    const contact = await manager.findOneByOrFail(Contact, { organiserId: world.organiserId, email });
    const invitation = () => manager.findOneByOrFail(Invitation, { campaignId, contactId: contact.id });
    const { id, organisationId: joined } = await invitation();
    const answer = state === 'answered-yes' ? 'accepted' : 'declined';
    await this.transactions.run((tx) =>
      this.guests.reply(tx, { invitationId: id, email }, { answer, plusOnes: companions, message: reply }),
    );
    if (answer === 'declined') return null;
    if (!joined) await this.admit(world, id, buyer);
    const { organisationId, accountId } = await invitation();
    return { organisationId: organisationId!, accountId: accountId! };
  }

  /** As who has an account and is signed in to it: nobody's browser stands behind this, so no session begins. */
  private async admit(world: DemoWorld, invitationId: string, buyer: Buyer): Promise<void> {
    await this.admission.admit(
      { invitationId, email: buyer.contact.email },
      {
        password: '',
        organisationName: buyer.firm,
        country: buyer.country,
        findable: findableOf(buyer.key),
        actor: await this.personOf(world, buyer),
        ip: '127.0.0.1',
      },
    );
  }

  /** The guest's account, which an earlier start that was cut may have opened. */
  private async personOf({ passwordHash }: DemoWorld, { contact, locale: language }: Buyer): Promise<Actor> {
    const { email, name } = contact;
    const known = await this.database.manager.findOneBy(Account, { email });
    const open = (tx: Tx) => this.accounts.open(tx, { email, name, language, passwordHash, verified: true });
    const { id } = known ?? (await this.transactions.run(open));
    return new Actor(id, email, name, language, true, false, []);
  }
}
