import { MemberInvitations } from '#lib/identity';
import { MailDelivery } from '#lib/notifications';
import { makeOrganisation } from '../../factories/exhibitors.js';
import {
  makeAccount,
  makeMember,
  makeOrganiser,
  makeRepresentative,
  PASSWORD,
} from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { NO_MORE_FACTS } from '../../factories/bodies.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

/** What one account may ask of people in an hour. */
const AN_HOUR = 30;

interface Members {
  items: { id: string; state: string }[];
}

const invitee = (at: number) => ({
  ...{ email: `stranger-${at}@example.vn`, name: 'Lý Minh Khang' },
  ...{ language: 'vi', role: 'stand-staff' },
});

/** Organisations of one account, each with its list of members. */
async function firmsOf(count: number): Promise<{ client: TestClient; lists: string[] }> {
  const client = await app.client().signIn((await makeAccount(app)).email, PASSWORD);
  const lists: string[] = [];
  while (lists.length < count) {
    const request = { name: 'Ngân hàng ABC', kind: 'enterprise', country: 'VN', ...NO_MORE_FACTS };
    const { body } = await client.post<{ id: string }>('/organisations', request);
    lists.push(`/organisations/${body.id}/members`);
  }
  return { client, lists };
}

it('counts the invitations of one person together, into however many organisations they go', async () => {
  const { client, lists } = await firmsOf(4);
  const asked: number[] = [];
  for (let at = 0; at < 4 * 9; at += 1)
    asked.push((await client.post(lists[at % lists.length]!, invitee(at))).status);
  expect(asked.filter((status) => status === 204)).toHaveLength(AN_HOUR);
  expect(asked.slice(AN_HOUR)).toEqual(Array(4 * 9 - AN_HOUR).fill(429));
});

it('counts what is mailed again like what is mailed first', async () => {
  const { client, lists } = await firmsOf(1);
  const [list] = lists as [string];
  await client.post(list, invitee(100));
  const { items } = (await client.get<Members>(list)).body;
  const { id } = items.find(({ state }) => state === 'invited')!;
  const again = `${list.replace(/members$/, 'member-invitations')}/${id}/mails`;
  for (let at = 1; at < AN_HOUR; at += 1) expect((await client.post(again)).status).toBe(204);
  expect((await client.post(again)).status).toBe(429);
  expect((await client.post(list, invitee(101))).status).toBe(429);
});

it('keeps the limit to the person: a colleague of the same organisation goes on', async () => {
  const { id } = await makeOrganisation(app);
  const people = [await makeRepresentative(app, id), await makeRepresentative(app, id)];
  const clients = await Promise.all(people.map(({ email }) => app.client().signIn(email, PASSWORD)));
  const list = `/organisations/${id}/members`;
  for (let at = 0; at < AN_HOUR; at += 1) await clients[0]!.post(list, invitee(200 + at));
  expect((await clients[0]!.post(list, invitee(300))).status).toBe(429);
  expect((await clients[1]!.post(list, invitee(301))).status).toBe(204);
});

/** What becomes of so many invitations by one account, whatever counted them before. */
async function statesOf(count: number, party: 'organiser' | 'organisation', partyId: string) {
  const isOrganiser = party === 'organiser';
  const { id: accountId } = await (isOrganiser
    ? makeMember(app, partyId, 'owner')
    : makeRepresentative(app, partyId));
  const place = { party, partyId, name: { vi: 'Nơi mời' } };
  const role = isOrganiser ? 'staff' : 'manager';
  for (let at = 0; at < count; at += 1) {
    const email = `${accountId}-${at}@example.vn`;
    const someone = { email, name: 'Lan', language: 'vi', role } as const;
    await app.transactions.run((tx) =>
      app.get(MemberInvitations).send(tx, place, someone, { accountId, name: 'Nam' }),
    );
  }
  const mails = await app.database.manager.findBy(MailDelivery, { sender: `account ${accountId}` });
  return mails.filter(({ state }) => state === 'queued').length;
}

it('lets an organiser write to many, and an organisation’s own people to as many as the limit says', async () => {
  const organisation = await makeOrganisation(app);
  const organiser = await makeOrganiser(app);
  expect(await statesOf(AN_HOUR + 5, 'organisation', organisation.id)).toBe(AN_HOUR);
  expect(await statesOf(AN_HOUR + 5, 'organiser', organiser.id)).toBe(AN_HOUR + 5);
});
