import { newId } from '#lib/kernel';
import type { WishKind } from '#lib/matching';
import { Participant } from '#lib/matchmaking';
import { Wish, Wishes, WishesQuery } from '#lib/requests';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { countStatements } from '../../support/count-statements.js';

let app: TestApp;
let fair: MadeMatchmaking;
let buyer: MadeParticipant;
let exhibitor: MadeParticipant;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
beforeEach(async () => {
  fair = await makeMatchmaking(app, { barred: [{ buyers: 'retail', exhibitors: 'bulk' }] });
  buyer = await makeParticipant(app, fair, 'buyer');
  exhibitor = await makeParticipant(app, fair, 'exhibitor');
});

const set = (own: MadeParticipant, { participant }: MadeParticipant, kind: WishKind = 'want') =>
  app.transactions.run((tx) => app.get(Wishes).set(tx, own.participant, participant.id, kind));
const clear = (own: MadeParticipant, { participant }: MadeParticipant) =>
  app.transactions.run((tx) => app.get(Wishes).clear(tx, own.participant, participant.id));
const ofFair = ({ organiserId, fairId }: MadeMatchmaking) =>
  app.get(WishesQuery).ofFair(app.database.manager, { organiserId, fairId });
const change = ({ participant }: MadeParticipant, what: Partial<Participant>) =>
  app.database.manager.update(Participant, { id: participant.id }, what);

it('keeps one wish for a pair and side, the last one, until it is taken back', async () => {
  await set(buyer, exhibitor, 'must');
  await set(buyer, exhibitor, 'no');
  await set(exhibitor, buyer, 'want');
  const own = await app.get(WishesQuery).ofParticipant(buyer.participant);
  expect(own).toMatchObject([{ participantId: exhibitor.participant.id, name: exhibitor.name, kind: 'no' }]);
  expect(await ofFair(fair)).toHaveLength(2);
  await clear(buyer, exhibitor);
  await clear(buyer, exhibitor);
  const [buyerId, exhibitorId] = [buyer.participant.id, exhibitor.participant.id];
  expect(await ofFair(fair)).toEqual([{ participantId: exhibitorId, targetId: buyerId, kind: 'want' }]);
});

it('refuses the own side, the hidden, the foreign and those whom the programme keeps apart', async () => {
  const other = await makeParticipant(app, fair, 'buyer');
  await expect(set(buyer, other)).rejects.toMatchObject({ code: 'matchmaking.not-each-other' });
  await expect(set(buyer, buyer)).rejects.toMatchObject({ code: 'matchmaking.not-each-other' });
  const foreign = await makeParticipant(app, await makeMatchmaking(app), 'exhibitor');
  await expect(set(buyer, foreign)).rejects.toMatchObject({ code: 'http.not-found' });
  const hidden = await makeParticipant(app, fair, 'exhibitor');
  await change(hidden, { findable: false });
  await expect(set(buyer, hidden)).rejects.toMatchObject({ code: 'http.not-found' });
  await change(buyer, { groupName: 'retail' });
  await change(exhibitor, { groupName: 'bulk' });
  const own = await app.database.manager.findOneByOrFail(Participant, { id: buyer.participant.id });
  const barred = app.transactions.run((tx) => app.get(Wishes).set(tx, own, exhibitor.participant.id, 'must'));
  await expect(barred).rejects.toMatchObject({ code: 'matchmaking.barred', params: { buyers: 'retail' } });
  expect(await ofFair(fair)).toEqual([]);
});

it('gives the wishes of a fair to its organiser alone, in one statement', async () => {
  await set(buyer, exhibitor);
  const stranger = await makeMatchmaking(app);
  expect(await ofFair({ ...fair, organiserId: stranger.organiserId })).toEqual([]);
  const counted = await countStatements(app, () => ofFair(fair));
  expect([counted.answer.length, counted.statements]).toEqual([1, 1]);
});

it('holds five hundred wishes of one participant, and lets a kept one change', async () => {
  const { manager } = app.database;
  const { participant } = exhibitor;
  const others = await makeParticipant(app, fair, 'exhibitor');
  await set(buyer, exhibitor);
  const fillers = Array.from({ length: 499 }, () => newId());
  const organisations = fillers.map(
    (id) => `('${id}', 'F', 'importer', 'FR', '{}', '[]', 'f', '2026-01-01')`,
  );
  await manager.query(
    `INSERT INTO organisations_organisation (id, name, kind, country, profile, languages, search_key, created_at) VALUES ${organisations.join()}`,
  );
  const rows = fillers.map((id) => ({ ...participant, id, organisationId: id }));
  await manager.insert(Participant, rows);
  await manager.insert(
    Wish,
    fillers.map((targetId) => ({
      id: newId(),
      fairId: fair.fairId,
      participantId: buyer.participant.id,
      targetId,
      kind: 'want' as const,
      createdAt: new Date(),
    })),
  );
  await expect(set(buyer, others)).rejects.toMatchObject({
    code: 'matchmaking.too-many-wishes',
    params: { limit: 500 },
  });
  await set(buyer, exhibitor, 'must');
});

it('keeps one row when both tabs of a browser set a wish at the same time', async () => {
  await Promise.all([set(buyer, exhibitor, 'must'), set(buyer, exhibitor, 'want'), set(exhibitor, buyer)]);
  expect(await ofFair(fair)).toHaveLength(2);
});

it('takes no wishes once the programme is closed', async () => {
  const closed = await makeMatchmaking(app, { state: 'closed' });
  const late = await makeParticipant(app, closed, 'buyer');
  const other = await makeParticipant(app, closed, 'exhibitor');
  await expect(set(late, other)).rejects.toMatchObject({ code: 'matchmaking.not-open' });
  await expect(clear(late, other)).rejects.toMatchObject({ code: 'matchmaking.not-open' });
});
