import { isId, newId } from './ids.js';

it('makes ids that sort in the order they were made, also within one millisecond', () => {
  const ids = Array.from({ length: 5_000 }, () => newId());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('makes UUIDs of version 7', () => {
  const id = newId();
  expect(isId(id)).toBe(true);
  expect(id[14]).toBe('7');
});

it.each(['', '1', 'not-an-id', '0190b0a0-0000-7000-8000-00000000000G', "' OR 1=1 --"])(
  'refuses %j',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);
