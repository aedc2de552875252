import {
  BoothAssignments,
  BoothExpiry,
  BoothHolds,
  BoothOrder,
  HOLD_LIMITS,
  ReturnedBooth,
} from '#lib/booths';
import type { Booth } from '#lib/fairs';
import { addTime, DAY, MINUTE } from '#lib/kernel';
import { databaseNow } from '#platform/database';
import { makeExhibitor, makeFair, type TestExhibitor, type TestFair } from '../../factories/fairs.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let fair: TestFair;
let one: TestExhibitor;
let other: TestExhibitor;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
beforeEach(async () => {
  fair = await makeFair(app, 30);
  one = await makeExhibitor(app, fair);
  other = await makeExhibitor(app, fair);
});

const booth = (number: number): Booth => fair.booths[number - 1]!;
const actingFor = ({ organisationId }: TestExhibitor) => ({
  organisationId,
  fairId: fair.fair.id,
  actorId: fair.owner.id,
});
const hold = (who: TestExhibitor, ...booths: Booth[]) =>
  app.transactions.run((tx) =>
    app.get(BoothHolds).hold(
      tx,
      actingFor(who),
      booths.map(({ id }) => id),
    ),
  );

async function holdAndRelease(who: TestExhibitor, ...booths: Booth[]): Promise<void> {
  const { order } = await hold(who, ...booths);
  await app.transactions.run((tx) => app.get(BoothHolds).release(tx, actingFor(who), order.id));
}

async function holdAndForget(who: TestExhibitor, ...booths: Booth[]): Promise<void> {
  const { order } = await hold(who, ...booths);
  const now = await databaseNow(app.database.manager);
  await app.database.manager.update(BoothOrder, { id: order.id }, { expiresAt: now });
  await app.get(BoothExpiry).endExpired();
}

/** Lets time go by for what an exhibitor did. */
async function later(who: TestExhibitor, milliseconds: number): Promise<void> {
  const { manager } = app.database;
  for (const { id, returnedAt } of await manager.findBy(ReturnedBooth, { exhibitorId: who.id }))
    await manager.update(ReturnedBooth, { id }, { returnedAt: addTime(returnedAt, -milliseconds) });
  for (const { id, createdAt } of await manager.findBy(BoothOrder, { exhibitorId: who.id }))
    await manager.update(BoothOrder, { id }, { createdAt: addTime(createdAt, -milliseconds) });
}

const fails = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

it('lets a booth rest that an exhibitor keeps holding and giving back, for that exhibitor alone', async () => {
  await holdAndRelease(one, booth(1));
  await holdAndRelease(one, booth(1), booth(2));
  await fails(hold(one, booth(1)), 'booths.resting');
  await fails(hold(one, booth(3), booth(1)), 'booths.resting');
  await holdAndRelease(one, booth(2));
  await holdAndRelease(other, booth(1));
  await later(one, 15 * MINUTE);
  await hold(one, booth(1));
});

it('lets it rest longer each time, whether it was given back or let expire', async () => {
  await holdAndForget(one, booth(1));
  await holdAndForget(one, booth(1));
  await fails(hold(one, booth(1)), 'booths.resting');
  await later(one, 15 * MINUTE);
  await holdAndForget(one, booth(1));
  await later(one, 15 * MINUTE);
  await fails(hold(one, booth(1)), 'booths.resting');
  await later(one, 15 * MINUTE);
  await hold(one, booth(1));
});

it('forgives everything after a day', async () => {
  for (let times = 0; times < 2; times += 1) await holdAndRelease(one, booth(1));
  await later(one, DAY);
  await hold(one, booth(1));
});

it('allows so many holds a day, not counting what the organiser assigned', async () => {
  const desk = { organiserId: fair.organiserId, fairId: fair.fair.id, actorId: fair.owner.id };
  const assigned = { exhibitorId: one.id, boothIds: [booth(30).id] };
  await app.transactions.run((tx) => app.get(BoothAssignments).assign(tx, desk, assigned));
  for (let number = 1; number <= HOLD_LIMITS.holds; number += 1) await holdAndRelease(one, booth(number));
  await fails(hold(one, booth(25)), 'booths.holds-used-up');
  await hold(other, booth(25));
  await later(one, DAY);
  await hold(one, booth(26));
});
