import { IsNull, Not } from 'typeorm';
import { schemas } from '#lib/assembly';
import { BoothClaim } from '#lib/booths';
import { Application } from '#lib/exhibitors';
import { Fair, FairFollowers, TellOfMoves } from '#lib/fairs';
import { Edition, EditionMoves, type MovedEvent } from '#lib/festivals';
import { Session } from '#lib/identity';
import { Invitation } from '#lib/invitations';
import { dayAfter, newId } from '#lib/kernel';
import { Meeting, Place } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { Wish } from '#lib/requests';
import { Run } from '#lib/timetables';
import { Announcing, Publication, Publishing } from '#lib/timetables';
import { brokenInvariants } from '#platform/database';
import { type OccurredEvent, StoredEvent } from '#platform/events';
import { DemoModule } from '../../../apps/demo/src/demo.module.js';
import { Demonstration } from '../../../apps/demo/src/demonstration.service.js';
import { demoLogIns } from '../../../apps/demo/src/log-ins.js';
import { codeOf } from '../../factories/meetings.js';
import { momentsOf, weekLater } from '../../support/moments.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let password: string;
beforeAll(async () => {
  app = await startTestApp({ worker: false, modules: [DemoModule] });
  password = await app.get(Demonstration).load(() => undefined);
}, 120_000);
afterAll(() => app.close());

it('fills an empty database through the services, and nothing is broken afterwards', async () => {
  const { manager } = app.database;
  const invariants = schemas.flatMap((schema) => schema.invariants ?? []);
  expect(await brokenInvariants(manager, invariants)).toEqual([]);
  const states = await manager.find(Application);
  expect(new Set(states.map(({ state }) => state))).toEqual(
    new Set(['drafted', 'submitted', 'more-asked', 'accepted', 'rejected', 'withdrawn']),
  );
  expect(await manager.countBy(BoothClaim, { state: 'claimed' })).toBeGreaterThan(28);
  expect(await manager.countBy(BoothClaim, { state: 'held' })).toBeGreaterThan(3);
  expect(await manager.countBy(Invitation, { reply: 'accepted' })).toBe(14);
  expect(await manager.countBy(Meeting, { state: 'scheduled' })).toBeGreaterThan(10);
  expect(await manager.countBy(Meeting, { interpreterId: Not(IsNull()) })).toBeGreaterThan(0);
  expect(await manager.countBy(Place, { engagementId: Not(IsNull()) })).toBeGreaterThan(0);
  for (const kind of ['must', 'no'] as const)
    expect(await manager.countBy(Wish, { kind })).toBeGreaterThan(3);
  const { result } = await manager.findOneByOrFail(Run, { state: 'finished' });
  expect(result).toMatchObject({ missing: 0, weight: result!.weightBound });
  const wishes = await manager.count(Wish);
  expect([wishes >= 60, wishes <= 160]).toEqual([true, true]);
});

it('opens no session, as nobody has signed in', async () => {
  expect(await app.database.manager.count(Session)).toBe(0);
});

it('lets each of the three people in', async () => {
  const roles = demoLogIns().map(({ role }) => role);
  expect(roles).toEqual(['organiser', 'exhibitor', 'buyer']);
  for (const { email } of demoLogIns()) await app.client().signIn(email, password);
});

it('is not wanted twice', async () => {
  const demonstration = app.get(Demonstration);
  expect([await demonstration.fits(), await demonstration.isCut()]).toEqual([false, false]);
  expect(await demonstration.isThere()).toBe(true);
});

