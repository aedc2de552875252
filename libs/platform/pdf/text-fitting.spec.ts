import * as fc from 'fast-check';
import { fitting } from './text-fitting.js';

const fit = fitting((text) => text.length);

it('breaks at spaces, and inside a word only when it must', () => {
  expect(fit('Hợp tác xã Tôm khô', 10)).toEqual(['Hợp tác xã', 'Tôm khô']);
  expect(fit('Khô', 10)).toEqual(['Khô']);
  expect(fit('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij']);
  expect(fit('một\nhai', 10)).toEqual(['một', 'hai']);
});

it('loses no letter and keeps every line within its width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 12 })),
      fc.integer({ min: 1, max: 9 }),
      (words, width) => {
        const text = words.join(' ').replaceAll('\n', '');
        const lines = fit(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 2));
      },
    ),
  );
});
