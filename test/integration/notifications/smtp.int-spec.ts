import PostalMime, { type Email } from 'postal-mime';
import {
  defineMailKind,
  MailDelivering,
  MailDelivery,
  MailLeases,
  Notifications,
  type NotifyOptions,
} from '#lib/notifications';
import { addTime, newId, SECOND } from '#lib/kernel';
import { Job } from '#platform/queue';
import { startTestApp, type TestApp } from '../../support/app.js';
import { MailSink } from '../../support/servers/index.js';
import { waitUntil } from '../../support/wait-until.js';

interface Words {
  subject: string;
  body: string;
}

const letterKind = defineMailKind<Words>({
  name: 'test.letter',
  budget: 'booking',
  preview: { subject: 'Test', body: 'Test' },
  letter: ({ subject, body }) => ({ subject, paragraphs: [body], links: 'all' }),
  calendars: () => [{ method: 'REQUEST', ics: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n' }],
});

let app: TestApp;
const sink = new MailSink({ keepMessages: true, refuse: (recipient) => refusals[recipient.split('@')[0]!] });
const refusals: Record<string, { code: number; text: string }> = {
  busy: { code: 451, text: 'greylisted, come back later' },
  nobody: { code: 550, text: 'no such person' },
};

beforeAll(async () => {
  await sink.start();
  app = await startTestApp({ environment: { SMTP_URL: sink.url } });
});
afterAll(async () => {
  await app.close();
  await sink.remove();
});
beforeEach(() => sink.forget());

const notify = (email: string, name: string, words: Words, options: Partial<NotifyOptions> = {}) =>
  app.transactions.run((tx) =>
    app
      .get(Notifications)
      .notify(tx, letterKind, { email, name, language: 'vi' }, words, { worthUntil: null, ...options }),
  );
const rowTo = (toAddress: string) => app.database.manager.findOneByOrFail(MailDelivery, { toAddress });

async function received(): Promise<Email> {
  await waitUntil('one mail at the sink', async () => Promise.resolve(sink.messages.length === 1));
  return PostalMime.parse(sink.messages[0]!);
}

const headerNames = (mail: Email) => mail.headers.map(({ key }) => key);

let sent = 0;
const plain = { subject: 'Thư mời dự hội chợ', body: 'Kính gửi bà Hoa' };

it.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000B', '\u000C', '\0'])(
  'sends to one recipient and adds no header for %j in every field',
  async (lineEnd) => {
    const evil = `x${lineEnd}Bcc: evil@example.org${lineEnd}X-Evil: yes${lineEnd}${lineEnd}body`;
    const to = `lan-${(sent += 1)}@example.org`;
    await notify(
      to,
      evil,
      { subject: evil, body: evil },
      { replyTo: `a@example.vn${lineEnd}Bcc: evil@example.org` },
    );
    const mail = await received();
    expect(sink.accepted().map(({ recipient }) => recipient)).toEqual([to]);
    expect([mail.to?.map(({ address }) => address), mail.cc ?? [], mail.bcc ?? []]).toEqual([[to], [], []]);
    expect(headerNames(mail)).not.toContain('x-evil');
    expect(headerNames(mail)).not.toContain('bcc');
  },
);

it.each([
  'a@b.example\r\nBcc: x@example.org',
  '"x@evil.example, a" <ok@b.example>',
  'a@b.example,c@d.example',
  `${'('.repeat(10_000)}a@b.example`,
  `${'a'.repeat(310)}@b.example`,
  'lan@ví-dụ.vn',
  'team: a@b.example, c@d.example;',
])('refuses the address %j', async (address) => {
  await expect(notify(address, 'Lan', plain)).rejects.toMatchObject({ code: 'notifications.bad-address' });
});

it('keeps a body that looks like SMTP in one mail', async () => {
  await notify('dot@example.org', 'Lan', {
    ...plain,
    body: 'a\r\n.\r\nMAIL FROM:<x@example.org>\r\nRCPT TO:<evil@example.org>\r\nDATA\r\n.\r\n',
  });
  expect((await received()).text).toContain('MAIL FROM:<x@example.org>');
  expect(sink.accepted().map(({ recipient }) => recipient)).toEqual(['dot@example.org']);
});

it('carries the reply address, the pair of RFC 8058 and one calendar part', async () => {
  await notify('pair@example.org', 'Đặng Thị Hoa', plain, {
    replyTo: 'Office@example.vn',
    unsubscribePath: '/api/v1/public/invitations/token/unsubscription',
  });
  const mail = await received();
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  expect(mail.replyTo).toEqual([{ name: '', address: 'office@example.vn' }]);
  expect(header('list-unsubscribe')).toBe(
    '<http://localhost:3000/api/v1/public/invitations/token/unsubscription>',
  );
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect([mail.subject, mail.to?.[0]?.name]).toEqual(['Thư mời dự hội chợ', 'Đặng Thị Hoa']);
  const types = sink.messages[0]!.match(/^content-type: text\/calendar[^;]*; [^\n]*(\n\s[^\n]*)*/gim);
  expect(types).toHaveLength(1);
  expect(types![0]).toMatch(/method=REQUEST/);
});

it('waits five minutes after a 4xx, with the answer shown', async () => {
  await notify('busy@example.org', 'Lan', plain);
  await waitUntil('the first try', async () => (await rowTo('busy@example.org')).lastAnswer !== null);
  const { id, state, lastAnswer, attempts } = await rowTo('busy@example.org');
  expect([state, attempts]).toEqual(['queued', 1]);
  expect(lastAnswer).toMatch(/greylisted/);
  const jobs = await app.database.manager.findBy(Job, {
    name: 'notifications.deliver-mail',
    state: 'queued',
  });
  const job = jobs.find(({ payload }) => (payload as { deliveryId: string }).deliveryId === id)!;
  expect((job.runAt.getTime() - Date.now()) / SECOND).toBeGreaterThan(280);
  expect((job.runAt.getTime() - Date.now()) / SECOND).toBeLessThanOrEqual(300);
});

it('fails at once after a 5xx, and after 48 hours of 4xx', async () => {
  await notify('nobody@example.org', 'Lan', plain);
  await waitUntil('failed', async () => (await rowTo('nobody@example.org')).state === 'failed');
  expect((await rowTo('nobody@example.org')).lastAnswer).toMatch(/no such person/);
  const { id } = await rowTo('busy@example.org');
  await app.database.manager.update(
    MailDelivery,
    { id },
    { queuedAt: addTime(new Date(), -48 * 3600 * SECOND) },
  );
  await app.get(MailDelivering).deliver(id);
  expect((await rowTo('busy@example.org')).state).toBe('failed');
});

it('shows a mail of a dead process as unknown, and one of a living process not', async () => {
  const [dead, alive] = [newId(), newId()];
  for (const [id, at] of [
    [dead, -1],
    [alive, 60],
  ] as const)
    await app.database.manager.insert(MailDelivery, {
      id,
      kind: 'test.letter',
      toAddress: `${id}@example.org`,
      toName: 'Lan',
      language: 'vi',
      subject: 'x',
      searchKey: 'x',
      messageId: `<${id}@example.org>`,
      state: 'sending',
      attempts: 1,
      queuedAt: new Date(),
      senderId: newId(),
      sendingUntil: addTime(new Date(), at * SECOND),
    });
  await app.get(MailLeases).closeStuck();
  expect([(await rowTo(`${dead}@example.org`)).state, (await rowTo(`${alive}@example.org`)).state]).toEqual([
    'unknown',
    'sending',
  ]);
  expect(sink.accepted()).toEqual([]);
});

it('lets a mail go that is worth reading still, and drops what was over before it could go', async () => {
  const past = new Date(Date.now() - 1_000);
  await notify('late@example.org', 'Lan', plain, { worthUntil: past });
  await notify('in-time@example.org', 'Lan', plain, { worthUntil: new Date(Date.now() + 3_600_000) });
  await waitUntil('both to end', async () => {
    const rows = await Promise.all(['late@example.org', 'in-time@example.org'].map(rowTo));
    return rows.every(({ endedAt }) => endedAt !== null);
  });
  expect(await rowTo('late@example.org')).toMatchObject({ state: 'dropped', dropReason: 'late' });
  expect(sink.accepted().map(({ recipient }) => recipient)).toEqual(['in-time@example.org']);
});