it('moves as a whole by a week, and back to where it was', async () => {
  const { manager } = app.database;
  const edition = await manager.findOneByOrFail(Edition, {});
  const acting = { organiserId: edition.organiserId, actorId: newId() };
  const moving = { reason: { vi: 'Bão số 15' } };
  const move = (days: number) =>
    app.transactions.run((tx) =>
      app
        .get(EditionMoves)
        .move(tx, acting, edition.id, { firstDay: dayAfter(edition.startsOn, days), ...moving }),
    );
  const refusal = await codeOf(move(7));
  expect(refusal).toBe('timetables.already-publishing');
  const { id } = await manager.findOneByOrFail(Publication, { state: 'queued' });
  await app.get(Publishing).apply(id);
  await app.get(Announcing).announce(id);

  const before = await momentsOf(app, edition.id);
  const preview = await app.get(EditionMoves).preview(acting, edition.id, dayAfter(edition.startsOn, 7));
  expect(await momentsOf(app, edition.id)).toEqual(before);
  expect(Object.fromEntries(preview.counts.map(({ kind, moved }) => [kind, moved]))).toMatchObject({
    'programme-items': 26,
    fairs: 1,
    meetings: await manager.countBy(Meeting, { state: 'scheduled' }),
    timetables: 1,
  });
  expect(await move(7)).toEqual(preview);
  const after = await momentsOf(app, edition.id);
  expect(after).toEqual(weekLater(before, new Date()));
  await ensureNothingBroken(app);
  await tellTwice();
  const mails = await manager.findBy(MailDelivery, { kind: 'fair.moved' });
  expect(new Set(mails.map(({ toAddress }) => toAddress)).size).toBe(preview.people);
  expect(mails).toHaveLength(preview.people);
  await expectAppointmentsOfReadersOnly();
  const meetings = await manager.findBy(Meeting, { state: 'scheduled' });
  const calendars = mails.map(({ content }) => content?.calendars?.map(({ ics }) => ics).join('') ?? '');
  for (const { id: uid, slotStart, sequence } of meetings) {
    const entry = calendars.flatMap((ics) => ics.split('BEGIN:VEVENT')).find((part) => part.includes(uid))!;
    expect(entry).toContain(`SEQUENCE:${sequence}`);
    expect(entry).toContain(`DTSTART:${slotStart.toISOString().replace(/[-:]|\.000/g, '')}`);
    expect(sequence).toBeGreaterThan(0);
  }
  expect(await codeOf(move(-350))).toBe('festivals.into-the-past');
  expect(await momentsOf(app, edition.id)).toEqual(after);
  await move(0);
  expect(await momentsOf(app, edition.id)).toEqual(before);
  await ensureNothingBroken(app);
});

/** Each area's readers and what they have are two questions of one set of people. */
async function expectAppointmentsOfReadersOnly(): Promise<void> {
  const { manager } = app.database;
  const fair = await manager.findOneByOrFail(Fair, { editionId: Not(IsNull()) });
  for (const follower of app.get(FairFollowers).all) {
    const having = [...(await follower.appointments(manager, fair)).keys()];
    const told = new Set((await follower.told(manager, fair)).map(({ email }) => email));
    expect(having.filter((email) => !told.has(email))).toEqual([]);
    if (having.length > 0) expect(told.size).toBe(having.length);
  }
}

async function tellTwice(): Promise<void> {
  const event = await app.database.manager.findOneByOrFail(StoredEvent, { name: 'edition.moved' });
  for (let at = 0; at < 2; at += 1)
    await app.get(TellOfMoves).handle(event as unknown as OccurredEvent<MovedEvent>);
}

it('shows damage that is done by hand, so that the checks mean something', async () => {
  const { manager } = app.database;
  const all = schemas.flatMap((schema) => schema.invariants ?? []);
  const brokenAfter = async (statement: string) => {
    await manager.query(statement);
    return (await brokenInvariants(manager, all)).map(({ name }) => name);
  };
  expect(
    await brokenAfter(`UPDATE booths_order SET price_minor = price_minor + 1 WHERE state = 'confirmed'`),
  ).toEqual(['The price of an order is the sum of its booths']);
  expect(await brokenAfter(`UPDATE booths_claim SET state = 'held'`)).toContain(
    'A booth that is taken belongs to an order that stands, in the same state',
  );
  expect(await brokenAfter(`DELETE FROM matchmaking_place WHERE table_id IS NOT NULL`)).toContain(
    'A scheduled meeting keeps its table and its interpreter',
  );
  expect(await brokenAfter(`UPDATE matchmaking_engagement SET travel_minutes = 0`)).toContain(
    'The places of an engagement are exactly what follows from it',
  );
  expect(await brokenAfter(`DELETE FROM identity_membership WHERE role = 'owner'`)).toContain(
    'Each organiser has an owner, or somebody is asked to be it',
  );
});
