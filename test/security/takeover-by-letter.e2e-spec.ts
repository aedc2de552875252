import { Account, Membership } from '#lib/identity';
import { CampaignSending, Invitation } from '#lib/invitations';
import { Organisation } from '#lib/organisations';
import {
  contactFacts,
  makeCampaign,
  makeContact,
  makeInvitingFair,
  startCampaign,
} from '../factories/invitations.js';
import { linkMailedTo, mailsTo } from '../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';

// Each test is what somebody does with a letter to a guest who wants to come aboard as somebody else, or to keep them out.

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
  return { id, client };
}

describe('the link in a letter to a guest', () => {
  /** Sends a letter to an address and says yes with its link, as whoever reads that mail does. */
  async function letterTo(email: string) {
    const { id: organiserId, client } = await office();
    const fairId = await makeInvitingFair(app, organiserId);
    const tags = [email];
    const contactId = await makeContact(app, organiserId, { email, tags });
    const campaignId = await makeCampaign(app, organiserId, fairId, { audience: { roles: [], tags } });
    await startCampaign(app, organiserId, campaignId);
    await app.get(CampaignSending).run(campaignId);
    return { client, organiserId, contactId, link: await linkTo(email) };
  }
  const linkTo = async (email: string) =>
    `/public/invitations/${(await linkMailedTo(app, email)).pathname.split('/').pop()}`;
  const yes = { answer: 'accepted', plusOnes: 0, message: 'Only I know this.' };
  const joining = { organisationName: 'Nordsee Import', country: 'DE', password: ATTACKERS };
  const correct = (client: TestClient, organiserId: string, contactId: string, email: string) =>
    client.put(`/organisers/${organiserId}/contacts/${contactId}`, { ...contactFacts(), email });

  it('is for its reader, whatever a stranger signed up with meanwhile', async () => {
    const email = anAddress();
    const { link } = await letterTo(email);
    const signUp = { email, name: 'Mr X', password: ATTACKERS, language: 'en' };
    expect((await app.client().post('/accounts', signUp)).status).toBe(202);
    const signIn = await app.client().post('/session', { email, password: ATTACKERS });
    expect(codeOf(signIn)).toEqual([401, 'identity.wrong-credentials']);
    const mails = await mailsTo(app, email);
    expect(mails.map(({ kind }) => kind)).not.toContain('account.verify-email');
    expect((await app.client().post(`${link}/reply`, yes)).status).toBe(204);
    const own = { ...joining, password: PASSWORD };
    expect((await app.client().post(`${link}/account`, own)).status).toBeLessThan(300);
  });

  it('opens nothing once the contact has another address, least of all an account for it', async () => {
    const [wrong, right] = [anAddress(), anAddress()];
    const { client, organiserId, contactId, link } = await letterTo(wrong);
    expect((await app.client().post(`${link}/reply`, yes)).status).toBe(204);
    expect((await correct(client, organiserId, contactId, right)).status).toBe(204);
    const attempts = [
      await app.client().get(link),
      await app.client().post(`${link}/reply`, yes),
      await app.client().post(`${link}/account`, joining),
      await app.client().post(`${link}/unsubscription`),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    for (const email of [wrong, right])
      expect(await app.database.manager.existsBy(Account, { email })).toBe(false);

    const fresh = await linkTo(right);
    const shown = await app.client().get(fresh);
    expect(shown.body).toMatchObject({ answer: 'none', message: '', joined: false, email: right });
    await app.client().post(`${fresh}/reply`, yes);
    const holder = app.client();
    expect((await holder.post(`${fresh}/account`, { ...joining, password: PASSWORD })).status).toBe(200);
    expect((await holder.get<{ account: object }>('/session')).body.account).toMatchObject({ email: right });
  });

  it('proves the address that it was mailed to, also where the contact was changed behind it', async () => {
    const [wrong, right] = [anAddress(), anAddress()];
    const { contactId, link } = await letterTo(wrong);
    await app.client().post(`${link}/reply`, yes);
    await app.database.manager.query(
      `UPDATE invitations_contact SET email = '${right}' WHERE id = '${contactId}'`,
    );
    await app.client().post(`${link}/account`, joining);
    expect(await app.database.manager.existsBy(Account, { email: right })).toBe(false);
  });

  it('leaves who has come aboard where they are when the contact gets another address', async () => {
    const [first, second] = [anAddress(), anAddress()];
    const { client, organiserId, contactId, link } = await letterTo(first);
    await app.client().post(`${link}/reply`, yes);
    const guest = app.client();
    const { body } = await guest.post<{ organisationId: string }>(`${link}/account`, joining);
    await correct(client, organiserId, contactId, second);
    expect(await mailsTo(app, second)).toEqual([]);
    expect((await guest.get(`/organisations/${body.organisationId}/members`)).status).toBe(200);
    expect(await app.database.manager.findOneByOrFail(Invitation, { contactId })).toMatchObject({
      reply: 'accepted',
    });
  });

  it('lets the buyer in although somebody else signed up with the address, or an invitation opened an account', async () => {
    for (const passwordHash of [null, 'squatted']) {
      const email = anAddress();
      if (passwordHash) await squat(email);
      else
        await app.database.manager.insert(Account, {
          id: await makeContact(app, (await office()).id),
          email,
          name: 'Opened by an earlier version',
          language: 'en',
          passwordHash,
          administrator: false,
          createdAt: new Date(),
        });
      const { link } = await letterTo(email);
      expect((await app.client().get<{ entrance: string }>(link)).body.entrance).toBe('new');
      await app.client().post(`${link}/reply`, yes);
      const buyer = app.client();
      const joined = await buyer.post<{ organisationId: string }>(`${link}/account`, {
        ...joining,
        password: PASSWORD,
      });
      expect(joined.status).toBe(200);
      expect((await app.client().post('/session', { email, password: ATTACKERS })).status).toBe(401);
      await app.client().signIn(email, PASSWORD);
      const own = `/organisations/${joined.body.organisationId}/members`;
      expect((await buyer.get(own)).status).toBe(200);
    }
  });

  it('opens nobody’s account without its password, and joins as the address’s holder whoever is signed in', async () => {
    const known = await makeAccount(app);
    const { link } = await letterTo(known.email);
    await app.client().post(`${link}/reply`, yes);
    const other = await makeAccount(app);
    const browser = await app.client().signIn(other.email, PASSWORD);
    expect(codeOf(await browser.post(`${link}/account`, joining))).toEqual([
      401,
      'identity.wrong-credentials',
    ]);
    const { body } = await browser.post<{ organisationId: string }>(`${link}/account`, {
      ...joining,
      password: PASSWORD,
    });
    const { manager } = app.database;
    expect(await manager.existsBy(Organisation, { id: body.organisationId })).toBe(true);
    const [member] = await manager.findBy(Membership, { partyId: body.organisationId });
    expect(member!.accountId).toBe(known.id);
    expect((await browser.get<{ account: object }>('/session')).body.account).toMatchObject({
      email: known.email,
    });
    expect((await browser.get<{ entrance: string }>(link)).body.entrance).toBe('signed-in');
  });
});
