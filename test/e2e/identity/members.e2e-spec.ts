import { Membership, Organisers } from '#lib/identity';
import { StoredEvent } from '#platform/events';
import { makeOrganisationRow } from '../../factories/fair-figures.js';
import { tokenMailedTo } from '../../factories/mails.js';
import {
  makeAdministrator,
  makeMember,
  makeOrganiser,
  makeRepresentative,
  PASSWORD,
} from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Member {
  id: string;
  email: string;
  role: string;
  state: string;
}
interface Members {
  items: Member[];
}
interface Problem {
  code: string;
}

const signedIn = (email: string) => app.client().signIn(email, PASSWORD);

async function organiser() {
  const { id, owner } = await makeOrganiser(app);
  return { id, owner, path: `/organisers/${id}/members`, client: await signedIn(owner.email) };
}

const invitee = (email: string, role: string) => ({ email, name: 'Lý Minh Khang', language: 'vi', role });

async function memberWith(client: TestClient, path: string, email: string): Promise<Member> {
  const { body } = await client.get<Members>(path);
  return body.items.find((member) => member.email === email)!;
}

const eventsAbout = (subjectId: string) =>
  app.database.manager.find(StoredEvent, { where: { subjectId }, order: { id: 'ASC' } });

const link = (token: string) => `/public/member-invitations/${token}`;
const yes = { name: 'Lý Minh Khang', password: PASSWORD };

describe('leaving', () => {
  it('is open to everybody, and told to the audit trail', async () => {
    const { id, path } = await organiser();
    const { email, id: accountId } = await makeMember(app, id, 'desk');
    const desk = await signedIn(email);
    expect((await desk.delete(`/account/memberships/${id}`)).status).toBe(204);
    expect((await desk.get(path)).status).toBe(404);
    expect((await desk.delete(`/account/memberships/${id}`)).status).toBe(404);
    expect((await eventsAbout(id)).at(-1)).toMatchObject({ name: 'member.left', actorId: accountId });
  });

  it('has the last owner and the last manager hand over first', async () => {
    const { id, client } = await organiser();
    await client.post(`/organisers/${id}/members`, invitee('only-asked@example.vn', 'owner'));
    const last = await client.delete<Problem>(`/account/memberships/${id}`);
    expect([last.status, last.body.code]).toEqual([409, 'identity.last-owner']);
    await makeMember(app, id, 'owner');
    expect((await client.delete(`/account/memberships/${id}`)).status).toBe(204);

    const organisationId = await makeOrganisationRow(app);
    const manager = await signedIn((await makeRepresentative(app, organisationId)).email);
    const left = await manager.delete<Problem>(`/account/memberships/${organisationId}`);
    expect([left.status, left.body.code]).toEqual([409, 'identity.last-manager']);
  });
});

