import { Account, Membership } from '#lib/identity';
import { makeExhibitor, makeOpenFair } from '../factories/exhibitors.js';
import { makeOrganisationRow } from '../factories/fair-figures.js';
import { mailsTo, tokenMailedTo } from '../factories/mails.js';
import {
  makeAccount,
  makeAdministrator,
  makeOrganiser,
  makeRepresentative,
  PASSWORD,
} from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';

// Each test is what somebody does who wants to be what they are not. They hold every address that they sign up with but
// never read its mail; whoever does, says so.

const ATTACKERS = 'a sentence of the attacker';
let app: TestApp;
let used = 0;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const anAddress = () => `colleague-${(used += 1)}@office.example`;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

/** Signs up with an address of somebody else, and is signed in to what that opened. */
async function squat(email: string): Promise<TestClient> {
  const squatter = app.client();
  const signUp = { email, name: 'Mr X', password: ATTACKERS, language: 'en' };
  expect((await squatter.post('/accounts', signUp)).status).toBe(202);
  return squatter.signIn(email, ATTACKERS);
}

async function office() {
  const { id, owner } = await makeOrganiser(app);
  const client = await app.client().signIn(owner.email, PASSWORD);
  return { id, client, path: `/organisers/${id}/members` };
}

async function firm() {
  const id = await makeOrganisationRow(app);
  const { email } = await makeRepresentative(app, id);
  return { id, client: await app.client().signIn(email, PASSWORD), path: `/organisations/${id}/members` };
}

const asked = (email: string, role: string) => ({ email, role, name: 'Lý Minh Khang', language: 'en' });
const acceptance = (token: string) => `/public/member-invitations/${token}/acceptance`;

/** What a squatter must not have got: a session, a way in, a place, or the account of who reads the mail. */
async function expectNothingGot(squatter: TestClient, email: string, path: string): Promise<void> {
  expect((await squatter.get(path)).status).toBe(401);
  const again = await app.client().post('/session', { email, password: ATTACKERS });
  expect(codeOf(again)).toEqual([401, 'identity.wrong-credentials']);
  const token = await tokenMailedTo(app, email);
  const holder = app.client();
  expect((await holder.post(acceptance(token), { name: 'Khang', password: PASSWORD })).status).toBe(204);
  expect((await holder.get(path)).status).toBe(200);
  expect((await squatter.get(path)).status).toBe(401);
  expect((await app.client().post('/session', { email, password: ATTACKERS })).status).toBe(401);
}

describe('an address that somebody else signed up with', () => {
  it('makes them no owner when its holder is invited to an organiser', async () => {
    const { client, path } = await office();
    const email = anAddress();
    const squatter = await squat(email);
    expect((await client.post(path, asked(email, 'owner'))).status).toBe(204);
    await expectNothingGot(squatter, email, path);
  });

  it('makes them no manager when its holder is invited to an organisation', async () => {
    const { client, path } = await firm();
    const email = anAddress();
    const squatter = await squat(email);
    expect((await client.post(path, asked(email, 'manager'))).status).toBe(204);
    await expectNothingGot(squatter, email, path);
  });

  it('makes them no manager when an organiser invites the exhibitor that has it', async () => {
    const { id: organiserId, client } = await office();
    const fair = await makeOpenFair(app, organiserId);
    const email = anAddress();
    const squatter = await squat(email);
    const { id, organisation } = await makeExhibitor(app, fair, { email });
    const invitation = `/organisers/${organiserId}/fairs/${fair.id}/exhibitors/${id}/invitation`;
    expect((await client.post(invitation)).status).toBe(204);
    await expectNothingGot(squatter, email, `/organisations/${organisation.id}/members`);
  });

  it('makes them no owner of an organiser that is set up for its holder', async () => {
    const { email: administrator } = await makeAdministrator(app);
    const client = await app.client().signIn(administrator, PASSWORD);
    const email = anAddress();
    const squatter = await squat(email);
    const owner = { email, name: 'Phan Thị Mai', language: 'en' };
    const request = { slug: 'an-giang', name: { vi: 'Sở Ngoại vụ' }, replyTo: 'office@example.vn', owner };
    const { body } = await client.post<{ id: string }>('/organisers', request);
    await expectNothingGot(squatter, email, `/organisers/${body.id}/members`);
  });

  it('makes them nothing when they sign up while the invitation waits, whatever its holder clicks on', async () => {
    const { client, path } = await office();
    const email = anAddress();
    await client.post(path, asked(email, 'owner'));
    const signUp = { email, name: 'Mr X', password: ATTACKERS, language: 'en' };
    expect((await app.client().post('/accounts', signUp)).status).toBe(202);
    expect((await app.client().post('/session', { email, password: ATTACKERS })).status).toBe(401);
    const [newest] = await mailsTo(app, email);
    expect(newest!.kind).toBe('account.reset-password');
    expect((await mailsTo(app, email)).map(({ kind }) => kind)).not.toContain('account.verify-email');
  });

  it('does not keep the link that would have confirmed it', async () => {
    const { client, path } = await office();
    const email = anAddress();
    await squat(email);
    const token = await tokenMailedTo(app, email);
    await client.post(path, asked(email, 'owner'));
    const confirmed = await app.client().post('/account/verification', { token });
    expect(codeOf(confirmed)).toEqual([422, 'identity.link-not-valid']);
  });

  it('gives them no rights that an earlier version gave before the address was confirmed', async () => {
    const { id: partyId, path } = await office();
    const email = anAddress();
    const squatter = await squat(email);
    const { id: accountId } = await app.database.manager.findOneByOrFail(Account, { email });
    const given = { accountId, party: 'organiser', partyId, role: 'owner' } as const;
    await app.database.manager.insert(Membership, { id: accountId, ...given, createdAt: new Date() });
    expect((await squatter.get(path)).status).toBe(404);
    expect((await squatter.post(path, asked(anAddress(), 'owner'))).status).toBe(404);
    await app.database.manager.delete(Membership, { id: accountId });
  });

  it('does not show them who invites it', async () => {
    const { client, path } = await office();
    const email = anAddress();
    await client.post(path, asked(email, 'staff'));
    await app.database.manager.query(
      `UPDATE identity_member_invitation SET expires_at = '2020-01-01 00:00:00.000' WHERE email = '${email}'`,
    );
    const squatter = await squat(email);
    await app.database.manager.query(
      `UPDATE identity_member_invitation SET expires_at = '2099-01-01 00:00:00.000' WHERE email = '${email}'`,
    );
    expect((await squatter.get<{ items: object[] }>('/account/invitations')).body.items).toEqual([]);
  });
});

