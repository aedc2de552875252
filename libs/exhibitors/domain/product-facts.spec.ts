import { normaliseHsCode, productFacts } from './product-facts.js';

it.each([
  ['0306', '0306'],
  ['0306.17', '030617'],
  ['0306.17.11', '03061711'],
  ['030', null],
  ['0306171', null],
  ['crab', null],
])('reads the HS code %s as %s', (text, code) => {
  expect(normaliseHsCode(text)).toBe(code);
});

it('makes every wording of the name findable without accents', () => {
  const facts = productFacts({
    name: { vi: 'Cua Năm Căn', en: 'Mud crab' },
    description: {},
    category: 'food',
    hsCode: '0306.33',
    pack: '1 kg',
    currency: 'VND',
  });
  expect(facts.searchKey).toBe('cua nam can mud crab 030633');
});
