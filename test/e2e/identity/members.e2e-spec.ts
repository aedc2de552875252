import { Membership, Organisers } from '#lib/identity';
import { StoredEvent } from '#platform/events';
import { makeOrganisationRow } from '../../factories/fair-figures.js';
import { mailsTo, tokenMailedTo } from '../../factories/mails.js';
import {
  makeAccount,
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
  invited: boolean;
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

describe('an invitation', () => {
  it('opens an account for an unknown address, whose mailed link sets the password once', async () => {
    const { id, path, client } = await organiser();
    const email = 'khang@example.vn';
    expect((await client.post(path, invitee(email, 'staff'))).status).toBe(204);
    expect(await memberWith(client, path, email)).toMatchObject({ role: 'staff', invited: true });
    expect((await app.client().post('/session', { email, password: PASSWORD })).status).toBe(401);

    const token = await tokenMailedTo(app, email);
    const newcomer = app.client();
    const joining = { token, name: 'Lý Minh Khang', password: PASSWORD };
    expect((await newcomer.get(`//join?token=${token}`)).status).toBeLessThan(500);
    expect((await newcomer.post('/account/joining', joining)).status).toBe(204);
    const session = await newcomer.get<{ account: object; organisers: object[] }>('/session');
    expect(session.body).toMatchObject({
      account: { email, emailVerified: true },
      organisers: [{ id, role: 'staff' }],
    });
    expect((await app.client().post<Problem>('/account/joining', joining)).body.code).toBe(
      'identity.link-not-valid',
    );
    expect(await memberWith(client, path, email)).toMatchObject({ invited: false });
  });

  it('adds somebody with an account at once and mails a notice without a token', async () => {
    const { path, client } = await organiser();
    const { email } = await makeAccount(app);
    expect((await client.post(path, invitee(email, 'desk'))).status).toBe(204);
    expect(await memberWith(client, path, email)).toMatchObject({ role: 'desk', invited: false });
    const [mail] = await mailsTo(app, email);
    expect(mail).toMatchObject({ kind: 'member.added' });
    expect(mail!.content!.text).not.toContain('token=');
  });

  it('is mailed again to somebody who has not joined; both links count until one is used', async () => {
    const { path, client } = await organiser();
    const email = 'thu@example.vn';
    await client.post(path, invitee(email, 'staff'));
    const first = await tokenMailedTo(app, email);
    expect((await client.post(path, invitee(email, 'staff'))).status).toBe(204);
    const second = await tokenMailedTo(app, email);
    const join = (token: string) =>
      app.client().post('/account/joining', { token, name: 'Thu', password: PASSWORD });
    expect((await join(first)).status).toBe(204);
    expect((await join(second)).status).toBe(422);
  });

  it('is refused for somebody who is a member, and for a role of organisations', async () => {
    const { path, client, id } = await organiser();
    const { email } = await makeMember(app, id, 'staff');
    const again = await client.post<Problem>(path, invitee(email, 'owner'));
    expect([again.status, again.body.code]).toEqual([409, 'identity.already-member']);
    expect((await client.post(path, invitee('x@example.vn', 'manager'))).status).toBe(422);
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

  it('creates an organiser whose owner is invited; nobody else can', async () => {
    const { id, email } = await makeAccount(app);
    await app.database.manager.update('Account', { id }, { administrator: true });
    const client = await signedIn(email);
    const created = await client.post<{ id: string }>('/organisers', request('an-giang', 'mai@example.vn'));
    expect(created.status).toBe(201);
    const owner = app.client();
    const token = await tokenMailedTo(app, 'mai@example.vn');
    await owner.post('/account/joining', { token, name: 'Phan Thị Mai', password: PASSWORD });
    expect((await owner.get(`/organisers/${created.body.id}/members`)).status).toBe(200);
    expect((await client.get<Members>('/organisers')).body.items[0]).toMatchObject({ slug: 'an-giang' });
    const taken = await client.post<Problem>('/organisers', request('an-giang', 'other@example.vn'));
    expect([taken.status, taken.body.code]).toEqual([409, 'identity.slug-taken']);

    expect((await owner.post('/organisers', request('can-tho', 'z@example.vn'))).status).toBe(404);
    expect((await owner.get('/organisers')).status).toBe(404);
    expect((await app.client().get('/organisers')).status).toBe(401);
    expect(await app.get(Organisers).byIds([created.body.id])).toHaveLength(1);
  });
});