describe('an inviter', () => {
  it('makes nobody a member who has not said yes, and learns of an address neither a name nor an account', async () => {
    const { client, path } = await office();
    const known = await makeAccount(app, { name: 'A name that nobody typed' });
    const unknown = anAddress();
    const squatted = anAddress();
    await squat(squatted);
    const answers = [];
    for (const email of [known.email, unknown, squatted])
      answers.push(await client.post(path, asked(email, 'staff')));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [204, '']));
    const { body, text } = await client.get<{ items: { email: string }[] }>(path);
    expect(text).not.toContain('A name that nobody typed');
    const lines = body.items.filter(({ email }) => [known.email, unknown, squatted].includes(email));
    expect(lines).toHaveLength(3);
    const shown = lines.map((line) => ({ ...line, id: '', email: '', since: '' }));
    expect(shown).toEqual(lines.map(() => shown[0]));
    const victim = await app.client().signIn(known.email, PASSWORD);
    expect((await victim.get<{ organisers: object[] }>('/session')).body.organisers).toEqual([]);
    expect((await victim.get(path)).status).toBe(404);
  });

  it('learns from a refusal nothing about who refused', async () => {
    const { id, client, path } = await office();
    const known = await makeAccount(app, { name: 'A name that nobody typed' });
    await client.post(path, asked(known.email, 'staff'));
    const victim = await app.client().signIn(known.email, PASSWORD);
    const { body } = await victim.get<{ items: { id: string }[] }>('/account/invitations');
    expect((await victim.post(`/account/invitations/${body.items[0]!.id}/refusal`)).status).toBe(204);
    const trail = await client.get(`/organisers/${id}/audit-entries`);
    expect(trail.text).toContain('member.invitation-declined');
    expect((await client.get(path)).text + trail.text).not.toContain('A name that nobody typed');
  });
});

describe('an invitation of somebody else', () => {
  it('is not accepted by its id, and its link makes nobody but the holder of the address a member', async () => {
    const { client, path } = await office();
    const known = await makeAccount(app);
    await client.post(path, asked(known.email, 'owner'));
    const { body } = await client.get<{ items: { id: string; email: string }[] }>(path);
    const { id } = body.items.find(({ email }) => email === known.email)!;
    const attacker = await makeAccount(app);
    const browser = await app.client().signIn(attacker.email, PASSWORD);
    for (const verb of ['acceptance', 'refusal'])
      expect((await browser.post(`/account/invitations/${id}/${verb}`)).status).toBe(404);
    // Forwarded, or read over a shoulder: the account asks for its own password.
    const token = await tokenMailedTo(app, known.email);
    for (const password of [undefined, ATTACKERS]) {
      const yes = { name: 'Mr X', ...(password && { password }) };
      expect(codeOf(await browser.post(acceptance(token), yes))).toEqual([401, 'identity.wrong-credentials']);
    }
    expect((await browser.get(path)).status).toBe(404);
  });
});