describe('roles', () => {
  it('are changed and taken by owners alone, and each change is in the audit trail', async () => {
    const { id, path, client } = await organiser();
    const { email, id: accountId } = await makeMember(app, id, 'staff');
    const staff = await signedIn(email);
    const member = await memberWith(client, path, email);
    expect((await staff.get(path)).status).toBe(200);
    expect((await staff.patch(`${path}/${member.id}`, { role: 'owner' })).status).toBe(403);
    expect((await staff.delete(`${path}/${member.id}`)).status).toBe(403);

    expect((await client.patch(`${path}/${member.id}`, { role: 'desk' })).status).toBe(204);
    expect((await client.delete(`${path}/${member.id}`)).status).toBe(204);
    expect((await staff.get(path)).status).toBe(404);
    const changes = (await eventsAbout(id)).slice(-2);
    expect(changes).toMatchObject([
      { name: 'member.role-changed', organiserId: id, data: { accountId, role: 'desk', earlier: 'staff' } },
      { name: 'member.removed', organiserId: id, data: { accountId, role: 'desk' } },
    ]);
  });

  it('keep one owner', async () => {
    const { owner, path, client } = await organiser();
    const { id } = await memberWith(client, path, owner.email);
    const stepBack = await client.patch<Problem>(`${path}/${id}`, { role: 'staff' });
    expect([stepBack.status, stepBack.body.code]).toEqual([409, 'identity.last-owner']);
    expect((await client.delete<Problem>(`${path}/${id}`)).body.code).toBe('identity.last-owner');
  });

  it('keep one owner also when two step back at the same moment', async () => {
    const { id, owner, path, client } = await organiser();
    const second = await makeMember(app, id, 'owner');
    const other = await signedIn(second.email);
    const [one, two] = await Promise.all([
      memberWith(client, path, owner.email),
      memberWith(client, path, second.email),
    ]);
    const answers = await Promise.all([
      client.delete(`${path}/${one.id}`),
      other.delete(`${path}/${two.id}`),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect(await app.database.manager.countBy(Membership, { partyId: id, role: 'owner' })).toBe(1);
  });

  it('of another organiser are out of reach', async () => {
    const mine = await organiser();
    const theirs = await organiser();
    const member = await memberWith(theirs.client, theirs.path, theirs.owner.email);
    expect((await mine.client.get(theirs.path)).status).toBe(404);
    expect((await mine.client.patch(`${theirs.path}/${member.id}`, { role: 'desk' })).status).toBe(404);
    expect((await mine.client.delete(`${mine.path}/${member.id}`)).status).toBe(404);
  });
});

describe('an organisation', () => {
  it('has managers who ask others in, and keeps one', async () => {
    const organisationId = await makeOrganisationRow(app);
    const manager = await makeRepresentative(app, organisationId);
    const path = `/organisations/${organisationId}/members`;
    const client = await signedIn(manager.email);
    expect((await client.post(path, invitee('stand@example.vn', 'stand-staff'))).status).toBe(204);
    expect((await client.post(path, invitee('boss@example.vn', 'owner'))).status).toBe(422);
    const { id } = await memberWith(client, path, manager.email);
    expect((await client.delete<Problem>(`${path}/${id}`)).body.code).toBe('identity.last-manager');
    const helper = await makeRepresentative(app, organisationId, 'stand-staff');
    expect((await (await signedIn(helper.email)).post(path, invitee('y@example.vn', 'manager'))).status).toBe(
      403,
    );
  });
});

describe('the administrator', () => {
  const request = (slug: string, email: string) => ({
    slug,
    name: { vi: 'Sở Ngoại vụ An Giang' },
    replyTo: 'office@example.vn',
    owner: { email, name: 'Phan Thị Mai', language: 'vi' },
  });

  it('creates an organiser that belongs to nobody until the owner accepts; nobody else can', async () => {
    const client = await signedIn((await makeAdministrator(app)).email);
    const created = await client.post<{ id: string }>('/organisers', request('an-giang', 'mai@example.vn'));
    expect(created.status).toBe(201);
    const listed = async () => (await client.get<Members>('/organisers')).body.items[0];
    expect(await listed()).toMatchObject({
      slug: 'an-giang',
      owner: { state: 'invited', askedEmail: 'mai@example.vn' },
    });
    const owner = app.client();
    const token = await tokenMailedTo(app, 'mai@example.vn');
    await owner.post(`${link(token)}/acceptance`, { name: 'Phan Thị Mai', password: PASSWORD });
    expect((await owner.get(`/organisers/${created.body.id}/members`)).status).toBe(200);
    expect(await listed()).toMatchObject({ owner: { state: 'joined', askedEmail: null } });
    const taken = await client.post<Problem>('/organisers', request('an-giang', 'other@example.vn'));
    expect([taken.status, taken.body.code]).toEqual([409, 'identity.slug-taken']);

    expect((await owner.post('/organisers', request('can-tho', 'z@example.vn'))).status).toBe(404);
    expect((await owner.get('/organisers')).status).toBe(404);
    expect((await app.client().get('/organisers')).status).toBe(401);
    expect(await app.get(Organisers).byIds([created.body.id])).toHaveLength(1);
  });

  it('asks another owner while there is none, and the first link ends', async () => {
    const client = await signedIn((await makeAdministrator(app)).email);
    const { body } = await client.post<{ id: string }>('/organisers', request('ben-tre', 'typo@example.vn'));
    const first = await tokenMailedTo(app, 'typo@example.vn');
    const { owner } = request('', 'right@example.vn');
    const again = `/organisers/${body.id}/owner-invitations`;
    expect((await client.post(again, owner)).status).toBe(204);
    expect((await app.client().post(`${link(first)}/acceptance`, yes)).status).toBe(422);
    const token = await tokenMailedTo(app, 'right@example.vn');
    const mai = app.client();
    expect((await mai.post(`${link(token)}/acceptance`, yes)).status).toBe(204);
    expect((await mai.post(again, owner)).status).toBe(404);
    const late = await client.post<Problem>(again, owner);
    expect([late.status, late.body.code]).toEqual([409, 'identity.has-owner']);
  });
});
