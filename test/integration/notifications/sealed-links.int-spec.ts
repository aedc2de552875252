import { In } from 'typeorm';
import { MailDelivering, MailDelivery, MailResending } from '#lib/notifications';
import { allRows } from '../../security/support/rows.js';
import { mailsTo, tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { MailSink } from '../../support/servers/index.js';

const NEW_PASSWORD = 'tám con trâu xanh';
const refusals: Record<string, { code: number; text: string }> = {};
const sink = new MailSink({ keepMessages: true, refuse: (recipient) => refusals[recipient] });
let app: TestApp;
beforeAll(async () => {
  await sink.start();
  app = await startTestApp({ worker: false, environment: { SMTP_URL: sink.url } });
});
afterAll(async () => {
  await app.close();
  await sink.remove();
});
beforeEach(() => sink.forget());

/** Everything that stands in the database, as whoever steals a copy of it sees it. */
const copyOfDatabase = async () => JSON.stringify([...(await allRows(app))]);
const newest = async (email: string) => (await mailsTo(app, email))[0]!;
const deliver = async (email: string) => app.get(MailDelivering).deliver((await newest(email)).id);
const askForReset = async (email: string) => app.client().post('/password-resets', { email });
/** Quoted-printable undone. */
const arrived = () => sink.messages[0]!.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

it('keeps nobody’s link where a reader of the database could use it, before and after the mail goes', async () => {
  const { email } = await makeAccount(app);
  await askForReset(email);
  const token = await tokenMailedTo(app, email);
  expect(await copyOfDatabase()).not.toContain(token);
  expect((await newest(email)).content!.text).toContain('/reset-password?token=~secret-0~');

  await deliver(email);
  expect(arrived()).toContain(`/reset-password?token=${token}`);
  expect(await copyOfDatabase()).not.toContain(token);
  const { content, sealed, state } = await newest(email);
  expect([state, sealed, content!.text.includes('[personal link]')]).toEqual(['sent', null, true]);

  const confirmation = { token, password: NEW_PASSWORD };
  expect((await app.client().post('/password-resets/confirmation', confirmation)).status).toBe(204);
});

it('gives a mail that is sent again the same link, and takes it from the first', async () => {
  const { id, owner } = await makeOrganiser(app);
  const office = await app.client().signIn(owner.email, PASSWORD);
  const email = 'khang@example.org';
  refusals[email] = { code: 550, text: 'no such person' };
  const invited = { email, name: 'Lý Minh Khang', language: 'vi', role: 'staff' };
  await office.post(`/organisers/${id}/members`, invited);
  const token = await tokenMailedTo(app, email);
  await deliver(email);
  const failed = await newest(email);
  expect([failed.state, failed.sealed === null]).toEqual(['failed', false]);

  delete refusals[email];
  const request = { organiserId: id, mailIds: [failed.id], actorId: owner.id };
  await app.transactions.run((tx) => app.get(MailResending).resend(tx, request));
  const first = await app.database.manager.findOneByOrFail(MailDelivery, { id: failed.id });
  expect([first.sealed, first.content!.text.includes('[personal link]')]).toEqual([null, true]);
  await deliver(email);
  expect(arrived()).toContain(token);
  expect(await copyOfDatabase()).not.toContain(token);
});

it('sends the others of several again when another key closed the link of one', async () => {
  const { id, owner } = await makeOrganiser(app);
  const [closed, open] = [await makeAccount(app), await makeAccount(app)];
  await askForReset(closed.email);
  await askForReset(open.email);
  const mails = [await newest(closed.email), await newest(open.email)];
  const mailIds = mails.map((mail) => mail.id);
  const failed = { state: 'failed', organiserId: id } as const;
  await app.database.manager.update(MailDelivery, { id: In(mailIds) }, failed);
  await app.database.manager.update(MailDelivery, { id: mails[0]!.id }, { sealed: mails[1]!.sealed });
  const resend = (ids: string[]) =>
    app.transactions.run((tx) =>
      app.get(MailResending).resend(tx, { organiserId: id, mailIds: ids, actorId: owner.id }),
    );
  await expect(resend([mails[0]!.id])).rejects.toThrow('not-resendable');
  expect(await resend(mailIds)).toBe(1);
  expect(await newest(open.email)).toMatchObject({ state: 'queued', resendOfId: mails[1]!.id });
});

it('shows a mail as failed whose link another key closed, and does not send it half', async () => {
  const { email } = await makeAccount(app);
  const other = await makeAccount(app);
  await askForReset(other.email);
  await askForReset(email);
  const { sealed } = await newest(other.email);
  await app.database.manager.update(MailDelivery, { id: (await newest(email)).id }, { sealed });
  await deliver(email);
  expect(await newest(email)).toMatchObject({
    state: 'failed',
    lastAnswer: null,
    dropReason: 'other-key',
  });
  expect(sink.messages).toEqual([]);
});
