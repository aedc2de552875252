import fc from 'fast-check';
import { checkDigit, isDoubtfulTaxCode, maskedTaxCode, normaliseTaxCode, withLostZero } from './tax-code.js';

it.each([
  ['0100109106', '0100109106'],
  ['0100 109 106', '0100109106'],
  ['0100109106-001', '0100109106001'],
  ['092095001234', '092095001234'],
])('reads %s as a tax code', (text, code) => {
  expect(normaliseTaxCode(text)).toBe(code);
});

it.each(['', '123', '01001091060', '0100109106x', '０１００１０９１０６'])('refuses %j', (text) => {
  expect(normaliseTaxCode(text)).toBeNull();
});

// Published codes of Viettel, Vinamilk, FPT and Vietcombank.
it.each(['0100109106', '0300588569', '0101248141', '0100112437'])('finds nothing doubtful in %s', (code) => {
  expect(isDoubtfulTaxCode(code)).toBe(false);
});

it('doubts a code with one digit changed, and its branches', () => {
  expect(isDoubtfulTaxCode('0100109107')).toBe(true);
  expect(isDoubtfulTaxCode('0100109107001')).toBe(true);
});

it('never doubts a personal number', () => {
  expect(isDoubtfulTaxCode('092095001234')).toBe(false);
});

it('finds every single wrong digit', () => {
  const nineDigits = fc.stringMatching(/^\d{9}$/).filter((nine) => checkDigit(nine) !== null);
  fc.assert(
    fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, at, by) => {
      const code = `${nine}${checkDigit(nine)}`;
      const wrong = [...code]
        .map((digit, place) => (place === at ? (Number(digit) + by) % 10 : digit))
        .join('');
      expect(isDoubtfulTaxCode(code)).toBe(false);
      expect(isDoubtfulTaxCode(wrong)).toBe(true);
    }),
  );
});

it('gives back the zero that a spreadsheet dropped, when the check digit agrees', () => {
  expect(withLostZero('100109106')).toBe('0100109106');
  expect(withLostZero('100109107')).toBeNull();
});

it('hides a personal number from strangers', () => {
  expect(maskedTaxCode('092095001234')).toBe('•••••••••234');
  expect(maskedTaxCode('0100109106')).toBe('0100109106');
  expect(maskedTaxCode(null)).toBeNull();
});
