import { MemberInvitation } from '#lib/identity';
import { StoredEvent } from '#platform/events';
import { mailsTo, tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeMember, makeOrganiser, PASSWORD } from '../../factories/people.js';
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
interface Waiting {
  items: { id: string }[];
}
interface Problem {
  code: string;
}

const signedIn = (email: string) => app.client().signIn(email, PASSWORD);

async function organiser() {
  const { id, owner } = await makeOrganiser(app);
  return { id, owner, path: `/organisers/${id}/members`, client: await signedIn(owner.email) };
}

/** Beside a list of members. */
const invitations = (members: string) => members.replace(/members$/, 'member-invitations');

const invitee = (email: string, role: string) => ({ email, name: 'Lý Minh Khang', language: 'vi', role });

async function memberWith(client: TestClient, path: string, email: string): Promise<Member> {
  const { body } = await client.get<Members>(path);
  return body.items.find((member) => member.email === email)!;
}

const eventsAbout = (subjectId: string) =>
  app.database.manager.find(StoredEvent, { where: { subjectId }, order: { id: 'ASC' } });

const link = (token: string) => `/public/member-invitations/${token}`;
const yes = { name: 'Lý Minh Khang', password: PASSWORD };

describe('an invitation', () => {
  it('makes a member of an unknown address only when its holder says yes, and the link works once', async () => {
    const { id, path, client } = await organiser();
    const email = 'khang@example.vn';
    expect((await client.post(path, invitee(email, 'staff'))).status).toBe(204);
    expect(await memberWith(client, path, email)).toMatchObject({
      role: 'staff',
      state: 'invited',
      accountId: null,
    });
    expect((await app.client().post('/session', { email, password: PASSWORD })).status).toBe(401);

    const token = await tokenMailedTo(app, email);
    const newcomer = app.client();
    const shown = await newcomer.get(link(token));
    expect(shown.body).toMatchObject({ place: 'Trung tâm Xúc tiến', role: 'staff', email, entrance: 'new' });
    expect(shown.headers['cache-control']).toBe('no-store');
    expect((await newcomer.post(`${link(token)}/acceptance`, yes)).status).toBe(204);
    const session = await newcomer.get<{ account: object; organisers: object[] }>('/session');
    expect(session.body).toMatchObject({
      account: { email, emailVerified: true },
      organisers: [{ id, role: 'staff' }],
    });
    expect((await app.client().post<Problem>(`${link(token)}/acceptance`, yes)).body.code).toBe(
      'identity.link-not-valid',
    );
    expect(await memberWith(client, path, email)).toMatchObject({ state: 'joined' });
    expect((await eventsAbout(id)).slice(-2)).toMatchObject([
      { name: 'member.invited', data: { email, role: 'staff' } },
      { name: 'member.added', data: { role: 'staff' } },
    ]);
  });

  it('looks the same to the inviter when the address has an account, which accepts or declines where it signs in', async () => {
    const { id, path, client } = await organiser();
    const [willing, unwilling] = [await makeAccount(app), await makeAccount(app)];
    for (const { email } of [willing, unwilling]) {
      expect((await client.post(path, invitee(email, 'desk'))).status).toBe(204);
      expect(await memberWith(client, path, email)).toMatchObject({
        name: 'Lý Minh Khang',
        accountId: null,
        state: 'invited',
      });
      expect(await mailsTo(app, email)).toMatchObject([{ kind: 'member.invited' }]);
    }
    const own = await signedIn(willing.email);
    expect((await own.get(path)).status).toBe(404);
    const waiting = await own.get<Waiting>('/account/invitations');
    expect(waiting.body.items).toMatchObject([
      { party: 'organiser', role: 'desk', invitedBy: 'Nguyễn Thị Lan' },
    ]);
    const answer = `/account/invitations/${waiting.body.items[0]!.id}`;
    const other = await signedIn(unwilling.email);
    for (const verb of ['acceptance', 'refusal'])
      expect((await other.post(`${answer}/${verb}`)).status).toBe(404);
    expect((await own.post(`${answer}/acceptance`)).status).toBe(204);
    expect((await own.post(`${answer}/acceptance`)).status).toBe(404);
    expect((await own.get(path)).status).toBe(200);

    const theirs = (await other.get<Waiting>('/account/invitations')).body.items[0]!.id;
    expect((await other.post(`/account/invitations/${theirs}/refusal`)).status).toBe(204);
    expect((await other.get<Waiting>('/account/invitations')).body.items).toEqual([]);
    expect(await memberWith(client, path, unwilling.email)).toMatchObject({ state: 'declined' });
    expect((await eventsAbout(id)).at(-1)).toMatchObject({
      name: 'member.invitation-declined',
      actorId: null,
      data: { email: unwilling.email },
    });
  });

  it('by its link asks who has an account for its own password, unless they are signed in to it', async () => {
    const { path, client } = await organiser();
    const known = await makeAccount(app);
    await client.post(path, invitee(known.email, 'staff'));
    const token = await tokenMailedTo(app, known.email);
    const stranger = await makeAccount(app);
    const browser = await signedIn(stranger.email);
    expect((await browser.get<{ entrance: string }>(link(token))).body.entrance).toBe('sign-in');
    const wrong = await browser.post<Problem>(`${link(token)}/acceptance`, {
      ...yes,
      password: 'another long one',
    });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'identity.wrong-credentials']);
    expect((await browser.post(`${link(token)}/acceptance`, yes)).status).toBe(204);
    const session = await browser.get<{ account: object }>('/session');
    expect(session.body.account).toMatchObject({ email: known.email, name: known.name });

    await client.delete(`${path}/${(await memberWith(client, path, known.email)).id}`);
    await client.post(path, invitee(known.email, 'desk'));
    const again = await tokenMailedTo(app, known.email);
    expect((await browser.get<{ entrance: string }>(link(again))).body.entrance).toBe('signed-in');
    expect((await browser.post(`${link(again)}/acceptance`, { name: 'Lan' })).status).toBe(204);
    expect((await browser.get(path)).status).toBe(200);
  });

  it('is declined by its link without an account, and can be sent again', async () => {
    const { path, client } = await organiser();
    const email = 'nobody-yet@example.vn';
    await client.post(path, invitee(email, 'staff'));
    const token = await tokenMailedTo(app, email);
    expect((await app.client().post(`${link(token)}/refusal`)).status).toBe(204);
    expect((await app.client().get(link(token))).status).toBe(422);
    const { id, state } = await memberWith(client, path, email);
    expect(state).toBe('declined');
    expect((await client.post(`${invitations(path)}/${id}/mails`)).status).toBe(204);
    expect(await memberWith(client, path, email)).toMatchObject({ id, state: 'invited' });
  });

  it('is mailed again with another link, and any of them counts while it waits; withdrawn, none does', async () => {
    const { path, client } = await organiser();
    const email = 'thu@example.vn';
    await client.post(path, invitee(email, 'staff'));
    const first = await tokenMailedTo(app, email);
    expect((await client.post(path, invitee(email, 'desk'))).status).toBe(204);
    const second = await tokenMailedTo(app, email);
    for (const token of [first, second])
      expect((await app.client().get<object>(link(token))).body).toMatchObject({ role: 'desk' });
    const { id } = await memberWith(client, path, email);
    expect((await client.delete(`${invitations(path)}/${id}`)).status).toBe(204);
    for (const token of [first, second])
      expect((await app.client().post(`${link(token)}/acceptance`, yes)).status).toBe(422);
    expect(await memberWith(client, path, email)).toBeUndefined();
    expect((await client.delete(`${invitations(path)}/${id}`)).status).toBe(404);
  });

  it('ends by itself after seven days, for the link and for the account', async () => {
    const { path, client } = await organiser();
    const { email } = await makeAccount(app);
    await client.post(path, invitee(email, 'staff'));
    const token = await tokenMailedTo(app, email);
    const own = await signedIn(email);
    const { id } = (await own.get<Waiting>('/account/invitations')).body.items[0]!;
    await app.database.manager.update(MemberInvitation, { id }, { expiresAt: new Date(Date.now() - 1000) });
    expect((await own.get<Waiting>('/account/invitations')).body.items).toEqual([]);
    expect((await own.post(`/account/invitations/${id}/acceptance`)).status).toBe(404);
    expect((await own.post(`${link(token)}/acceptance`, { name: 'Lan' })).status).toBe(422);
    expect(await memberWith(client, path, email)).toMatchObject({ state: 'expired' });
  });

  it('is refused for somebody who is a member, and for a role of organisations', async () => {
    const { path, client, id } = await organiser();
    const { email } = await makeMember(app, id, 'staff');
    const again = await client.post<Problem>(path, invitee(email, 'owner'));
    expect([again.status, again.body.code]).toEqual([409, 'identity.already-member']);
    expect((await client.post(path, invitee('x@example.vn', 'manager'))).status).toBe(422);
  });

  it('is one when eight ask the same person at the same moment', async () => {
    const { path, client } = await organiser();
    const email = 'wanted@example.vn';
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.post(path, invitee(email, 'staff'))),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
    const { body } = await client.get<Members>(`${path}?q=wanted`);
    expect(body.items).toHaveLength(1);
  });

  it('is sent again and withdrawn by owners of the same organiser alone', async () => {
    const { id, path, client } = await organiser();
    const other = await organiser();
    await client.post(path, invitee('guarded@example.vn', 'staff'));
    const asked = await memberWith(client, path, 'guarded@example.vn');
    const staff = await signedIn((await makeMember(app, id, 'staff')).email);
    for (const [who, where, status] of [
      [staff, path, 403],
      [other.client, path, 404],
      [other.client, other.path, 404],
    ] as const) {
      const one = `${invitations(where)}/${asked.id}`;
      expect([(await who.post(`${one}/mails`)).status, (await who.delete(one)).status]).toEqual([
        status,
        status,
      ]);
    }
  });
});
