import { BoothClaim, BoothClaims, BoothHolds, BoothOrder } from '#lib/booths';
import { Exhibitor } from '#lib/exhibitors';
import { type Booth, Fairs, type FairVerb } from '#lib/fairs';
import { DomainError } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { makeExhibitors, makeFair, type TestExhibitor, type TestFair } from '../../factories/fairs.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { seededRandom } from '../../support/bench/random.js';
import { overlapping } from '../../support/overlapping.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const hold = (fair: TestFair, { organisationId }: TestExhibitor, booths: Booth[]) =>
  app.transactions.run((tx) =>
    app.get(BoothHolds).hold(
      tx,
      { organisationId, fairId: fair.fair.id, actorId: fair.owner.id },
      booths.map(({ id }) => id),
    ),
  );

const outcomes = async (tries: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(tries);
  const won = settled.filter(({ status }) => status === 'fulfilled').length;
  const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  return { won, lost };
};

/** Booths of the fair that have more than one claim. */
async function doubles(fair: TestFair): Promise<number> {
  const claims = await app.database.manager.findBy(BoothClaim, { fairId: fair.fair.id });
  return claims.length - new Set(claims.map(({ boothId }) => boothId)).size;
}

it('gives one of fifty who want one booth at once, and shows the others free ones nearby', async () => {
  const fair = await makeFair(app, 30);
  const exhibitors = await makeExhibitors(app, fair, 50);
  const { won, lost } = await outcomes(exhibitors.map((one) => hold(fair, one, [fair.booths[14]!])));
  expect(won).toBe(1);
  expect(lost).toHaveLength(49);
  for (const error of lost) {
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'booths.already-taken', entry: { status: 409 } });
    expect((error as DomainError).params['free']).toEqual(['A14', 'A16', 'A5', 'A25', 'A4']);
  }
  expect(await app.database.manager.countBy(BoothClaim, { fairId: fair.fair.id })).toBe(1);
  expect(await app.database.manager.countBy(BoothOrder, { fairId: fair.fair.id })).toBe(1);
});

it('takes orders of several booths in any order, all or nothing, and lets no deadlock out', async () => {
  const fair = await makeFair(app, 50);
  const exhibitors = await makeExhibitors(app, fair, 40);
  const random = seededRandom(2026);
  const choices = exhibitors.map(() => {
    const count = 1 + Math.floor(random() * 5);
    const picked = fair.booths.toSorted(() => random() - 0.5).slice(0, count);
    return picked;
  });
  const { won, lost } = await outcomes(exhibitors.map((one, at) => hold(fair, one, choices[at]!)));
  expect(won).toBeGreaterThan(5);
  expect(lost.map((error) => (error as DomainError).code)).toEqual(lost.map(() => 'booths.already-taken'));
  expect(await doubles(fair)).toBe(0);
  const claims = await app.database.manager.findBy(BoothClaim, { fairId: fair.fair.id });
  for (const [at, { id }] of exhibitors.entries()) {
    const own = claims.filter(({ exhibitorId }) => exhibitorId === id).length;
    expect([0, choices[at]!.length]).toContain(own);
  }
});

it('lets one exhibitor have one open hold, however many of its people try at once', async () => {
  const fair = await makeFair(app, 30);
  const [exhibitor] = await makeExhibitors(app, fair, 1);
  const { won, lost } = await outcomes(
    fair.booths.slice(0, 8).map((booth) => hold(fair, exhibitor!, [booth])),
  );
  expect(won).toBe(1);
  expect(lost.map((error) => (error as DomainError).code)).toEqual(lost.map(() => 'booths.order-open'));
});

it('holds nothing for an organisation whose exhibitor becomes another one', async () => {
  const fair = await makeFair(app, 2);
  const [exhibitor, other] = await makeExhibitors(app, fair, 2);
  const parts = async (tx: Tx) => {
    await tx.delete(Exhibitor, { id: other!.id });
    await lockInOrder(tx, Exhibitor, [exhibitor!.id]);
    await tx.update(Exhibitor, { id: exhibitor!.id }, { organisationId: other!.organisationId });
  };
  const ended = await overlapping(app, parts, () => hold(fair, exhibitor!, [fair.booths[0]!]));
  expect(ended).toBe('booths.not-accepted');
  expect(await app.database.manager.countBy(BoothOrder, { fairId: fair.fair.id })).toBe(0);
});

it('starts no fair before it is known what becomes of a hold that is being confirmed', async () => {
  const fair = await makeFair(app, 1);
  const exhibitor = (await makeExhibitors(app, fair, 1))[0]!;
  const { order } = await hold(fair, exhibitor, fair.booths);
  const { organiserId, id: fairId } = fair.fair;
  const actorId = fair.owner.id;
  const own = { organisationId: exhibitor.organisationId, fairId, actorId };
  const move = (verb: FairVerb) =>
    app.transactions.run((tx) => app.get(Fairs).move(tx, { organiserId, fairId, actorId }, verb));
  await move('close');
  const ended = await overlapping(
    app,
    (tx) => app.get(BoothClaims).confirm(tx, own, order.id),
    () => move('start'),
  );
  expect(ended).toBe('ok');
});
