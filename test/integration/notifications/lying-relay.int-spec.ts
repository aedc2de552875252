import { defineMailKind, MailDelivery, MailRelay, Notifications, RelayRefusal } from '#lib/notifications';
import { addTime, SECOND } from '#lib/kernel';
import { Job } from '#platform/queue';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testGround } from '../../support/database.js';
import { HeldRow } from '../../support/held-row.js';
import { MailSink, type SmtpStep } from '../../support/servers/index.js';
import { waitUntil } from '../../support/wait-until.js';

const kind = defineMailKind<object>({
  name: 'test.lied-to',
  budget: 'booking',
  preview: {},
  letter: () => ({ subject: 'Invitation', paragraphs: ['Dear guest'] }),
});

let app: TestApp;
const sink = new MailSink({
  refuse: (recipient) =>
    recipient.startsWith('closing') ? { code: 421, text: `closing, <${recipient}>` } : undefined,
});

beforeAll(async () => {
  await sink.start();
  app = await startTestApp({ environment: { SMTP_URL: sink.urlWithPassword } });
});
afterAll(async () => {
  await app.close();
  await sink.remove();
});

const notify = (...addresses: string[]) =>
  app.transactions.run(async (tx) => {
    for (const email of addresses)
      await app
        .get(Notifications)
        .notify(tx, kind, { email, name: 'Lan', language: 'en' }, {}, { worthUntil: null });
  });
const rowTo = (toAddress: string) => app.database.manager.findOneByOrFail(MailDelivery, { toAddress });
const isNow = (toAddress: string, state: MailDelivery['state']) =>
  waitUntil(`${toAddress} is ${state}`, async () => (await rowTo(toAddress)).state === state);
const timesTaken = (address: string) =>
  sink.accepted().filter(({ recipient }) => recipient === address).length;

/** Ends the pause again and again: of several mails one tries, and the others wait for what becomes of it. */
const goesOnceItMay = (toAddress: string) =>
  waitUntil(`${toAddress} is sent`, async () => {
    if ((await rowTo(toAddress)).state === 'sent') return true;
    await endThePause();
    return false;
  });

/** As if its pause were over: the next mail tries. */
async function endThePause(): Promise<void> {
  const past = addTime(new Date(), -SECOND);
  await app.database.manager.update(RelayRefusal, { id: 'relay' }, { retryAt: past });
  await app.database.manager.update(
    Job,
    { name: 'notifications.deliver-mail', state: 'queued' },
    { runAt: past },
  );
}

it('sends nothing again that a relay took and hung up on without an answer', async () => {
  sink.fates.push('cut', 'cut');
  await notify('cut-1@example.org', 'cut-2@example.org');
  await isNow('cut-1@example.org', 'unknown');
  await isNow('cut-2@example.org', 'unknown');
  await notify('after@example.org');
  await isNow('after@example.org', 'sent');
  expect(['cut-1@example.org', 'cut-2@example.org'].map(timesTaken)).toEqual([1, 1]);
});

// On Redis a job that waits keeps its delay, whatever its row says: test/faults waits there.
if (testGround === 'embedded') {
  it.each<[SmtpStep, number]>([
    ['greeting', 554],
    ['sign-in', 535],
    ['sender', 552],
    ['sender', 421],
    ['message', 421],
  ])(
    'fails no mail for a relay that refuses everybody at the %s with %i, and goes on by itself',
    async (at, code) => {
      const [first, second] = ['first', 'second'].map((name) => `${name}-${at}-${code}@example.org`) as [
        string,
        string,
      ];
      await sink.restart({ wiped: false });
      sink.refusals[at] = { code, text: 'not now' };
      await notify(first);
      await waitUntil(
        'the relay is known to refuse',
        async () => (await app.get(MailRelay).refusal()) !== null,
      );
      await notify(second);
      await waitUntil('it waits again', async () => (await rowTo(first)).state === 'queued');
      expect(await app.get(MailRelay).isReachable()).toBe(false);
      // What is no answer to this mail stands with the refusal, and in no organiser's outbox.
      const { attempts, lastAnswer } = await rowTo(first);
      const own = at === 'message' ? [1, expect.stringMatching(/not now/)] : [0, null];
      expect([attempts, lastAnswer]).toEqual(own);
      expect((await app.get(MailRelay).refusal())!.lastAnswer).toMatch(/not now/);
      delete sink.refusals[at];
      await goesOnceItMay(first);
      await goesOnceItMay(second);
      await waitUntil('it takes mails', async () => (await app.get(MailRelay).refusal()) === null);
      expect([first, second].map(timesTaken)).toEqual([1, 1]);
    },
  );

  it('waits longer and longer while one mail after the other finds that it still refuses', async () => {
    sink.refusals.sender = { code: 451, text: 'too busy' };
    await notify('patient@example.org');
    const refusals = async () => (await app.get(MailRelay).refusal())?.refusals ?? 0;
    for (const times of [1, 2, 3]) {
      await waitUntil(`refused ${times} times`, async () => (await refusals()) === times);
      await waitUntil('it waits', async () => (await rowTo('patient@example.org')).state === 'queued');
      if (times < 3) await endThePause();
    }
    const { since, retryAt } = (await app.get(MailRelay).refusal())!;
    expect(retryAt.getTime() - Date.now()).toBeGreaterThan(50 * SECOND);
    expect(since.getTime()).toBeLessThan(retryAt.getTime());
    delete sink.refusals.sender;
    await goesOnceItMay('patient@example.org');
  });
}

it('keeps no other mail waiting for one at whose recipient the relay closes', async () => {
  await notify('closing@example.org');
  await waitUntil('it waits', async () => (await rowTo('closing@example.org')).lastAnswer !== null);
  await notify('open@example.org');
  await isNow('open@example.org', 'sent');
  expect(await app.get(MailRelay).refusal()).toBeNull();
  expect(await rowTo('closing@example.org')).toMatchObject({ state: 'queued', attempts: 1 });
});

if (testGround === 'server') {
  it('keeps what the relay said of a mail whose row somebody holds', async () => {
    sink.hold();
    await notify('held@example.org');
    await waitUntil('it is with the relay', () => Promise.resolve(sink.unanswered > 0));
    const { id } = await rowTo('held@example.org');
    const row = await HeldRow.of(app.config.database.url!, 'notifications_mail_delivery', id);
    sink.answerAgain();
    await row.untilGivenUp();
    await row.letGo();
    await isNow('held@example.org', 'sent');
  });
}

it('sends over a new connection when the relay has hung up meanwhile', async () => {
  await notify('before-the-pause@example.org');
  await isNow('before-the-pause@example.org', 'sent');
  await sink.restart({ wiped: false });
  await notify('after-the-pause@example.org');
  await isNow('after-the-pause@example.org', 'sent');
  expect(await app.get(MailRelay).refusal()).toBeNull();
});

it('sends over a new connection when the relay wants no more mails over the one there is', async () => {
  await notify('last-of-many@example.org');
  await isNow('last-of-many@example.org', 'sent');
  const full = { code: 421, text: 'too many messages in this connection' };
  let asked = 0;
  const once = () => ((asked += 1) === 1 ? full : undefined);
  Object.defineProperty(sink.refusals, 'sender', { configurable: true, get: once });
  await notify('first-of-many@example.org');
  await isNow('first-of-many@example.org', 'sent');
  delete sink.refusals.sender;
  expect([asked, await app.get(MailRelay).refusal()]).toEqual([2, null]);
});
