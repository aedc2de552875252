import { MailDelivery, MailRelay } from '#lib/notifications';
import { makeAccount, makeAdministrator, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { MailSink } from '../../support/servers/index.js';
import type { TestClient } from '../../support/test-client.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
let administrator: TestClient;
const full = new Set<string>();
const sink = new MailSink({
  refuse: (recipient) => (full.has(recipient) ? { code: 552, text: 'mailbox full' } : undefined),
});

beforeAll(async () => {
  await sink.start();
  app = await startTestApp({ environment: { SMTP_URL: sink.url } });
  const { email } = await makeAdministrator(app);
  administrator = await app.client().signIn(email, PASSWORD);
});
afterAll(async () => {
  await app.close();
  await sink.remove();
});

interface Mail {
  id: string;
  kind: string;
  toAddress: string;
  state: string;
  lastAnswer: string | null;
  resendable: boolean;
}
interface Counts {
  failed: number;
  queued: number;
  refusal: { since: string; retryAt: string; lastAnswer: string } | null;
}

const MAILS = '/administration/mails';
const mailTo = async (address: string) => {
  const { body } = await administrator.get<{ items: Mail[] }>(`${MAILS}?q=${encodeURIComponent(address)}`);
  return body.items[0]!;
};
const askForReset = (email: string) => app.client().post('/password-resets', { email });
const ended = (toAddress: string, state: MailDelivery['state']) =>
  waitUntil(`the mail to ${toAddress} is ${state}`, () =>
    app.database.manager.existsBy(MailDelivery, { toAddress, state }),
  );

it('shows an administrator the mails of no organiser, and sends a failed one again', async () => {
  const { email } = await makeAccount(app);
  full.add(email);
  await askForReset(email);
  await ended(email, 'failed');
  const failed = await mailTo(email);
  expect(failed).toMatchObject({
    state: 'failed',
    resendable: true,
    lastAnswer: expect.stringMatching(/full/),
  });
  full.delete(email);
  const sent = await administrator.post<{ resent: number }>(`${MAILS}/resends`, { mailIds: [failed.id] });
  expect([sent.status, sent.body.resent]).toEqual([200, 1]);
  await ended(email, 'sent');
  const again = await administrator.post<{ resent: number }>(`${MAILS}/resends`, { mailIds: [failed.id] });
  expect(again.body.resent).toBe(0);
});

it('shows an administrator the invitation to own an organiser, which nobody is in yet to see it', async () => {
  const owner = { name: 'Hoa', email: 'hoa@example.vn', language: 'vi' };
  const organiser = { slug: 'ca-mau', name: { vi: 'Cà Mau' }, replyTo: 'office@example.vn' };
  const { status } = await administrator.post('/organisers', { ...organiser, owner });
  expect(status).toBe(201);
  expect(await mailTo(owner.email)).toMatchObject({ kind: 'member.invited', toAddress: owner.email });
});

it('shows them to nobody else, and no organiser theirs here', async () => {
  const organiser = await makeOrganiser(app);
  const owner = await app.client().signIn(organiser.owner.email, PASSWORD);
  expect((await owner.get(MAILS)).status).toBe(404);
  expect((await owner.get(`${MAILS}/counts`)).status).toBe(404);
  expect((await owner.post(`${MAILS}/resends`, { mailIds: [(await mailTo('@')).id] })).status).toBe(404);
  expect((await app.client().get(MAILS)).status).toBe(401);
  const { body } = await administrator.get<{ items: Mail[] }>(`${MAILS}?limit=100`);
  const ids = body.items.map(({ id }) => id);
  const rows = await app.database.manager.find(MailDelivery);
  expect(rows.filter(({ id, organiserId }) => ids.includes(id) && organiserId !== null)).toEqual([]);
});

it('tells administrators what the relay says while it takes no mail, and organisers since when', async () => {
  const organiser = await makeOrganiser(app);
  const owner = await app.client().signIn(organiser.owner.email, PASSWORD);
  const { email } = await makeAccount(app);
  sink.refusals.sender = { code: 450, text: 'too much mail from you today' };
  await askForReset(email);
  await waitUntil('the relay is known to refuse', async () => (await app.get(MailRelay).refusal()) !== null);
  const { body } = await administrator.get<Counts>(`${MAILS}/counts`);
  expect(body.refusal?.lastAnswer).toMatch(/too much mail/);
  const own = await owner.get<{ refusal: object | null }>(`/organisers/${organiser.id}/mails/counts`);
  expect(own.body.refusal).toEqual({ since: body.refusal?.since });
  delete sink.refusals.sender;
});
