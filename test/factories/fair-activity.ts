import { Outcome } from '#lib/attendance';
import { BoothClaim, BoothOrder } from '#lib/booths';
import { Booth, Hall } from '#lib/fairs';
import { Campaign, Contact, Invitation, type Reply } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { Meeting, Participant } from '#lib/matchmaking';
import type { TestApp } from '../support/app.js';
import { makeExhibitorRow, makeOrganisationRow } from './fair-figures.js';

interface At {
  organiserId: string;
  fairId: string;
}

const createdAt = new Date('2026-06-01T00:00:00Z');

/** A hall with six booths of 9 m²: two claimed, one held until the given time, two free, one not for rent. */
export async function makeBoothRows(app: TestApp, at: At, holdEnds: Date): Promise<void> {
  const { manager } = app.database;
  const exhibitorId = await makeExhibitorRow(app, at);
  const organisationId = await makeOrganisationRow(app);
  const hallId = newId();
  const hall = { id: hallId, ...at, name: 'A', widthCm: 3000, depthCm: 1000, position: 0 };
  await manager.insert(Hall, hall);
  for (const [index, state] of (['claimed', 'claimed', 'held', null, null, null] as const).entries()) {
    const boothId = newId();
    await manager.insert(Booth, {
      id: boothId,
      ...at,
      hallId,
      zoneId: null,
      number: `A${index}`,
      xCm: index * 300,
      yCm: 0,
      widthCm: 300,
      depthCm: 300,
      corner: false,
      power: false,
      water: false,
      blocked: index === 5,
      priceMinor: 1,
    });
    if (state === null) continue;
    const orderId = newId();
    await manager.insert(BoothOrder, {
      id: orderId,
      ...at,
      exhibitorId,
      organisationId,
      state: state === 'held' ? 'held' : 'confirmed',
      expiresAt: holdEnds,
      extended: false,
      priceMinor: 1,
      currency: 'VND',
      madeBy: null,
      createdAt,
    });
    await manager.insert(BoothClaim, { id: newId(), ...at, boothId, orderId, exhibitorId, state, createdAt });
  }
}

/** A campaign with one invitation for each reply; `started` says whether it went out. */
export async function makeCampaignRow(
  app: TestApp,
  { organiserId, fairId }: At,
  { replies, started }: { replies: (Reply | 'none')[]; started: boolean },
): Promise<void> {
  const { manager } = app.database;
  const campaignId = newId();
  await manager.insert(Campaign, {
    id: campaignId,
    organiserId,
    fairId,
    name: 'Mời khách',
    subject: {},
    body: {},
    audience: {},
    replyBy: new Date('2099-01-01T00:00:00Z'),
    state: started ? 'sent' : 'drafted',
    createdAt,
    startedAt: started ? createdAt : null,
  });
  for (const reply of replies) {
    const contactId = newId();
    const email = `${contactId}@example.vn`;
    const person = { name: 'Khách', organisationName: 'Firm', country: 'FR', language: 'fr' as const };
    await manager.insert(Contact, {
      id: contactId,
      organiserId,
      email,
      ...person,
      role: 'buyer',
      tags: [],
      notes: '',
      searchKey: 'khach',
      createdAt,
    });
    const invitation = { id: newId(), organiserId, campaignId, contactId, reply, plusOnes: 0, message: '' };
    await manager.insert(Invitation, { ...invitation, addressNumber: 0, createdAt });
  }
}

/** A buyer from the country and what each side of its one meeting expects; null for a side that says nothing. */
export async function makeMeetingRow(
  app: TestApp,
  at: At,
  { country, expected }: { country: string; expected: (number | null)[] },
): Promise<void> {
  const { manager } = app.database;
  const sides = ['buyer', 'exhibitor'] as const;
  const [buyerId, exhibitorId] = [newId(), newId()];
  for (const side of sides)
    await manager.insert(Participant, {
      id: side === 'buyer' ? buyerId : exhibitorId,
      ...at,
      organisationId: await makeOrganisationRow(app, side === 'buyer' ? { kind: 'importer', country } : {}),
      side,
      findable: true,
      groupName: null,
      minimum: null,
      maximum: null,
      delegationId: null,
      createdAt,
    });
  const meetingId = newId();
  await manager.insert(Meeting, {
    id: meetingId,
    ...at,
    requestId: null,
    buyerId,
    exhibitorId,
    slotStart: createdAt,
    slotEnd: new Date(createdAt.getTime() + 20 * 60_000),
    tableId: null,
    interpreterId: null,
    state: 'scheduled',
    pinned: false,
    sequence: 0,
    createdAt,
  });
  for (const [index, expectedMinor] of expected.entries()) {
    if (expectedMinor === null) continue;
    await manager.insert(Outcome, {
      id: newId(),
      fairId: at.fairId,
      meetingId,
      participantId: index === 0 ? buyerId : exhibitorId,
      survey: 'first',
      result: 'held',
      rating: null,
      agreedMinor: null,
      expectedMinor,
      currency: 'VND',
      nextStep: null,
      recordedBy: newId(),
      recordedAt: createdAt,
    });
  }
}
