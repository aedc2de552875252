import { ContactImports } from '#lib/invitations';
import { MailDelivery } from '#lib/notifications';
import { newId } from '#lib/kernel';
import { StoredEvent } from '#platform/events';
import { contactFacts, campaignFacts, makeCampaign, makeContact } from '../../factories/invitations.js';
import { makeMember, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { formWith } from '../../support/upload.js';
import { office } from './office.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Import {
  id: string;
  state: string;
  newCount: number;
  knownCount: number;
  faultyCount: number;
}

const upload = (client: TestClient, path: string, csv: string) =>
  client.send<Import>('POST', `${path}/contact-imports`, formWith(Buffer.from(csv), 'a.csv'));

/** Starts the import, does the job's work, and gives how it ended. */
async function run(client: TestClient, path: string, { id }: Import): Promise<Import> {
  expect((await client.post(`${path}/contact-imports/${id}/start`)).status).toBe(202);
  await app.get(ContactImports).goOn(id);
  return (await client.get<Import>(`${path}/contact-imports/${id}`)).body;
}

it('finds contacts without accents and refuses a second one with the same address', async () => {
  const { client, path } = await office(app);
  const facts = contactFacts({ name: 'Đặng Thị Hoa' });
  expect((await client.post(`${path}/contacts`, facts)).status).toBe(201);
  await client.post(`${path}/contacts`, contactFacts({ name: 'Nobody else' }));
  const again = await client.post<{ code: string }>(`${path}/contacts`, facts);
  expect([again.status, again.body.code]).toEqual([409, 'invitations.contact-exists']);
  const found = await client.get<{ items: { name: string }[] }>(`${path}/contacts?q=dang+thi`);
  expect(found.body.items.map(({ name }) => name)).toEqual(['Đặng Thị Hoa']);
});

it('previews an import without changing anything, then adds each contact once', async () => {
  const { client, path } = await office(app);
  const csv = [
    'Họ tên,Tổ chức,Thư điện tử,Nước,Ngôn ngữ,Nhãn',
    'Anna,Nordsee,anna@example.org,DE,en,"seafood, crab"',
    'Anna twice,Nordsee,ANNA@example.org,DE,en,',
    'Bad,Nordsee,not an address,DE,en,',
  ].join('\n');
  const preview = await upload(client, path, csv);
  expect(preview.body).toMatchObject({
    state: 'previewed',
    ...{ newCount: 1, knownCount: 1, faultyCount: 1 },
    problems: [{ row: 4, column: 'email', cell: '#4', code: 'not-an-address' }],
    sample: [{ name: 'Anna', organisationName: 'Nordsee', email: 'anna@example.org' }],
  });
  const list = () => client.get<{ items: { email: string; tags: string[] }[] }>(`${path}/contacts`);
  expect((await list()).body.items).toEqual([]);
  expect(await run(client, path, preview.body)).toMatchObject({ state: 'done', newCount: 1, knownCount: 1 });
  expect((await client.post(`${path}/contact-imports/${preview.body.id}/start`)).status).toBe(409);
  expect((await upload(client, path, csv)).body).toMatchObject({ newCount: 0, knownCount: 2 });
  expect((await list()).body.items).toMatchObject([{ email: 'anna@example.org', tags: ['seafood', 'crab'] }]);
});

it('leaves out who became a contact since the preview, and records one event for all the others', async () => {
  const { id, client, path } = await office(app);
  const preview = await upload(
    client,
    path,
    ['Name,Organisation,E-mail,Country', 'A,Nordsee,a@example.org,DE', 'B,Nordsee,b@example.org,DE'].join(
      '\n',
    ),
  );
  await makeContact(app, id, { email: 'b@example.org' });
  expect(await run(client, path, preview.body)).toMatchObject({ state: 'done', newCount: 1, knownCount: 1 });
  const found = await client.get<{ items: { email: string }[] }>(`${path}/contacts`);
  expect(found.body.items.map(({ email }) => email).sort()).toEqual(['a@example.org', 'b@example.org']);
  const { manager } = app.database;
  expect(await manager.countBy(StoredEvent, { organiserId: id, name: 'contacts.imported' })).toBe(1);
});

