import { FixedClock, HOUR, MINUTE } from '#lib/kernel';
import { definedMailKinds, MailDelivering, type MailDelivery, Notifications } from '#lib/notifications';
import { Job } from '#platform/queue';
import { ask, makeMatchmaking, makeParticipant, signedIn } from '../../factories/matchmaking.js';
import { linkMailedTo, mailsTo, textOf } from '../../factories/mails.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
import { makeAccount, PASSWORD } from '../../factories/people.js';
import { makeRunningMatchmaking } from '../../factories/running-matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const clock = new FixedClock(new Date());
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock, environment: { TRUST_PROXY: 'yes' } });
});
afterAll(() => app.close());

const times = (count: number) => [...Array(count).keys()];
let strangers = 0;
const stranger = () => `stranger-${(strangers += 1)}@example.org`;
let networks = 0;
const fromElsewhere = () => ({ headers: { 'x-forwarded-for': `203.0.113.${(networks += 1)}` } });

const waiting = async (email: string): Promise<MailDelivery[]> =>
  (await mailsTo(app, email)).filter(({ state }) => state === 'queued');
const reasonsTo = async (email: string): Promise<(string | null)[]> =>
  (await mailsTo(app, email)).map(({ state, dropReason }) => (state === 'dropped' ? dropReason : state));

/** In how many minutes the job of a mail runs. */
async function minutesUntil({ id }: MailDelivery): Promise<number> {
  const jobs = await app.database.manager.findBy(Job, { name: 'notifications.deliver-mail' });
  const job = jobs.find(({ payload }) => (payload as { deliveryId: string }).deliveryId === id)!;
  return (job.runAt.getTime() - clock.now().getTime()) / MINUTE;
}

const signUp = (email: string, name = 'Lan') => {
  const body = { email, name, password: PASSWORD, language: 'en' };
  return app
    .client()
    .post<{ errors: { field: string; message: string }[] }>('/accounts', body, fromElsewhere());
};

it('lets what is beyond a budget go one hour after the other, and not all of it after the first', async () => {
  const kind = definedMailKinds().find(({ budget }) => budget === 'booking')!;
  const to = { email: stranger(), name: 'Lan', language: 'vi' } as const;
  await app.transactions.run(async (tx) => {
    for (const _ of times(130))
      await app.get(Notifications).notify(tx, kind, to, kind.preview, { worthUntil: null });
  });
  const hours = await Promise.all((await waiting(to.email)).map(minutesUntil));
  const inHour = (hour: number) => hours.filter((minutes) => Math.floor(minutes / 60) === hour).length;
  expect([0, 1, 2].map(inHour)).toEqual([60, 60, 10]);
});

