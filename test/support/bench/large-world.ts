import { Exhibitors, Product } from '#lib/exhibitors';
import { FairPlans } from '#lib/fairs';
import { ProgrammeItem } from '#lib/festivals';
import { Sessions } from '#lib/identity';
import { Contact } from '#lib/invitations';
import { newId, searchKey } from '#lib/kernel';
import { Organisations } from '#lib/organisations';
import { portionsOf } from '#platform/database';
import { planOf } from '../../factories/fairs.js';
import { ROLES, type Role } from '../../security/support/callers.js';
import type { World } from '../../security/support/world.js';
import { buildWorld } from '../../security/two-tenants.js';
import type { Ids } from '../api/own-request.js';
import type { TestApp } from '../app.js';
import { type MeetingGround, computeRun, prepareMeetings } from './meeting-ground.js';

export interface LargeWorldSize {
  exhibitors: number;
  contacts: number;
  /** Of the festival's programme. */
  items: number;
}

/** A season as large as they come: every operation answers about it. */
export interface LargeWorld {
  world: World;
  /** Another organiser's fair, with meetings and a timetable. */
  meetings: MeetingGround & { runId: string };
  /** So many sessions of every role, as some operations end them. */
  sessions: Record<Role, string[]>;
}

const SESSIONS = 300;

/** Makes the world in the database that the services are open on. */
export async function makeLargeWorld(
  app: TestApp,
  size: LargeWorldSize,
  random: () => number,
): Promise<LargeWorld> {
  const world = await buildWorld(app, 'Season');
  await enlargePlan(app, world);
  await addExhibitors(app, world.ids, size.exhibitors);
  await addContacts(app, world.ids, size.contacts);
  await addItems(app, world.ids, size.items);
  const ground = await prepareMeetings(app, { buyers: 120, exhibitors: 80, tables: 60, wishes: 8 }, random);
  const runId = await computeRun(app, ground, 3);
  return { world, meetings: { ...ground, runId }, sessions: await sessionsOf(app, world) };
}

/** Five halls more, of 190 booths each; the first stays as it is, since a booth there is held. */
async function enlargePlan(app: TestApp, { ids, people }: World): Promise<void> {
  const halls = ['B', 'C', 'D', 'E', 'F'].flatMap((letter) => planOf(190, letter).halls);
  const plan = { halls: [...planOf(4).halls, ...halls] };
  const { organiserId, fairId } = ids;
  const acting = { organiserId: organiserId!, fairId: fairId!, actorId: people.accounts.owner };
  await app.transactions.run((tx) => app.get(FairPlans).commit(tx, acting, { plan, language: 'en' }));
}

async function addExhibitors(app: TestApp, { organiserId, fairId }: Ids, count: number): Promise<void> {
  const firms = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    profile: {
      name: `Hợp tác xã Cua ${at}`,
      kind: 'cooperative' as const,
      country: 'VN',
      province: 'Cà Mau',
      profile: { vi: `Cua và tôm, xưởng số ${at}. `.repeat(10) },
    },
  }));
  await app.transactions.run(async (tx) => {
    for (const portion of portionsOf(firms))
      await app.get(Organisations).createEntered(tx, organiserId!, portion);
    const organisationIds = firms.map(({ id }) => id);
    for (const portion of portionsOf(organisationIds))
      await app
        .get(Exhibitors)
        .admit(tx, { organiserId: organiserId!, fairId: fairId!, organisationIds: portion });
    const products = organisationIds.flatMap((id) => [productOf(id, 1), productOf(id, 2), productOf(id, 3)]);
    for (const portion of portionsOf(products)) await tx.insert(Product, portion);
  });
}

const createdAt = new Date('2026-06-01T00:00:00Z');

const productOf = (organisationId: string, number: number) => ({
  id: newId(),
  organisationId,
  name: { vi: `Cua Năm Căn ${number}`, en: `Crab ${number}` },
  description: { vi: 'Cua sống, hai con một cân. '.repeat(10) },
  category: 'food' as const,
  hsCode: '0306',
  pack: '1 kg',
  priceMinor: 450_000,
  currency: 'VND',
  capacity: null,
  ocopStars: null,
  pictureId: null,
  searchKey: searchKey('Cua Năm Căn'),
  createdAt,
});

async function addContacts(app: TestApp, { organiserId }: Ids, count: number): Promise<void> {
  const contacts = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    organiserId: organiserId!,
    name: `Guest ${at}`,
    organisationName: `Import House ${at}`,
    email: `guest-${at}@example.org`,
    country: 'DE',
    language: 'en' as const,
    role: 'buyer' as const,
    tags: [`tag ${at % 40}`],
    notes: '',
    searchKey: searchKey(`Guest ${at} Import House`),
    unsubscribedAt: null,
    createdAt,
  }));
  for (const portion of portionsOf(contacts)) await app.database.manager.insert(Contact, portion);
}

async function addItems(
  app: TestApp,
  { organiserId, editionId, stageId }: Ids,
  count: number,
): Promise<void> {
  const items = Array.from({ length: count }, (_, at) => {
    const startsAt = new Date(Date.UTC(2026, 10, 20, 1, at * 5));
    return {
      id: newId(),
      organiserId: organiserId!,
      editionId: editionId!,
      stageId: stageId!,
      title: { vi: `Tiết mục ${at}`, en: `Act ${at}` },
      description: { vi: 'Đờn ca tài tử. '.repeat(20) },
      performers: `Đoàn ${at}`,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 240_000),
      changedAt: createdAt,
    };
  });
  for (const portion of portionsOf(items)) await app.database.manager.insert(ProgrammeItem, portion);
}

async function sessionsOf(app: TestApp, { people }: World): Promise<Record<Role, string[]>> {
  const sessions = {} as Record<Role, string[]>;
  for (const role of ROLES) {
    if (role === 'anonymous') sessions[role] = Array.from({ length: SESSIONS }, () => '');
    else sessions[role] = await open(app, people.accounts[role]);
  }
  return sessions;
}

const open = (app: TestApp, accountId: string): Promise<string[]> =>
  app.transactions.run(async (tx) => {
    const cookies: string[] = [];
    for (let made = 0; made < SESSIONS; made += 1)
      cookies.push(`session=${await app.get(Sessions).open(tx, accountId)}`);
    return cookies;
  });
