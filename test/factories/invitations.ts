import { Fair } from '#lib/fairs';
import { type CampaignFacts, Campaigns, type ContactFacts, Contacts } from '#lib/invitations';
import { addTime, DAY, newId } from '#lib/kernel';
import type { Database, Transactions } from '#platform/database';

/** What the factories need of an application under test. */
export interface Ground {
  database: Database;
  transactions: Transactions;
  get<T>(token: abstract new (...args: never[]) => T): T;
}

let made = 0;

/** A fair that invitations can be about. */
export async function makeInvitingFair(ground: Ground, organiserId: string): Promise<string> {
  const id = newId();
  await ground.database.manager.insert(Fair, {
    id,
    organiserId,
    slug: `inviting-fair-${(made += 1)}`,
    name: { vi: 'Hội chợ OCOP Cà Mau', en: 'OCOP Fair Ca Mau', fr: 'Foire OCOP de Cà Mau' },
    description: {},
    venue: { vi: 'Quảng trường Phan Ngọc Hiển', en: 'Phan Ngoc Hien Square' },
    venueAddress: 'Cà Mau',
    openingHours: {},
    rules: {},
    startsOn: '2027-11-20',
    endsOn: '2027-11-23',
    applicationsOpenAt: new Date('2027-01-01'),
    applicationsCloseAt: new Date('2027-10-01'),
    boothChoiceClosesAt: null,
    holdMinutes: 30,
    boothsPerExhibitor: 2,
    currency: 'VND',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'open',
    createdAt: new Date(),
  });
  return id;
}

export const contactFacts = (overrides: Partial<ContactFacts> = {}): ContactFacts => ({
  name: 'Đặng Thị Hoa',
  organisationName: 'Nordsee Import',
  email: `guest-${(made += 1)}@example.org`,
  country: 'DE',
  language: 'en',
  role: 'buyer',
  tags: [],
  notes: '',
  ...overrides,
});

export const makeContact = (ground: Ground, organiserId: string, overrides: Partial<ContactFacts> = {}) =>
  ground.transactions.run((tx) =>
    ground.get(Contacts).add(tx, { organiserId, actorId: newId() }, contactFacts(overrides)),
  );

export const campaignFacts = (fairId: string, overrides: Partial<CampaignFacts> = {}): CampaignFacts => ({
  fairId,
  name: 'Buyers of seafood',
  subject: { vi: 'Thư mời dự {{fair}}', en: 'Invitation to {{fair}}', fr: 'Invitation à {{fair}}' },
  body: {
    vi: 'Kính gửi {{guest}},\n\nTrân trọng kính mời {{organisation}} dự {{fair}} ({{dates}}, {{venue}}).',
    en: 'Dear {{guest}},\n\nWe invite {{organisation}} to {{fair}} ({{dates}}, {{venue}}).',
  },
  audience: { roles: [], tags: [] },
  replyBy: addTime(new Date(), 30 * DAY),
  remindAt: null,
  ...overrides,
});

/** A draft of a campaign. */
export const makeCampaign = (
  ground: Ground,
  organiserId: string,
  fairId: string,
  overrides: Partial<CampaignFacts> = {},
) =>
  ground.transactions.run((tx) =>
    ground.get(Campaigns).draft(tx, organiserId, campaignFacts(fairId, overrides)),
  );

/** Starts to send a campaign; a worker does the rest. */
export const startCampaign = (ground: Ground, organiserId: string, campaignId: string) =>
  ground.transactions.run((tx) => ground.get(Campaigns).send(tx, organiserId, campaignId));
