import { Outcome } from '#lib/attendance';
import { Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { recommendedPairs } from '#lib/matching';
import { Participant, Participants, Programme } from '#lib/matchmaking';
import {
  MatchesQuery,
  type Match,
  type MatchFilter,
  MetBeforeQuery,
  Needs,
  RecommendingQuery,
} from '#lib/recommendations';
import { Wishes } from '#lib/requests';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeOffer,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { accepts, asks } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import { countStatements } from '../../support/count-statements.js';

let app: TestApp;
let fair: MadeMatchmaking;
let shrimp: MadeParticipant;
let tea: MadeParticipant;
let french: MadeParticipant;
let thai: MadeParticipant;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  fair = await makeMatchmaking(app, { barred: [{ buyers: 'retail', exhibitors: 'bulk' }] });
  shrimp = await makeParticipant(app, fair, 'exhibitor', { name: 'HTX Rạch Gốc', languages: ['vi', 'fr'] });
  await makeOffer(app, shrimp, { vi: 'Tôm khô đặc biệt' }, { hsCode: '030617', ocopStars: 5 });
  tea = await makeParticipant(app, fair, 'exhibitor', { name: 'Trà Mãng cầu' });
  await makeOffer(app, tea, { vi: 'Trà mãng cầu' }, { category: 'drink' });
  french = await makeParticipant(app, fair, 'buyer', { name: 'Saveurs', country: 'FR', languages: ['fr'] });
  await need(french, { vi: 'Tôm khô cho nhà hàng' }, { hsCode: '0306', quantity: '2 tấn mỗi tháng' });
  thai = await makeParticipant(app, fair, 'buyer', { name: 'Krung Thep', country: 'TH', languages: ['th'] });
  await need(thai, { en: 'Soursop tea', vi: 'trà mãng cầu' }, { category: 'drink' });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const need = (
  { participant }: MadeParticipant,
  text: { vi?: string; en?: string },
  more: Partial<Parameters<Needs['add']>[2]>,
) =>
  app.transactions.run((tx) =>
    app.get(Needs).add(tx, participant, {
      text,
      category: null,
      hsCode: null,
      quantity: null,
      incoterm: null,
      certificates: [],
      languages: [],
      ...more,
    }),
  );
const search = async ({ participant }: MadeParticipant, filter: MatchFilter = {}): Promise<Match[]> =>
  (await app.get(MatchesQuery).search(participant, filter, {})).items;
const names = (found: Match[]) => found.map(({ firm }) => firm.name);
const change = ({ participant }: MadeParticipant, what: Partial<Participant>) =>
  app.database.manager.update(Participant, { id: participant.id }, what);

it('recommends buyers to an exhibitor with the reasons in its eyes, as fit as they find it', async () => {
  const [best, other] = await search(shrimp);
  expect(best!.firm.name).toBe('Saveurs');
  expect(best!.reasons).toEqual([
    { code: 'needs-hs', value: '0306' },
    { code: 'asks-for-words', value: 'Tôm khô' },
    { code: 'wants-quantity', value: '2 tấn mỗi tháng' },
    { code: 'speaks', value: 'fr' },
  ]);
  expect(best!.needs).toMatchObject([{ hsCode: '0306', quantity: '2 tấn mỗi tháng' }]);
  expect(best!.fit).toBeGreaterThan(other!.fit);
  const theirs = await search(french);
  expect(theirs.find(({ firm }) => firm.name === 'HTX Rạch Gốc')!.fit).toBe(best!.fit);
});

it('lets exhibitors search buyers by code, category, country, language and words without accents', async () => {
  expect(names(await search(shrimp, { hsPrefix: '030617' }))).toEqual(['Saveurs']);
  expect(names(await search(shrimp, { category: 'drink' }))).toEqual(['Krung Thep']);
  expect(names(await search(shrimp, { country: 'TH' }))).toEqual(['Krung Thep']);
  expect(names(await search(shrimp, { language: 'fr' }))).toEqual(['Saveurs']);
  expect(names(await search(shrimp, { q: 'tra mang' }))).toEqual(['Krung Thep']);
  expect(names(await search(shrimp, { q: '%' }))).toHaveLength(2);
});

it('shows nobody who does not want to be found, and nobody whom the programme bars', async () => {
  await change(thai, { findable: false });
  expect(names(await search(shrimp))).toEqual(['Saveurs']);
  await change(thai, { findable: true, groupName: 'retail' });
  await change(shrimp, { groupName: 'bulk' });
  expect(names(await search(shrimp))).toEqual(['Saveurs']);
  expect(names(await search(thai))).toEqual(['Trà Mãng cầu']);
  await change(thai, { groupName: null });
  await change(shrimp, { groupName: null });
});

it('shows one’s own wish and nobody else’s, and puts an own no last', async () => {
  const wish = (by: MadeParticipant, about: MadeParticipant, kind: 'must' | 'no') =>
    app.transactions.run((tx) => app.get(Wishes).set(tx, by.participant, about.participant.id, kind));
  await wish(thai, shrimp, 'must');
  await wish(shrimp, french, 'no');
  expect((await search(shrimp)).map(({ firm, wish: own }) => [firm.name, own])).toEqual([
    ['Krung Thep', null],
    ['Saveurs', 'no'],
  ]);
  await app.transactions.run((tx) => app.get(Wishes).clear(tx, shrimp.participant, french.participant.id));
});

it('says where two met before at another fair of the organiser, and ranks them last when the programme skips them', async () => {
  const { manager } = app.database;
  const { organiserId } = fair;
  const before = await manager.findOneByOrFail(Fair, { id: fair.fairId });
  const later = { ...before, id: newId(), slug: `later-${newId()}`, name: { vi: 'Hội chợ năm sau' } };
  await manager.insert(Fair, later);
  const meeting = await accepts(app, shrimp, await asks(app, french, shrimp), null);
  const enrol = (who: MadeParticipant, side: 'buyer' | 'exhibitor') =>
    app.transactions.run((tx) =>
      app.get(Participants).enrol(tx, {
        organiserId,
        fairId: later.id,
        organisationId: who.organisationId,
        side,
        findable: true,
      }),
    );
  const again = await enrol(french, 'buyer');
  const seller = await enrol(shrimp, 'exhibitor');
  const other = await enrol(tea, 'exhibitor');
  const metBefore = () => app.get(MetBeforeQuery).of(manager, { organiserId, fairId: later.id });
  expect(await metBefore()).toEqual([]);
  await manager.insert(Outcome, {
    id: newId(),
    fairId: fair.fairId,
    meetingId: meeting.id,
    participantId: french.participant.id,
    survey: 'first',
    result: 'held',
    rating: null,
    agreedMinor: null,
    expectedMinor: null,
    currency: null,
    nextStep: null,
    recordedBy: french.accountId,
    recordedAt: new Date(),
  });
  const at = meeting.slotStart;
  const pair = { buyerId: again.id, exhibitorId: seller.id, fairName: before.name, at };
  expect(await metBefore()).toEqual([pair]);
  const stranger = await makeMatchmaking(app);
  const query = app.get(MetBeforeQuery);
  expect(await query.of(manager, { organiserId: stranger.organiserId, fairId: later.id })).toEqual([]);
  await need({ ...french, participant: again }, { vi: 'Tôm khô' }, { hsCode: '0306' });
  const found = async () => (await app.get(MatchesQuery).search(again, {}, {})).items;
  expect((await found()).map(({ participantId, metBefore: met }) => [participantId, met])).toEqual([
    [seller.id, { fairName: before.name, at }],
    [other.id, null],
  ]);
  const programme = await manager.findOneByOrFail(Programme, { fairId: fair.fairId });
  await manager.insert(Programme, { ...programme, id: newId(), fairId: later.id, skipMetBefore: true });
  expect((await found()).map(({ participantId }) => participantId)).toEqual([other.id, seller.id]);
  const path = { organiserId, fairId: later.id };
  const recommended = async () =>
    recommendedPairs(await app.get(RecommendingQuery).of(manager, path), new Map([[again.id, 5]]));
  expect(await recommended()).toEqual([]);
  await manager.update(Programme, { fairId: later.id }, { skipMetBefore: false });
  expect(await recommended()).toMatchObject([{ buyerId: again.id, exhibitorId: seller.id }]);
  await manager.update(Programme, { fairId: later.id }, { skipMetBefore: true });
  await app.transactions.run((tx) => app.get(Wishes).set(tx, again, seller.id, 'must'));
  expect((await found())[0]).toMatchObject({
    participantId: seller.id,
    wish: 'must',
    fit: expect.any(Number),
  });
});

it('sends as many statements for a long page as for a short one, on either side', async () => {
  for (const who of [shrimp, french]) {
    const counted = async (limit: number) => {
      const { answer, statements } = await countStatements(app, () =>
        app.get(MatchesQuery).search(who.participant, {}, { limit }),
      );
      expect(answer.items).toHaveLength(limit);
      return statements;
    };
    const statements = await counted(1);
    expect(await counted(2)).toBe(statements);
    expect(statements).toBeLessThanOrEqual(11);
  }
});

it('pages by its own order, and refuses a broken cursor', async () => {
  const query = app.get(MatchesQuery);
  const first = await query.search(shrimp.participant, {}, { limit: 1 });
  const second = await query.search(shrimp.participant, {}, { limit: 1, cursor: first.nextCursor! });
  expect([...names(first.items), ...names(second.items)]).toEqual(names(await search(shrimp)));
  expect(second.nextCursor).toBeNull();
  const broken = query.search(shrimp.participant, {}, { limit: 1, cursor: 'AAAA' });
  await expect(broken).rejects.toThrow('paging.broken-cursor');
});
