import { hsFits, matchReasons, type NeedFacts, type OfferFacts } from './match-reasons.js';

const offer: OfferFacts = {
  products: [
    { category: 'food', hsCode: '030617', stars: 5 },
    { category: 'food', hsCode: '160521', stars: 3 },
    { category: 'drink', hsCode: null, stars: null },
  ],
  certificates: ['ocop', 'haccp'],
  languages: ['vi', 'fr'],
};
const need: NeedFacts = { category: null, hsCode: null, certificates: [], languages: [] };

it('says what is sold, what is certified and what is spoken', () => {
  const wanted = {
    category: 'food',
    hsCode: '0306',
    certificates: ['haccp', 'halal'],
    languages: ['fr', 'en'],
  };
  expect(matchReasons(offer, [wanted])).toEqual([
    { code: 'sells-hs', value: '030617' },
    { code: 'sells-category', value: 'food' },
    { code: 'ocop-stars', value: '5' },
    { code: 'has-certificate', value: 'haccp' },
    { code: 'speaks', value: 'fr' },
  ]);
});

it('says each reason once, however many needs it serves', () => {
  const wanted = { ...need, category: 'drink' };
  expect(matchReasons({ ...offer, products: offer.products.slice(2) }, [wanted, wanted])).toEqual([
    { code: 'sells-category', value: 'drink' },
  ]);
});

it('finds no fit where none is', () => {
  const other = { ...offer, products: [{ category: 'food', hsCode: '0902', stars: 3 }] };
  expect(matchReasons(other, [{ ...need, hsCode: '0306' }])).toEqual([]);
});

it('compares codes of different depth, from their beginning', () => {
  expect(hsFits('030617', '0306')).toBe(true);
  expect(hsFits('0306', '030617')).toBe(true);
  expect(hsFits('0306', '0307')).toBe(false);
  expect(hsFits('0306', null)).toBe(false);
});
