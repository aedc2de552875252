import { StoredEvent } from '#platform/events';
import { makeAccount, makeMember, makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Members {
  items: { id: string; email: string; state: string }[];
}

const signedIn = (email: string) => app.client().signIn(email, PASSWORD);
const listOf = async (client: TestClient, path: string) => (await client.get<Members>(path)).body.items;
const invite = async (client: TestClient, path: string, email: string, role: string) =>
  expect((await client.post(path, { email, name: 'Nguyễn Thị Lan', language: 'vi', role })).status).toBe(204);
const waitingFor = async (email: string) =>
  (await (await signedIn(email)).get<{ items: object[] }>('/account/invitations')).body.items.length;

/** An organiser with two owners, each of whom has asked an address of theirs in. */
async function twoOwners() {
  const { id, owner } = await makeOrganiser(app);
  const path = `/organisers/${id}/members`;
  const leaving = await makeMember(app, id, 'owner');
  const [second, colleague] = [await makeAccount(app), await makeAccount(app)];
  const [staying, client] = [await signedIn(owner.email), await signedIn(leaving.email)];
  await invite(client, path, second.email, 'owner');
  await invite(staying, path, colleague.email, 'staff');
  const { id: memberId } = (await listOf(staying, path)).find(({ email }) => email === leaving.email)!;
  return { id, path, staying, leaving: { client, memberId }, second, colleague };
}

describe('whoever is removed from an organiser', () => {
  it('does not come back by an invitation to another address of theirs, and the others’ invitations stay', async () => {
    const { id, path, staying, leaving, second, colleague } = await twoOwners();
    expect(await waitingFor(second.email)).toBe(1);
    expect((await staying.delete(`${path}/${leaving.memberId}`)).status).toBe(204);
    expect([await waitingFor(second.email), await waitingFor(colleague.email)]).toEqual([0, 1]);
    const asked = (await listOf(staying, path)).filter(({ state }) => state === 'invited');
    expect(asked.map(({ email }) => email)).toEqual([colleague.email]);
    const events = await app.database.manager.findBy(StoredEvent, { subjectId: id });
    const withdrawn = events.filter(({ name }) => name === 'member.invitation-withdrawn');
    expect(withdrawn).toMatchObject([{ organiserId: id, data: { email: second.email } }]);
  });

  it('does not come back as owner either when only the role is taken', async () => {
    const { path, staying, leaving, second } = await twoOwners();
    const change = await staying.patch(`${path}/${leaving.memberId}`, { role: 'staff' });
    expect([change.status, await waitingFor(second.email)]).toEqual([204, 0]);
  });

  it('leaves an invitation to whoever else has sent it again', async () => {
    const { path, staying, leaving, second } = await twoOwners();
    await invite(staying, path, second.email, 'staff');
    expect((await staying.delete(`${path}/${leaving.memberId}`)).status).toBe(204);
    expect(await waitingFor(second.email)).toBe(1);
  });
});
