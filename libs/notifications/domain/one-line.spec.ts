import { oneLine } from './one-line.js';

it.each(['\r\n', '\n', '\r', '\0', '\u000B', '\u000C', '\u001C', '\u0085', '\u2028', '\u2029'])(
  'puts a space for %j',
  (lineEnd) => {
    expect(oneLine(`Lan${lineEnd}Bcc: x@example.org`, 200)).toBe('Lan Bcc: x@example.org');
  },
);

it('cuts between characters, not inside one', () => {
  expect(oneLine('🦀🦀🦀', 2)).toBe('🦀🦀');
});