it('answers ids of another organiser as not found, and changes nothing there', async () => {
  const [mine, theirs] = [await office(app), await office(app)];
  const contactId = await makeContact(app, theirs.id);
  const campaignId = await makeCampaign(app, theirs.id, theirs.fairId);
  const { client, path } = mine;
  const { body: preview } = await upload(theirs.client, theirs.path, 'Name,E-mail\nA,a@example.org');
  const answers = await Promise.all([
    client.get(`${path}/contact-imports/${preview.id}`),
    client.post(`${path}/contact-imports/${preview.id}/start`),
    client.get(`${theirs.path}/contacts`),
    client.get(`${path}/contacts/${contactId}`),
    client.put(`${path}/contacts/${contactId}`, contactFacts()),
    client.get(`${path}/campaigns/${campaignId}`),
    client.get(`${path}/campaigns/${campaignId}/guests`),
    client.put(`${path}/campaigns/${campaignId}`, campaignFacts(mine.fairId)),
    client.post(`${path}/campaigns/${campaignId}/start`),
    client.post(`${path}/campaigns/${campaignId}/pause`),
    client.post(`${path}/campaigns/${campaignId}/reminders`),
    client.post(`${path}/campaigns`, campaignFacts(theirs.fairId)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  const own = await theirs.client.get<{ state: string }>(`${theirs.path}/campaigns/${campaignId}`);
  expect(own.body.state).toBe('drafted');
});

it('keeps the desk out of contacts and campaigns', async () => {
  const { id, path } = await office(app);
  const { email } = await makeMember(app, id, 'desk');
  const desk = await app.client().signIn(email, PASSWORD);
  expect((await desk.get(`${path}/contacts`)).status).toBe(403);
  expect((await desk.get(`${path}/mails`)).status).toBe(403);
});

it('previews the letter to a real recipient with names as text', async () => {
  const { client, id, fairId, path } = await office(app);
  await makeContact(app, id, { name: '<b>Hoa</b>', email: 'hoa@example.org' });
  const { name: _name, remindAt: _remindAt, ...letter } = campaignFacts(fairId);
  const { status, body } = await client.post<{ toAddress: string; html: string; text: string }[]>(
    `${path}/campaign-previews`,
    { ...letter, language: 'en' },
  );
  expect([status, body.map(({ toAddress }) => toAddress)]).toEqual([200, ['hoa@example.org']]);
  expect(body[0]!.text).toContain('Dear <b>Hoa</b>,');
  expect(body[0]!.html).toContain('Dear &lt;b&gt;Hoa&lt;/b&gt;,');
});

it('sends again what a person chose, each once, and writes down who did', async () => {
  const { client, id, path } = await office(app);
  const other = await office(app);
  const insert = async (organiserId: string, state: 'failed' | 'unknown' | 'sent', toName: string) => {
    const mailId = newId();
    await app.database.manager.insert(MailDelivery, {
      id: mailId,
      kind: 'test',
      organiserId,
      toAddress: 'lan@example.vn',
      toName,
      language: 'vi',
      subject: 'Thư',
      searchKey: 'dang lan',
      content: { text: 'x', html: 'x' },
      messageId: `<${mailId}@test>`,
      state,
      attempts: 1,
      queuedAt: new Date(),
    });
    return mailId;
  };
  const failed = await insert(id, 'failed', 'Đặng Lan');
  const unknown = await insert(id, 'unknown', 'Đặng Lan');
  const sent = await insert(id, 'sent', 'Đặng Lan');
  const foreign = await insert(other.id, 'failed', 'Đặng Lan');
  const resend = (mailIds: string[]) =>
    client.post<{ resent: number; code: string }>(`${path}/mails/resends`, { mailIds });
  expect((await resend([failed, foreign])).status).toBe(404);
  expect((await resend([failed, sent])).body.code).toBe('notifications.not-resendable');
  const twice = await Promise.all([resend([failed, unknown]), resend([unknown, failed])]);
  expect(twice.reduce((sum, { body }) => sum + body.resent, 0)).toBe(2);
  const again = await app.database.manager.findBy(MailDelivery, { organiserId: id, state: 'queued' });
  expect(again).toHaveLength(2);
  expect(new Set(again.map(({ resendOfId }) => resendOfId))).toEqual(new Set([failed, unknown]));
  expect(await app.database.manager.countBy(StoredEvent, { organiserId: id, name: 'mail.resent' })).toBe(2);
  const found = await client.get<{ items: { resendable: boolean }[] }>(`${path}/mails?q=dang+lan`);
  expect(found.body.items).toHaveLength(5);
  expect(found.body.items.filter(({ resendable }) => resendable)).toEqual([]);
});
