import { hasEndlessMarks, withoutEndlessMarks } from './mark-runs.js';
import { searchKey } from './search-key.js';

const marks = (count: number) => '\u0301\u0323'.repeat(count / 2);

it.each(['', 'Đặng Văn', 'Đặng Văn'.normalize('NFD'), 'ក្រុមហ៊ុន', `a${marks(30)}`])('lets %j stand', (text) => {
  expect(hasEndlessMarks(text)).toBe(false);
  expect(withoutEndlessMarks(text)).toBe(text);
});

it('keeps thirty marks on a letter and drops the rest, however many letters have some', () => {
  expect(withoutEndlessMarks(`a${marks(32)}b${marks(1_000)}c`)).toBe(`a${marks(30)}b${marks(30)}c`);
});

it('finds the letters under endless marks', () => {
  expect(searchKey(`cua ca${marks(2_000)} mau`)).toBe('cua ca mau');
});
