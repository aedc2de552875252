import { buyerFound, exhibitorFound } from './match-filter.js';

const firm = { country: 'VN', languages: ['vi', 'fr'], searchKey: 'htx rach goc' };
const product = { category: 'food', hsCode: '030617', stars: 5, searchKey: 'tom kho dac biet' };
const spice = { category: 'food', hsCode: '2103', stars: null, searchKey: 'muoi ot' };
const need = { category: 'food', hsCode: '0306', languages: ['en'], searchKey: 'tom kho loai 1' };

it('finds an exhibitor by its name and any product together, features in one product', () => {
  const found = (filter: object) => exhibitorFound(firm, [product, spice], filter);
  expect(found({ q: 'Tôm khô RẠCH' })).toBe(true);
  expect(found({ q: 'trà' })).toBe(false);
  expect(found({ hsPrefix: '2103', stars: 3 })).toBe(false);
  expect(found({ hsPrefix: '03', stars: 5, language: 'fr' })).toBe(true);
  expect(found({ country: 'TH' })).toBe(false);
  expect(exhibitorFound(firm, [], {})).toBe(true);
  expect(exhibitorFound(firm, [], { category: 'food' })).toBe(false);
});

it('finds a buyer by what it needs, from its country, in the languages of firm and need', () => {
  const found = (filter: object) => buyerFound({ ...firm, country: 'FR' }, [need], filter);
  expect(found({ hsPrefix: '030617' })).toBe(true);
  expect(found({ hsPrefix: '03' })).toBe(true);
  expect(found({ hsPrefix: '0307' })).toBe(false);
  expect(found({ language: 'en', country: 'FR', q: 'tom', category: 'food' })).toBe(true);
  expect(found({ category: 'drink' })).toBe(false);
});
