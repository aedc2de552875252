import { formatMoney, sumOfMoney } from './money.js';

it('writes dong without decimals', () => {
  expect(formatMoney({ minor: 12_000_000, currency: 'VND' }, 'vi').replace(/\s/u, ' ')).toBe('12.000.000 ₫');
});

it('writes euro cents as euros', () => {
  expect(formatMoney({ minor: 1250, currency: 'EUR' }, 'en')).toBe('€12.50');
});

it('refuses to add two currencies', () => {
  expect(() => sumOfMoney([{ minor: 1, currency: 'EUR' }], 'VND')).toThrow(RangeError);
});

it('adds', () => {
  expect(
    sumOfMoney(
      [
        { minor: 1, currency: 'VND' },
        { minor: 2, currency: 'VND' },
      ],
      'VND',
    ),
  ).toEqual({ minor: 3, currency: 'VND' });
});
