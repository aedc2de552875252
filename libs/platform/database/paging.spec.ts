import { newId } from '#lib/kernel';
import { encodeCursor, idIn, keyAndIdIn, LONGEST_CURSOR, LONGEST_KEY, pageOf } from './paging.js';

const id = newId();
const refused = /paging\.broken-cursor/;

it('reads back the place that a cursor was made of', () => {
  expect(idIn(encodeCursor([id]))).toBe(id);
  expect(keyAndIdIn(encodeCursor(['cua "ca mau"', id]))).toEqual({ key: 'cua "ca mau"', id });
  expect(idIn(undefined)).toBeNull();
  expect(keyAndIdIn(undefined)).toBeNull();
});

it.each(['界', '𠀀', 'a'])('makes no cursor longer than what is taken, with a key full of %s', (letter) => {
  const key = letter.repeat(LONGEST_KEY / letter.length);
  const cursor = encodeCursor([key, id]);
  expect(cursor.length).toBeLessThanOrEqual(LONGEST_CURSOR);
  expect(keyAndIdIn(cursor)).toEqual({ key, id });
});

it('refuses a cursor cut anywhere, one of another kind of list, and what is none', () => {
  const whole = encodeCursor(['cua', id]);
  for (let length = 1; length < whole.length; length += 1)
    expect(() => keyAndIdIn(whole.slice(0, length))).toThrow(refused);
  expect(() => keyAndIdIn(encodeCursor([id]))).toThrow(refused);
  expect(() => idIn(whole)).toThrow(refused);
  for (const broken of ['%', 'bnVsbA', 'e30', Buffer.from('["x"]').toString('base64url')])
    expect(() => idIn(broken)).toThrow(refused);
});

it('gives a cursor only when there is more', () => {
  const rows = [{ id }, { id: newId() }];
  expect(pageOf(rows, 2, (row) => [row.id])).toEqual({ items: rows, nextCursor: null });
  expect(pageOf(rows, 1, (row) => [row.id])).toEqual({ items: [rows[0]], nextCursor: encodeCursor([id]) });
});
