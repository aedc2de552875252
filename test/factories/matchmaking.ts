import { Product } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { newId, searchKey, type Translated } from '#lib/kernel';
import type { BarredGroups, Side } from '#lib/matching';
import {
  type Participant,
  type ParticipantGroup,
  Participants,
  Programmes,
  type ProgrammeSetup,
} from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import type { TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';
import { makeOrganiser, makeRepresentative, PASSWORD } from './people.js';

let made = 0;
const next = () => (made += 1);

/** A day so far ahead that no test reaches it: the clock of the database cannot be fixed. */
export const FAIR_DAY = '2031-11-20';
/** The first slot of the programme that `makeMatchmaking` sets up: 08:30 in Vietnam. */
export const FIRST_SLOT = `${FAIR_DAY}T01:30:00.000Z`;

export interface MadeMatchmaking {
  organiserId: string;
  ownerEmail: string;
  ownerId: string;
  fairId: string;
}

/** An organiser's fair whose matchmaking is open: one morning with six slots of 20 minutes, and tables. */
export async function makeMatchmaking(
  app: TestApp,
  { tables = 2, ...overrides }: Partial<Omit<ProgrammeSetup, 'tables'>> & { tables?: number } = {},
): Promise<MadeMatchmaking> {
  const organiser = await makeOrganiser(app);
  const fair = await app.transactions.run(async (tx) => {
    const row = tx.create(Fair, {
      id: newId(),
      organiserId: organiser.id,
      editionId: null,
      slug: `meetings-${next()}`,
      name: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
      description: { vi: 'Hội chợ' },
      venue: { vi: 'Quảng trường Hùng Vương' },
      venueAddress: 'Bạc Liêu',
      openingHours: { vi: '8–21 giờ' },
      rules: { vi: 'Nội quy' },
      startsOn: FAIR_DAY,
      endsOn: '2031-11-21',
      applicationsOpenAt: new Date('2026-01-01T00:00:00Z'),
      applicationsCloseAt: new Date('2031-10-01T00:00:00Z'),
      boothChoiceClosesAt: null,
      holdMinutes: 30,
      boothsPerExhibitor: 2,
      currency: 'VND',
      timeZone: 'Asia/Ho_Chi_Minh',
      state: 'open',
      createdAt: new Date(),
    });
    await tx.insert(Fair, row);
    const setup: ProgrammeSetup = {
      state: 'opened',
      days: [{ day: FAIR_DAY, sessions: [{ start: '08:30', end: '11:00' }] }],
      slotMinutes: 20,
      pauseMinutes: 5,
      requestQuota: 30,
      answerDays: 7,
      groups: groupsIn(overrides.barred ?? []),
      ...overrides,
      tables: Array.from({ length: tables }, (_, at) => ({ number: at + 1 })),
    };
    const by = { organiserId: organiser.id, fairId: row.id, actorId: organiser.owner.id };
    await app.get(Programmes).save(tx, by, setup);
    return row;
  });
  return {
    organiserId: organiser.id,
    ownerEmail: organiser.owner.email,
    ownerId: organiser.owner.id,
    fairId: fair.id,
  };
}

/** The groups that a grid of who may not meet speaks of. */
const groupsIn = (barred: readonly BarredGroups[]): ParticipantGroup[] => [
  ...[...new Set(barred.map(({ buyers }) => buyers))].map((name) => ({ name, side: 'buyer' as const })),
  ...[...new Set(barred.map((pair) => pair.exhibitors))].map((name) => ({
    name,
    side: 'exhibitor' as const,
  })),
];

export interface MadeParticipant {
  participant: Participant;
  organisationId: string;
  name: string;
  email: string;
  accountId: string;
  /** Below the organisation's routes of the fair. */
  path: string;
}

interface ParticipantTraits extends Partial<
  Pick<Organisation, 'name' | 'languages' | 'country' | 'province'>
> {
  /** What it answered to being found; null: nothing yet. */
  findable?: boolean | null;
}

/** An organisation that takes part in the matchmaking of a fair and lets itself be found, with one person in it. */
export async function makeParticipant(
  app: TestApp,
  { organiserId, fairId }: Pick<MadeMatchmaking, 'organiserId' | 'fairId'>,
  side: Side,
  { findable = true, ...overrides }: ParticipantTraits = {},
): Promise<MadeParticipant> {
  const name = overrides.name ?? `${side === 'buyer' ? 'Importateur' : 'Hợp tác xã'} ${next()}`;
  const organisationId = newId();
  const participant = await app.transactions.run(async (tx) => {
    await tx.insert(Organisation, {
      id: organisationId,
      kind: side === 'buyer' ? 'importer' : 'cooperative',
      taxCode: null,
      country: side === 'buyer' ? 'FR' : 'VN',
      province: null,
      address: null,
      representative: null,
      phone: null,
      email: null,
      website: null,
      profile: {},
      languages: ['vi'],
      logoId: null,
      formerAddress: null,
      createdAt: new Date(),
      ...overrides,
      name,
      searchKey: searchKey(name),
    });
    return app.get(Participants).enrol(tx, { organiserId, fairId, organisationId, side, findable });
  });
  const person = await makeRepresentative(app, organisationId);
  return {
    participant,
    organisationId,
    name,
    email: person.email,
    accountId: person.id,
    path: `/organisations/${organisationId}/fairs/${fairId}`,
  };
}

/** The participant's person, signed in. */
export const signedIn = (app: TestApp, { email }: Pick<MadeParticipant, 'email'>): Promise<TestClient> =>
  app.client().signIn(email, PASSWORD);

/** Something the organisation sells. */
export async function makeOffer(
  app: TestApp,
  { organisationId }: Pick<MadeParticipant, 'organisationId'>,
  name: Translated,
  overrides: Partial<Pick<Product, 'category' | 'hsCode' | 'ocopStars'>> = {},
): Promise<void> {
  await app.transactions.run((tx) =>
    tx.insert(Product, {
      id: newId(),
      organisationId,
      name,
      description: {},
      category: 'food',
      hsCode: null,
      pack: '500 g',
      priceMinor: null,
      currency: 'VND',
      capacity: null,
      ocopStars: null,
      pictureId: null,
      createdAt: new Date(),
      ...overrides,
      searchKey: searchKey(...Object.values(name)),
    }),
  );
}

/** A request from one participant to another. */
export async function ask(
  client: TestClient,
  from: MadeParticipant,
  to: MadeParticipant,
  proposedSlot?: string,
): Promise<string> {
  const answer = await client.post<{ id: string }>(`${from.path}/meeting-requests`, {
    participantId: to.participant.id,
    message: 'Chúng tôi tìm nguồn tôm khô.',
    ...(proposedSlot && { proposedSlot }),
  });
  if (answer.status !== 201) throw new Error(`Asking was answered ${answer.status}: ${answer.text}`);
  return answer.body.id;
}