describe('a stranger', () => {
  it('gets three confirmation mails an hour, however often they are asked for', async () => {
    const email = stranger();
    await signUp(email);
    const client = await app.client().signIn(email, PASSWORD);
    const again = () => client.post('/account/verification-mails');
    const statuses = (await Promise.all(times(61).map(again))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(58);
    expect(await waiting(email)).toHaveLength(4);
    clock.advance(HOUR);
    expect((await again()).status).toBe(202);
    expect(await waiting(email)).toHaveLength(5);
  });

  it('gets six reset mails an hour, wherever they are asked for', async () => {
    const { email } = await makeAccount(app);
    await Promise.all(times(10).map(() => signUp(email)));
    await Promise.all(times(10).map(() => app.client().post('/password-resets', { email }, fromElsewhere())));
    expect(await waiting(email)).toHaveLength(6);
    expect((await reasonsTo(email)).filter((reason) => reason === 'budget')).toHaveLength(14);
    const [newest] = await waiting(email);
    const token = /token=([\w-]+)/.exec(textOf(app, newest!))![1];
    const confirmation = { token, password: 'tám con trâu xanh' };
    expect((await app.client().post('/password-resets/confirmation', confirmation)).status).toBe(204);
  });

  it('is opened one account by many who sign up with the address at once', async () => {
    const email = stranger();
    const answers = await Promise.all(times(8).map(() => signUp(email)));
    expect(answers.map(({ status }) => status)).toEqual(times(8).map(() => 202));
    expect((await waiting(email)).length).toBeLessThanOrEqual(7);
  });

  it.each(['http://evil.example click', 'evil.example', 'Lan (www.evil.example)', 'lan@evil.example'])(
    'is not written to in the name %j',
    async (name) => {
      const { status, body } = await signUp(stranger(), name);
      expect([status, body.errors[0]!.field]).toEqual([422, 'name']);
      expect(body.errors[0]!.message).toContain('without a web or mail address');
    },
  );

  it('finds in the mail no link but the one to confirm', async () => {
    const email = stranger();
    expect((await signUp(email, 'WIN AT EVIL.EXAMPLE TODAY')).status).toBe(202);
    const [mail] = await mailsTo(app, email);
    for (const part of [mail!.content!.text, mail!.content!.html]) {
      expect(part).toContain('EVIL.\u200BEXAMPLE');
      expect(part).not.toContain('EVIL.EXAMPLE');
    }
    expect((await linkMailedTo(app, email)).origin).toBe('http://localhost:3000');
  });
});

describe('one matter', () => {
  it('asked and taken back fifteen times is no mail, and one when it stands at last', async () => {
    const fair = await makeMatchmaking(app);
    const buyer = await makeParticipant(app, fair, 'buyer');
    const exhibitor = await makeParticipant(app, fair, 'exhibitor');
    const buying = await signedIn(app, buyer);
    for (const _ of times(15)) {
      const id = await ask(buying, buyer, exhibitor);
      expect((await buying.post(`${buyer.path}/meeting-requests/${id}/withdrawal`)).status).toBe(204);
    }
    expect(await waiting(exhibitor.email)).toEqual([]);
    await ask(buying, buyer, exhibitor);
    expect(await waiting(exhibitor.email)).toHaveLength(1);
  });

  it('asked and taken back every quarter of an hour is six mails and no more', async () => {
    const fair = await makeMatchmaking(app);
    const buyer = await makeParticipant(app, fair, 'buyer');
    const exhibitor = await makeParticipant(app, fair, 'exhibitor');
    const buying = await signedIn(app, buyer);
    const delivering = app.get(MailDelivering);
    for (const _ of times(10)) {
      const id = await ask(buying, buyer, exhibitor);
      for (const mail of await waiting(exhibitor.email)) await delivering.deliver(mail.id);
      await buying.post(`${buyer.path}/meeting-requests/${id}/withdrawal`);
      clock.advance(5 * MINUTE);
    }
    const reasons = await reasonsTo(exhibitor.email);
    expect(reasons.filter((reason) => reason === 'sent')).toHaveLength(6);
    expect(reasons.filter((reason) => reason === 'budget')).toHaveLength(4);
  });

  it('moved twelve times in some minutes is one mail, with the last place and time', async () => {
    const fair = await makeMatchmaking(app);
    const pair = await makePair(app, fair);
    const meeting = await meet(app, pair, slot(0));
    const [scheduled] = await waiting(pair.buyer.email);
    expect(await minutesUntil(scheduled!)).toBe(2);
    const buying = await signedIn(app, pair.buyer);
    for (const at of times(12)) {
      clock.advance(MINUTE / 2);
      const slotStart = slot((at % 3) + 1).toISOString();
      const moved = await buying.post(`${pair.buyer.path}/meetings/${meeting.id}/move`, { slotStart });
      expect(moved.status).toBe(204);
    }
    for (const { email } of [pair.buyer, pair.exhibitor]) {
      const [mail, ...others] = await waiting(email);
      expect([mail!.kind, others]).toEqual(['meeting.moved', []]);
      expect(mail!.content!.calendars![0]!.ics).toContain('SEQUENCE:12');
      expect(await minutesUntil(mail!)).toBe(2);
    }
  });

  it('goes after ten minutes, however often it changes', async () => {
    const fair = await makeMatchmaking(app);
    const pair = await makePair(app, fair);
    const meeting = await meet(app, pair, slot(0));
    const buying = await signedIn(app, pair.buyer);
    for (const at of times(9)) {
      clock.advance(MINUTE);
      const slotStart = slot((at % 3) + 1).toISOString();
      await buying.post(`${pair.buyer.path}/meetings/${meeting.id}/move`, { slotStart });
    }
    const [mail] = await waiting(pair.exhibitor.email);
    expect(await minutesUntil(mail!)).toBe(1);
  });

  it('late twenty times is one mail, with what was said last', async () => {
    const fair = await makeRunningMatchmaking(app);
    const pair = await makePair(app, fair);
    const meeting = await meet(app, pair, fair.slots[1].start);
    const buying = await signedIn(app, pair.buyer);
    for (const at of times(20))
      await buying.put(`${pair.buyer.path}/meetings/${meeting.id}/lateness`, { minutes: 5 + (at % 3) * 5 });
    const late = (await waiting(pair.exhibitor.email)).filter(({ kind }) => kind === 'meeting.late');
    expect(late.map(({ subject }) => subject)).toEqual([`${pair.buyer.name} will be 10 minutes late`]);
    expect(await minutesUntil(late[0]!)).toBe(0.5);
  });

  it('is not delivered by the jobs of the mails that were replaced', async () => {
    const fair = await makeMatchmaking(app);
    const pair = await makePair(app, fair);
    const meeting = await meet(app, pair, slot(0));
    const buying = await signedIn(app, pair.buyer);
    await buying.post(`${pair.buyer.path}/meetings/${meeting.id}/cancellation`);
    for (const { id } of await mailsTo(app, pair.exhibitor.email)) await app.get(MailDelivering).deliver(id);
    const [last, ...others] = await mailsTo(app, pair.exhibitor.email);
    expect([last!.kind, last!.state]).toEqual(['meeting.cancelled', 'sent']);
    expect(others.find(({ kind }) => kind === 'meeting.scheduled')).toMatchObject({
      state: 'dropped',
      dropReason: 'newer',
    });
  });
});
