import { hashOfToken, newToken } from '#lib/identity';
import {
  Campaigns,
  Contact,
  ContactImportPreview,
  Contacts,
  Invitation,
  InvitationToken,
} from '#lib/invitations';
import { newId } from '#lib/kernel';
import { MailDelivery } from '#lib/notifications';
import { campaignFacts, contactFacts } from '../../factories/invitations.js';
import { storeFailedJob } from '../../factories/jobs.js';
import type { TestApp } from '../../support/app.js';
import type { Site } from '../support/world.js';

/** A contact, a campaign that waits as a draft with one invitation whose letter is out, and a mail in the outbox. */
export async function addGuests(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const organiserId = ids['organiserId']!;
  const contact = contactFacts({
    name: `${marker} guest`,
    organisationName: `${marker} import`,
    email: `guest-${marker.toLowerCase()}@example.org`,
    tags: [`${marker} tag`],
    notes: `${marker} notes`,
  });
  const campaign = campaignFacts(ids['fairId']!, {
    name: `${marker} campaign`,
    subject: { vi: `${marker} thư mời` },
    body: { vi: `${marker} kính gửi {{guest}}` },
  });
  const acting = { organiserId, actorId: people.accounts.owner };
  await app.transactions.run(async (tx) => {
    ids['contactId'] = await app.get(Contacts).add(tx, acting, contact);
    ids['campaignId'] = await app.get(Campaigns).draft(tx, organiserId, campaign);
  });
  await addInvitation(app, ids);
  const data = Buffer.from(`Name,Organisation,E-mail,Country\n${marker} imported,Nordsee,i@example.org,DE\n`);
  const upload = { name: `${marker}.csv`, data };
  const preview = await app.get(ContactImportPreview).of(acting, upload);
  ids['contact-imports/importId'] = preview.id;
  const mail = await app.database.manager.findOneByOrFail(MailDelivery, { organiserId });
  Object.assign(ids, { mailId: mail.id, messageId: mail.id, jobId: await storeFailedJob(app.database) });
}

// Straight into the tables: only a worker writes invitations, and the token leaves it in the mail alone.
async function addInvitation(app: TestApp, ids: Site['ids']): Promise<void> {
  const { organiserId, campaignId, contactId } = ids as Record<
    'organiserId' | 'campaignId' | 'contactId',
    string
  >;
  const [id, token, createdAt] = [newId(), newToken(), new Date()];
  await app.transactions.run(async (tx) => {
    const answer = { reply: 'none', plusOnes: 0, message: '', addressNumber: 0 } as const;
    await tx.insert(Invitation, { id, organiserId, campaignId, contactId, ...answer, createdAt });
    const { email } = await tx.findOneByOrFail(Contact, { id: contactId, organiserId });
    await tx.insert(InvitationToken, {
      id: newId(),
      invitationId: id,
      tokenHash: hashOfToken(token),
      email,
      createdAt,
    });
  });
  Object.assign(ids, { token });
}
