import { type NeedFacts, type OfferFacts, offerOf } from './facts.js';
import { foldText } from './folded-text.js';
import { reasonsForBuyer, reasonsForExhibitor } from './match-reasons.js';
import { termsOf } from './need-terms.js';

const product = (category: string, hsCode: string | null, stars: number | null, name = '') => ({
  category,
  hsCode,
  stars,
  name: foldText(name),
  description: foldText(''),
});
const offer = offerOf({
  products: [
    product('food', '030617', 5, 'Tôm khô Rạch Gốc'),
    product('food', '160521', 3),
    product('drink', null, null),
  ],
  certificates: ['ocop', 'haccp'],
  languages: ['vi', 'fr'],
  profile: foldText(''),
});
const need: NeedFacts = {
  category: null,
  hsCode: null,
  quantity: null,
  certificates: [],
  languages: [],
  terms: [],
};
const rarity = () => 2;
const match = (needs: NeedFacts[], more: Partial<OfferFacts> = {}) => ({
  needs,
  offer: { ...offer, ...more },
  rarity,
  languages: [],
});
const wanted = {
  ...need,
  category: 'food',
  hsCode: '0306',
  quantity: '2 containers a month',
  certificates: ['haccp', 'halal'],
  languages: ['fr', 'en'],
  terms: termsOf({ vi: 'Tôm Khô loại 1' }),
};

it('tells the buyer what is sold, certified and spoken', () => {
  expect(reasonsForBuyer(match([wanted]))).toEqual([
    { code: 'sells-hs', value: '030617' },
    { code: 'sells-category', value: 'food' },
    { code: 'offers-words', value: 'Tôm Khô' },
    { code: 'ocop-stars', value: '5' },
    { code: 'has-certificate', value: 'haccp' },
    { code: 'speaks', value: 'fr' },
  ]);
});

it('tells the exhibitor what is looked for, and how much of it', () => {
  const other = { ...need, hsCode: '9401', quantity: '9 chairs' };
  expect(reasonsForExhibitor(match([wanted, other]))).toEqual([
    { code: 'needs-hs', value: '0306' },
    { code: 'needs-category', value: 'food' },
    { code: 'asks-for-words', value: 'Tôm Khô' },
    { code: 'wants-quantity', value: '2 containers a month' },
    { code: 'wants-certificate', value: 'haccp' },
    { code: 'speaks', value: 'fr' },
  ]);
});

it('says each reason once, however many needs it serves', () => {
  const drink = { ...need, category: 'drink' };
  expect(reasonsForBuyer(match([drink, drink], { products: offer.products.slice(2) }))).toEqual([
    { code: 'sells-category', value: 'drink' },
  ]);
});

it('finds no fit where none is, and goes by the languages of the firm where the need names none', () => {
  const strange = { products: [product('food', '0902', 3)] };
  expect(reasonsForBuyer(match([{ ...need, hsCode: '0306' }], strange))).toEqual([]);
  expect(reasonsForExhibitor({ ...match([], strange), languages: ['fr'] })).toEqual([
    { code: 'speaks', value: 'fr' },
  ]);
});
