import { BoothAssignments, BoothClaim, BoothClaims, BoothExpiry, BoothHolds, BoothOrder } from '#lib/booths';
import { FairPlans, Fairs, type Booth } from '#lib/fairs';
import { addTime, DAY, type DomainError, FixedClock, MINUTE, SECOND } from '#lib/kernel';
import { databaseNow } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { makeExhibitor, makeFair, planOf, type TestExhibitor, type TestFair } from '../../factories/fairs.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let fair: TestFair;
let one: TestExhibitor;
let other: TestExhibitor;
beforeAll(async () => {
  // The process's clock is ten days ahead: whether a hold is over, the database's time decides.
  app = await startTestApp({ worker: false, clock: new FixedClock(addTime(new Date(), 10 * DAY)) });
});
afterAll(() => app.close());
beforeEach(async () => {
  fair = await makeFair(app, 12);
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
const confirm = (who: TestExhibitor, orderId: string) =>
  app.transactions.run((tx) => app.get(BoothClaims).confirm(tx, actingFor(who), orderId));
const extend = (who: TestExhibitor, orderId: string) =>
  app.transactions.run((tx) => app.get(BoothHolds).extend(tx, actingFor(who), orderId));
const release = (who: TestExhibitor, orderId: string) =>
  app.transactions.run((tx) => app.get(BoothHolds).release(tx, actingFor(who), orderId));
const desk = () => ({ organiserId: fair.organiserId, fairId: fair.fair.id, actorId: fair.owner.id });
const assign = (who: TestExhibitor, ...booths: Booth[]) =>
  app.transactions.run((tx) =>
    app.get(BoothAssignments).assign(tx, desk(), {
      exhibitorId: who.id,
      boothIds: booths.map(({ id }) => id),
    }),
  );
const claims = () => app.database.manager.findBy(BoothClaim, { fairId: fair.fair.id });
const stateOf = async (orderId: string) =>
  (await app.database.manager.findOneByOrFail(BoothOrder, { id: orderId })).state;
const eventsOf = async (orderId: string) =>
  (await app.database.manager.find(StoredEvent, { where: { subjectId: orderId }, order: { id: 'ASC' } })).map(
    ({ name }) => name,
  );
const fails = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

/** Makes the hold end now, or so long ago. */
async function endHold(orderId: string, ago = 0): Promise<void> {
  const now = await databaseNow(app.database.manager);
  await app.database.manager.update(BoothOrder, { id: orderId }, { expiresAt: addTime(now, -ago) });
}

it('holds two booths for as long as the fair says, then makes them claims', async () => {
  const { order } = await hold(one, booth(1), booth(2));
  const now = await databaseNow(app.database.manager);
  expect(order).toMatchObject({ state: 'held', priceMinor: 24_000_000, currency: 'VND' });
  expect(Math.abs(order.expiresAt.getTime() - now.getTime() - 15 * MINUTE)).toBeLessThan(10 * SECOND);
  const confirmed = await confirm(one, order.id);
  expect(confirmed.order.state).toBe('confirmed');
  expect((await claims()).map(({ state }) => state)).toEqual(['claimed', 'claimed']);
  expect(await eventsOf(order.id)).toEqual(['booth.held', 'booth.claimed']);
  expect((await confirm(one, order.id)).order.state).toBe('confirmed');
  expect(await eventsOf(order.id)).toHaveLength(2);
});

it('holds nothing when one of several booths is taken', async () => {
  await hold(one, booth(2));
  await fails(hold(other, booth(1), booth(2), booth(3)), 'booths.already-taken');
  expect(await claims()).toHaveLength(1);
});

it('refuses to confirm a hold that is over, and one of somebody else', async () => {
  const { order } = await hold(one, booth(1));
  await fails(confirm(other, order.id), 'booths.order-not-found');
  await endHold(order.id);
  await fails(confirm(one, order.id), 'booths.hold-over');
  expect((await claims())[0]?.state).toBe('held');
});

it('prolongs a running hold once', async () => {
  const { order } = await hold(one, booth(1));
  const longer = await extend(one, order.id);
  expect(longer.order.expiresAt).toEqual(addTime(order.expiresAt, 15 * MINUTE));
  await fails(extend(one, order.id), 'booths.already-extended');
});

it('does not prolong a hold that is over', async () => {
  const { order } = await hold(one, booth(1));
  await endHold(order.id, SECOND);
  await fails(extend(one, order.id), 'booths.hold-over');
});

it('gives booths back, twice without harm, but not once they are confirmed', async () => {
  const { order } = await hold(one, booth(1), booth(2));
  await release(one, order.id);
  await release(one, order.id);
  expect(await claims()).toEqual([]);
  expect(await eventsOf(order.id)).toEqual(['booth.held', 'booth.released']);
  const again = await hold(other, booth(1));
  await confirm(other, again.order.id);
  await fails(release(other, again.order.id), 'booths.already-confirmed');
});

it('ends expired holds on schedule and leaves running ones', async () => {
  await app.get(BoothExpiry).endExpired();
  const due = await hold(one, booth(1), booth(2));
  const running = await hold(other, booth(3));
  await endHold(due.order.id, SECOND);
  expect(await app.get(BoothExpiry).endExpired()).toBe(1);
  expect(await app.get(BoothExpiry).endExpired()).toBe(0);
  expect(await stateOf(due.order.id)).toBe('expired');
  expect(await stateOf(running.order.id)).toBe('held');
  expect((await claims()).map(({ boothId }) => boothId)).toEqual([booth(3).id]);
  expect(await eventsOf(due.order.id)).toEqual(['booth.held', 'booth.expired']);
});

it('ends an expired hold on the spot for whoever wants the booth next', async () => {
  const due = await hold(one, booth(1), booth(2));
  await endHold(due.order.id);
  await hold(other, booth(2), booth(3));
  expect(await stateOf(due.order.id)).toBe('expired');
  expect((await claims()).map(({ exhibitorId }) => exhibitorId)).toEqual([other.id, other.id]);
});

it('lets an exhibitor whose own hold has expired choose again', async () => {
  const due = await hold(one, booth(1));
  await fails(hold(one, booth(2)), 'booths.order-open');
  await endHold(due.order.id);
  await hold(one, booth(1));
  expect(await claims()).toHaveLength(1);
});

it('keeps the rules of the fair', async () => {
  await fails(hold(one, booth(1), booth(2), booth(3), booth(4), booth(5), booth(6)), 'booths.too-many');
  await app.database.manager.update('Booth', { id: booth(1).id }, { blocked: true });
  await fails(hold(one, booth(1)), 'booths.blocked');
  const elsewhere = await makeFair(app, 2);
  await fails(hold(one, elsewhere.booths[0]!), 'booths.not-found');
  await fails(hold(await makeExhibitor(app, elsewhere), booth(2)), 'booths.not-accepted');
  const ends = (boothChoiceClosesAt: Date | null) =>
    app.transactions.run((tx) => app.get(Fairs).edit(tx, desk(), { boothChoiceClosesAt }));
  await ends(new Date());
  await fails(hold(one, booth(2)), 'booths.choice-closed');
  await ends(null);
  await app.transactions.run((tx) => app.get(Fairs).move(tx, desk(), 'close'));
  await hold(one, booth(2));
});

it('lets a hold that was made in time be extended and confirmed after the choice of booths has ended', async () => {
  const { order } = await hold(one, booth(1));
  const boothChoiceClosesAt = new Date();
  await app.transactions.run((tx) => app.get(Fairs).edit(tx, desk(), { boothChoiceClosesAt }));
  await extend(one, order.id);
  expect((await confirm(one, order.id)).order.state).toBe('confirmed');
});

it('keeps the currency of a fair while a booth is held or claimed at its price', async () => {
  const edit = (currency: string) =>
    app.transactions.run((tx) => app.get(Fairs).edit(tx, desk(), { currency }));
  await edit('EUR');
  await edit('VND');
  const { order } = await hold(one, booth(1));
  await fails(edit('EUR'), 'fairs.prices-promised');
  await edit('VND');
  await confirm(one, order.id);
  await fails(edit('EUR'), 'fairs.prices-promised');
  await app.transactions.run((tx) => app.get(BoothAssignments).vacate(tx, desk(), booth(1).id));
  expect(await edit('EUR')).toMatchObject({ currency: 'EUR' });
});

it('counts what an exhibitor has already towards its limit', async () => {
  await assign(one, booth(1), booth(2), booth(3), booth(4));
  await fails(hold(one, booth(5), booth(6)), 'booths.too-many');
  await hold(one, booth(5));
});

it('lets the organiser assign, move and vacate', async () => {
  const { order } = await assign(one, booth(1), booth(2));
  await fails(assign(other, booth(2), booth(3)), 'booths.already-taken');
  const move = (from: Booth, to: Booth) =>
    app.transactions.run((tx) => app.get(BoothAssignments).move(tx, desk(), { from: from.id, to: to.id }));
  await move(booth(2), booth(7));
  await fails(move(booth(1), booth(7)), 'booths.already-taken');
  await fails(move(booth(2), booth(9)), 'booths.not-taken');
  const vacate = (which: Booth) =>
    app.transactions.run((tx) => app.get(BoothAssignments).vacate(tx, desk(), which.id));
  await vacate(booth(1));
  expect(await stateOf(order.id)).toBe('confirmed');
  await vacate(booth(7));
  await fails(vacate(booth(7)), 'booths.not-taken');
  expect(await stateOf(order.id)).toBe('cancelled');
  expect(await claims()).toEqual([]);
});

it('refuses a new plan that pulls a booth away from its holder, and names both', async () => {
  await assign(one, booth(12));
  await hold(other, booth(1));
  const commit = (plan: unknown) =>
    app.transactions.run((tx) => app.get(FairPlans).commit(tx, desk(), { plan, language: 'en' }));
  const refused = await commit(planOf(11)).catch((error: DomainError) => error);
  expect(refused).toMatchObject({ code: 'fairs.plan-refused', params: { count: 1 } });
  expect(JSON.stringify((refused as DomainError).params)).toContain(`Booth A12 belongs to ${one.name}`);
  await commit(planOf(14));
  expect((await claims()).map(({ boothId }) => boothId).sort()).toEqual([booth(1).id, booth(12).id].sort());
});
