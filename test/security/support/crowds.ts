import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { Application, Exhibitor, ExhibitorImport, Product } from '#lib/exhibitors';
import { Organiser } from '#lib/identity';
import { Campaign, Contact, Invitation } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { MailboxMessage, MailDelivery } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { MeetingRequest } from '#lib/requests';
import { LONGEST_KEY } from '#platform/database';
import { storeFailedJob } from '../../factories/jobs.js';
import type { TestApp } from '../../support/app.js';
import type { World } from './world.js';

interface RowOfImport {
  id: string;
  importId: string;
  rowNumber: number;
}

const SIZE = 3;
/** As long as a key may be, and the same for all: three bytes a letter, and only the id tells them apart. */
const LONG = '界'.repeat(LONGEST_KEY);

/** Copies of one row, each with its own id and what else must differ. */
async function copies<E extends { id: string }>(
  { database: { manager } }: TestApp,
  entity: EntityTarget<E>,
  { like, as }: { like: FindOptionsWhere<E>; as: (at: number) => Partial<E> },
): Promise<E[]> {
  const row = await manager.findOneByOrFail(entity, like);
  const made = Array.from({ length: SIZE }, (_, at): E => ({ ...row, id: newId(), ...as(at) }));
  await manager.insert(entity, made as never);
  return made;
}

/** Three more of everything that a paged list shows, straight into the tables. */
export async function addCrowds(app: TestApp, { ids }: World): Promise<void> {
  const { organiserId, fairId, organisationId, campaignId } = ids;
  const firms = await copies(app, Organisation, {
    like: { id: organisationId },
    as: () => ({ searchKey: LONG, taxCode: '0312345678' }),
  });
  const firm = (at: number) => ({ organisationId: firms[at]!.id });
  const there = { fairId: fairId!, organisationId: organisationId! };
  await copies(app, Application, { like: there, as: firm });
  await copies(app, Exhibitor, { like: there, as: firm });
  await copies(app, Product, { like: { organisationId }, as: () => ({ searchKey: LONG }) });
  await copies(app, Participant, { like: there, as: firm });
  const closed = () => ({ openPair: null });
  await copies(app, MeetingRequest, { like: { id: ids['requestId'] }, as: closed });
  const done = { state: 'done' } as const;
  await copies(app, ExhibitorImport, { like: { id: ids['importId'] }, as: () => done });
  const rows = { like: { importId: ids['importId'] }, as: (at: number) => ({ rowNumber: 100 + at }) };
  await copies<RowOfImport>(app, 'ImportRow', rows);
  await copies(app, Organiser, { like: { id: organiserId }, as: (at) => ({ slug: `crowd-${at}` }) });
  await copies(app, Campaign, { like: { id: campaignId }, as: () => ({}) });
  const contacts = await copies(app, Contact, {
    like: { organiserId },
    as: (at) => ({ email: `crowd-${at}@example.org` }),
  });
  await copies(app, Invitation, { like: { campaignId }, as: (at) => ({ contactId: contacts[at]!.id }) });
  for (let at = 0; at < SIZE; at += 1) await storeFailedJob(app.database);
  await addMails(app, organiserId!);
}

/** Of the organiser, of the platform, and in the mailbox. */
async function addMails(app: TestApp, organiserId: string): Promise<void> {
  const unlike = () => ({ messageId: newId(), uniqueKey: null });
  await copies(app, MailDelivery, { like: { organiserId }, as: unlike });
  const platform = () => ({ ...unlike(), organiserId: null });
  await copies(app, MailDelivery, { like: { organiserId }, as: platform });
  const to = { toAddress: 'crowd@example.org', toName: 'Crowd', subject: LONG.slice(0, 300) };
  const content = { text: 'x', html: 'x' } as MailboxMessage['content'];
  const mails = Array.from({ length: SIZE }, () => ({
    ...{ ...to, id: newId(), messageId: newId(), searchKey: LONG },
    ...{ content, sealed: null, receivedAt: new Date() },
  }));
  await app.database.manager.insert(MailboxMessage, mails);
}
