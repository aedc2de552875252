import { recommendedPairs } from '#lib/matching';
import { Meeting, Participant } from '#lib/matchmaking';
import { Needs, RecommendingQuery } from '#lib/recommendations';
import { Wishes } from '#lib/requests';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeOffer,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { asks, declines } from '../../factories/meetings.js';
import { computeRun, entriesOf, makeWish, publishRun } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const needsShrimp = ({ participant }: MadeParticipant) =>
  app.transactions.run((tx) =>
    app.get(Needs).add(tx, participant, {
      text: { vi: 'Tôm khô' },
      category: 'food',
      hsCode: '030617',
      quantity: null,
      incoterm: null,
      certificates: [],
      languages: [],
    }),
  );

async function seller(fair: MadeMatchmaking, findable: boolean | null = true): Promise<MadeParticipant> {
  const made = await makeParticipant(app, fair, 'exhibitor', { findable });
  await makeOffer(app, made, { vi: 'Tôm khô đặc biệt' }, { hsCode: '030617' });
  return made;
}

/** A buyer who looks for shrimp, an exhibitor who sells it and says nothing, and another whom the buyer wishes to meet. */
async function scene(rules: Parameters<typeof makeMatchmaking>[1] = {}) {
  const fair = await makeMatchmaking(app, rules);
  const buyer = await makeParticipant(app, fair, 'buyer');
  await needsShrimp(buyer);
  const silent = await seller(fair);
  const wished = await makeParticipant(app, fair, 'exhibitor');
  await makeWish(app, buyer, wished);
  return { fair, buyer, silent, wished };
}

it('gives a silent exhibitor a meeting where the run is to be filled, with the reasons, and none where it is not', async () => {
  const { fair, silent, wished } = await scene();
  const without = await entriesOf(app, await computeRun(app, fair));
  expect(without.map(({ exhibitorId }) => exhibitorId)).toEqual([wished.participant.id]);

  const run = await computeRun(app, fair, { fillWithRecommendations: true });
  const entries = await entriesOf(app, run);
  const [recommended] = entries.filter(({ exhibitorId }) => exhibitorId === silent.participant.id);
  expect(recommended).toMatchObject({ source: 'recommendation', must: false, requestId: null, unmet: null });
  expect(recommended!.slotStart).not.toBeNull();
  expect(recommended!.reasons).toContainEqual({ code: 'sells-hs', value: '030617' });
  expect(entries.find(({ source }) => source === 'wish')!.slotStart).not.toBeNull();

  await publishRun(app, fair, run);
  const met = { fairId: fair.fairId, exhibitorId: silent.participant.id, state: 'scheduled' as const };
  expect(await app.database.manager.countBy(Meeting, met)).toBe(1);
});

it('fills free slots only with the same choice, and a repair with nothing', async () => {
  const { fair, silent } = await scene();
  const sources = async (kind: 'fill' | 'repair') =>
    (await entriesOf(app, await computeRun(app, fair, { kind, fillWithRecommendations: true })))
      .filter(({ exhibitorId }) => exhibitorId === silent.participant.id)
      .map(({ source }) => source);
  expect(await sources('fill')).toEqual(['recommendation']);
  expect(await sources('repair')).toEqual([]);
});

it('keeps no recommendation that found no place, for nobody asked for it', async () => {
  const { fair, buyer, wished } = await scene({ maximumMeetings: 1 });
  for (let at = 0; at < 3; at += 1) await seller(fair);
  const run = await computeRun(app, fair, { fillWithRecommendations: true });
  const own = (await entriesOf(app, run)).filter(({ buyerId }) => buyerId === buyer.participant.id);
  expect(own.map(({ exhibitorId, source }) => [exhibitorId, source])).toEqual([
    [wished.participant.id, 'wish'],
  ]);
});

it('recommends nobody who is hidden, barred, waiting for an answer, turned down, not wished, or too far from what is looked for', async () => {
  const fair = await makeMatchmaking(app, { barred: [{ buyers: 'hotel', exhibitors: 'household' }] });
  const buyer = await makeParticipant(app, fair, 'buyer');
  await needsShrimp(buyer);
  const { manager } = app.database;
  const group = (who: MadeParticipant, groupName: string) =>
    manager.update(Participant, { id: who.participant.id }, { groupName });
  await group(buyer, 'hotel');
  await seller(fair, false);
  await seller(fair, null);
  await group(await seller(fair), 'household');
  await asks(app, await seller(fair), buyer);
  await declines(app, buyer, await asks(app, await seller(fair), buyer));
  const unwanted = await seller(fair);
  await app.transactions.run((tx) =>
    app.get(Wishes).set(tx, buyer.participant, unwanted.participant.id, 'no'),
  );
  const tea = await makeParticipant(app, fair, 'exhibitor');
  await makeOffer(app, tea, { vi: 'Trà' }, { category: 'drink', hsCode: '0902' });
  const most = new Map([[buyer.participant.id, 10]]);
  const recommended = async () => recommendedPairs(await app.get(RecommendingQuery).of(manager, fair), most);
  expect(await recommended()).toEqual([]);
  const fitting = await seller(fair);
  expect(await recommended()).toMatchObject([
    { buyerId: buyer.participant.id, exhibitorId: fitting.participant.id },
  ]);
});
