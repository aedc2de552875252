import { moneyText } from './money.js';
import { type MoneyReading, readMoney } from './read-money.js';
import { UI_LANGUAGES, type UiLanguage } from '../texts/translated.js';

/** 1500 for an amount, "1500 or 150000" for two that it may mean, else the fault. */
function said(reading: MoneyReading): number | string {
  if (reading.kind === 'amount') return reading.minor;
  return reading.kind === 'ambiguous' ? reading.minors.join(' or ') : reading.kind;
}
const reading = (text: string, currency: string, language: UiLanguage | null) =>
  said(readMoney(text, { currency, language }));
const inAll = (text: string, currency: string) =>
  ([...UI_LANGUAGES, null] as const).map((language) => reading(text, currency, language));

describe.each([
  // text, what VND and EUR make of it in vi, en, fr and in a file of unknown hand
  ['1.500.000', 1_500_000, 150_000_000],
  ['1,500,000', 1_500_000, 150_000_000],
  ['1,500.00', 1_500, 150_000],
  ['1.500,00', 1_500, 150_000],
  ['1500,50', 'too-precise', 150_050],
  ['1500.50', 'too-precise', 150_050],
  ['2,5', 'too-precise', 250],
  ['2.5', 'too-precise', 250],
  ['2,505', 2_505, 250_500],
  ['0,125', 'too-precise', 'too-precise'],
  ['\u22123', 'negative', 'negative'],
  ['-3', 'negative', 'negative'],
  ['(3)', 'negative', 'negative'],
  ['１２３', 123, 12_300],
  ['1\u00A0500\u00A0000', 1_500_000, 150_000_000],
  ['1\u202F500\u202F000', 1_500_000, 150_000_000],
  ['1 500 000,25', 'too-precise', 150_000_025],
  ["1'500", 1_500, 150_000],
  ['1 50', 'not-a-number', 'not-a-number'],
  ['1.50.000', 'not-a-number', 'not-a-number'],
  ['1,500,00', 'not-a-number', 'not-a-number'],
  ['', 'empty', 'empty'],
  [' \u00A0', 'empty', 'empty'],
  ['abc', 'not-a-number', 'not-a-number'],
  ['1e5', 'not-a-number', 'not-a-number'],
  ['12 triệu', 'not-a-number', 'not-a-number'],
  ['9'.repeat(40), 'too-large', 'too-large'],
  // One euro fifty with a zero too many, or fifteen hundred.
  ['1.500', 1_500, [150_000, '150 or 150000', '150000 or 150', '150000 or 150']],
  ['1,500', 1_500, ['150 or 150000', 150_000, '150 or 150000', '150 or 150000']],
])('%j', (text, dong, euros) => {
  it.each([
    ['VND', dong],
    ['EUR', euros],
  ])('in %s', (currency, expected) => {
    expect(inAll(text, currency)).toEqual(Array.isArray(expected) ? expected : Array(4).fill(expected));
  });
});

it.each(['12.000.000 ₫', '12.000.000đ', 'VND 12,000,000', '12 000 000 VNĐ'])('reads %j as dong', (text) => {
  expect(inAll(text, 'VND')).toEqual(Array(4).fill(12_000_000));
});

it('takes the sign of another currency for no part of the amount', () => {
  expect(reading('12 €', 'VND', 'vi')).toBe('not-a-number');
  expect(reading('€12.50', 'EUR', 'vi')).toBe(1_250);
});

it.each(UI_LANGUAGES)('reads what it writes in %s', (language) => {
  for (const currency of ['VND', 'EUR', 'KHR'])
    for (const minor of [0, 5, 100, 150, 1_500, 150_000, 123_456_789, 1_000_000_000_000])
      expect(reading(moneyText({ minor, currency }, language), currency, language)).toBe(minor);
});
