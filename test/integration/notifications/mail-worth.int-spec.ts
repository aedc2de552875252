import { In } from 'typeorm';
import { addTime, DAY, HOUR, newId } from '#lib/kernel';
import { defineMailKind, MailDelivery, MailWorth, Notifications } from '#lib/notifications';
import { startTestApp, type TestApp } from '../../support/app.js';

const kind = defineMailKind<object>({
  name: 'test.worth',
  budget: 'booking',
  preview: {},
  letter: () => ({ subject: 'Test', paragraphs: ['Test'] }),
});

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const FIRST = new Date('2099-11-20T10:00:00Z');
const on = (day: number) => addTime(FIRST, day * DAY);

/** Mails about one event, each worth reading until one of these days, and how to ask until when they are by now. */
async function mailsUntil(days: readonly number[]) {
  const movesWith = newId();
  const mails = days.map((day) => ({ email: `${newId()}@example.com`, day }));
  for (const { email, day } of mails)
    await app.transactions.run((tx) =>
      app
        .get(Notifications)
        .notify(tx, kind, { email, name: 'Lan', language: 'vi' }, {}, { worthUntil: on(day), movesWith }),
    );
  const untilNow = async (manager = app.database.manager) => {
    const rows = await manager.findBy(MailDelivery, { toAddress: In(mails.map(({ email }) => email)) });
    const byAddress = new Map(rows.map(({ toAddress, worthUntil }) => [toAddress, worthUntil]));
    return mails.map(({ email }) => byAddress.get(email));
  };
  return { movesWith, untilNow };
}

it.each([1, -1])('moves every mail once, also where others were, %i day', async (by) => {
  const days = [0, 1, 1, 2, 3];
  const { movesWith, untilNow } = await mailsUntil(days);
  const asked: Date[] = [];
  const otherOf = (until: Date) => {
    asked.push(until);
    return addTime(until, by * DAY);
  };
  await app.transactions.run((tx) => app.get(MailWorth).move(tx, movesWith, otherOf));
  expect(await untilNow()).toEqual(days.map((day) => on(day + by)));
  expect(asked).toHaveLength(4);
});

it('leaves mails as they are while a move is only tried', async () => {
  const { movesWith, untilNow } = await mailsUntil([0]);
  const later = (until: Date) => addTime(until, HOUR);
  const tried = await app.transactions.tried(async (tx) => {
    await app.get(MailWorth).move(tx, movesWith, later);
    return untilNow(tx);
  });
  expect(tried).toEqual([on(0)]);
});
