import type { Translated } from '#lib/kernel';
import { type NeedFacts, type OfferFacts, offerOf, type ProductFacts } from './facts.js';
import { fitOf } from './fit.js';
import { foldText } from './folded-text.js';
import { termsOf } from './need-terms.js';
import { rarityIn } from './rarity.js';

const product = (name: string, more: Partial<ProductFacts> & { about?: string } = {}): ProductFacts => ({
  category: 'food',
  hsCode: null,
  stars: null,
  name: foldText(name),
  description: foldText(more.about ?? ''),
  ...more,
});
const offer = (products: ProductFacts[], more: Partial<OfferFacts> = {}): OfferFacts =>
  offerOf({
    products,
    certificates: [],
    languages: ['vi'],
    profile: foldText(''),
    ...more,
  });
const need = (text: Translated, more: Partial<NeedFacts> = {}): NeedFacts => ({
  category: null,
  hsCode: null,
  quantity: null,
  certificates: [],
  languages: [],
  ...more,
  terms: termsOf(text),
});

const shrimp = offer([product('Tôm khô Rạch Gốc', { hsCode: '030617' })]);
const fish = offer([product('Khô cá lóc', { hsCode: '030559' })]);
const tea = offer([product('Trà mãng cầu', { category: 'drink', hsCode: '210120' })]);
const offers = [
  shrimp,
  fish,
  tea,
  ...Array.from({ length: 7 }, (_, at) => offer([product(`Mật ong ${at}`)])),
];
const rarity = rarityIn(offers);
const fit = (needs: NeedFacts[], one: OfferFacts) => fitOf(needs, one, { rarity, languages: ['fr'] });

it('finds words without their accents, and two that belong together before one', () => {
  const wanted = [need({ vi: 'Cần mua TOM KHO loại 1' })];
  expect(fit(wanted, shrimp)).toBeGreaterThan(fit(wanted, fish));
  expect(fit(wanted, fish)).toBeGreaterThan(0);
  expect(fit(wanted, tea)).toBe(0);
});

it('takes a word that few have for more than one that many have', () => {
  expect(fit([need({ vi: 'mãng cầu' })], tea)).toBeGreaterThan(fit([need({ vi: 'mật ong' })], offers[3]!));
});

it('adds up code, category and words, and never exceeds 100', () => {
  const byCode = fit([need({}, { hsCode: '0306' })], shrimp);
  const byAll = fit([need({ vi: 'tôm khô Rạch Gốc' }, { hsCode: '0306', category: 'food' })], shrimp);
  expect(byAll).toBeGreaterThan(byCode);
  const five = offer([product('Tôm khô Rạch Gốc', { hsCode: '030617', stars: 5 })], { languages: ['fr'] });
  const every = Array.from({ length: 30 }, () =>
    need({ vi: 'tôm khô Rạch Gốc' }, { hsCode: '030617', category: 'food' }),
  );
  expect(fit(every, five)).toBeLessThanOrEqual(100);
  expect(fit(every, five)).toBeGreaterThan(95);
});

it('takes off for missing certificates and for no common language', () => {
  const wanted = { hsCode: '0306', certificates: ['halal', 'haccp'], languages: ['fr'] };
  const best = offer(shrimp.products as ProductFacts[], {
    certificates: ['halal', 'haccp'],
    languages: ['fr'],
  });
  const half = { ...best, certificates: ['haccp'] };
  const silent = { ...half, languages: ['vi'] };
  const [all, one, none] = [best, half, silent].map((any) => fit([need({}, wanted)], any));
  expect([all! > one!, one! > none!, none! > 0]).toEqual([true, true, true]);
});

it('goes by stars alone for who states no need, and is a number whatever is empty', () => {
  expect(fit([], offer([product('Cua', { stars: 5 }), product('Tôm', { stars: 3 })]))).toBe(5);
  expect(fit([], offer([]))).toBe(0);
  expect(fit([need({ vi: '   ' })], offer([]))).toBe(0);
  expect(fitOf([need({ vi: 'tôm' })], offer([]), { rarity: rarityIn([]), languages: [] })).toBe(0);
});

it('gives signs of one product more than the same signs spread over two', () => {
  const wanted = [need({ vi: 'tôm khô' }, { hsCode: '030617' })];
  const spread = offer([product('Tôm khô'), product('Cua', { hsCode: '030617' })]);
  expect(fit(wanted, shrimp)).toBeGreaterThan(fit(wanted, spread));
});
