import { requestOf, valuesOf } from './need-values';

const values = { ...valuesOf(null, 'vi'), text: 'Cua Cà Mau' };

it('keeps a text in the language it is written in, beside those of other languages', () => {
  expect(requestOf(values, 'vi', null).text).toEqual({ vi: 'Cua Cà Mau' });
  expect(requestOf(values, 'vi', { text: { vi: 'Cua', en: 'Crab' } }).text).toEqual({
    vi: 'Cua Cà Mau',
    en: 'Crab',
  });
});

it('sends the figures of a code alone, and null for what was left empty', () => {
  expect(requestOf({ ...values, hsCode: '0306.17' }, 'vi', null)).toMatchObject({
    hsCode: '030617',
    quantity: null,
    category: null,
    incoterm: null,
  });
  expect(requestOf({ ...values, quantity: '2 t' }, 'vi', null)).toMatchObject({
    hsCode: null,
    quantity: '2 t',
  });
});
