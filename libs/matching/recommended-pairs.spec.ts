import { offerOf } from './fit/facts.js';
import { foldText } from './fit/folded-text.js';
import { termsOf } from './fit/need-terms.js';
import { type Recommendable, recommendedPairs, type Recommending } from './recommended-pairs.js';

const nothing = foldText('');
const offer = (hsCodes: readonly string[]) =>
  offerOf({
    products: hsCodes.map((hsCode) => ({
      ...{ category: 'food', hsCode, stars: null, description: nothing },
      name: foldText(`goods ${hsCode}`),
    })),
    certificates: [],
    languages: ['vi'],
    profile: nothing,
  });
const seller = (id: string, hsCodes: readonly string[], groupName: string | null = null): Recommendable => ({
  ...{ id, side: 'exhibitor', groupName, languages: ['vi'], needs: [] },
  offer: offer(hsCodes),
});
const buyer = (id: string, hsCode: string, groupName: string | null = null): Recommendable => ({
  ...{ id, side: 'buyer', groupName, languages: ['vi'], offer: offer([]) },
  needs: [
    {
      ...{ category: null, hsCode, quantity: null, certificates: [], languages: [] },
      terms: termsOf({ vi: `goods ${hsCode}` }),
    },
  ],
});
const among = (all: Recommendable[], more: Partial<Recommending> = {}): Recommending => ({
  ...{ all, settled: [], barred: [] },
  ...more,
});
const everybody = (count: number, all: readonly Recommendable[]) => new Map(all.map(({ id }) => [id, count]));
const names = (given: Recommending, most: ReadonlyMap<string, number>) =>
  recommendedPairs(given, most).map(({ buyerId, exhibitorId }) => `${buyerId} ${exhibitorId}`);

const crab = buyer('b-crab', '030614');
const tea = buyer('b-tea', '090210');
const crabs = ['e-1', 'e-2', 'e-3'].map((id) => seller(id, ['030614']));
const teas = seller('e-tea', ['090210']);

it('recommends those who fit, with the reasons, in the order of their ids', () => {
  const all = [teas, ...crabs, tea, crab];
  expect(recommendedPairs(among(all), everybody(5, all))).toMatchObject([
    {
      buyerId: 'b-crab',
      exhibitorId: 'e-1',
      reasons: [{ code: 'sells-hs' }, { code: 'speaks', value: 'vi' }],
    },
    { buyerId: 'b-crab', exhibitorId: 'e-2' },
    { buyerId: 'b-crab', exhibitorId: 'e-3' },
    { buyerId: 'b-tea', exhibitorId: 'e-tea' },
  ]);
});

it('gives each as many as it has room for, and one without room only what the others want of it', () => {
  const all = [...crabs, crab];
  expect(names(among(all), new Map([['b-crab', 2]]))).toHaveLength(2);
  expect(names(among(all), new Map([['e-2', 1]]))).toEqual(['b-crab e-2']);
  expect(names(among(all), new Map())).toEqual([]);
});

it('leaves out whom the programme keeps apart, and pairs that are settled, whichever way they are named', () => {
  const all = [buyer('b', '030614', 'retail'), seller('e', ['030614'], 'wholesale')];
  expect(names(among(all), everybody(1, all))).toEqual(['b e']);
  expect(
    names(among(all, { barred: [{ buyers: 'retail', exhibitors: 'wholesale' }] }), everybody(1, all)),
  ).toEqual([]);
  expect(names(among(all, { settled: [['b', 'e']] }), everybody(1, all))).toEqual([]);
  expect(names(among(all, { settled: [['e', 'b']] }), everybody(1, all))).toEqual([]);
});

it('says how far it is, and stops soon with what it has', () => {
  const all = [...crabs, crab, tea, teas];
  const shares: number[] = [];
  const most = everybody(5, all);
  const onProgress = (share: number) => void shares.push(share);
  const found = recommendedPairs(among(all), most, { onProgress, shouldStop: () => shares.length === 1 });
  expect(shares).toEqual([0.5]);
  expect(new Set(found.map(({ buyerId }) => buyerId))).toEqual(new Set(['b-crab']));
});

it('comes to the same for the same fair in another order', () => {
  const all = [teas, ...crabs, tea, crab];
  const most = everybody(1, all);
  expect(names(among(all.toReversed()), most)).toEqual(names(among(all), most));
});
