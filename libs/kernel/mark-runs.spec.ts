import { hasEndlessMarks, tidied, withoutEndlessMarks } from './mark-runs.js';
import { searchKey } from './search-key.js';

const marks = (count: number) => '\u0301\u0323'.repeat(count / 2);

it.each(['', 'Đặng Văn', 'Đặng Văn'.normalize('NFD'), 'ក្រុមហ៊ុន', `a${marks(30)}`])('lets %j stand', (text) => {
  expect(hasEndlessMarks(text)).toBe(false);
  expect(withoutEndlessMarks(text)).toBe(text);
});

it('keeps thirty marks on a letter and drops the rest, however many letters have some', () => {
  expect(withoutEndlessMarks(`a${marks(32)}b${marks(1_000)}c`)).toBe(`a${marks(30)}b${marks(30)}c`);
});

it('composes a trimmed text, and leaves one with endless marks to be refused', () => {
  expect(tidied(' e\u0301 ')).toBe('é');
  expect(tidied(` e${marks(32)} `)).toBe(`e${marks(32)}`);
});

it('finds the letters under endless marks', () => {
  expect(searchKey(`cua ca${marks(2_000)} mau`)).toBe('cua ca mau');
});

it('takes out what nobody sees, and leaves the spaces that Khmer writes its words with', () => {
  expect(tidied('Hợp tác xã\u200B Lan\u202E\uFEFF')).toBe('Hợp tác xã Lan');
  expect(tidied('evil\u200B.example')).toBe('evil.example');
  expect(tidied('ភ្នំពេញ\u200Bថ្មី')).toBe('ភ្នំពេញ\u200Bថ្មី');
});
