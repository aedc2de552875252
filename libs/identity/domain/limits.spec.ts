import { MINUTE } from '#lib/kernel';
import { type Limit, waitFor } from './limits.js';

const five: Limit = { subject: 'account', tries: 5, window: 15 * MINUTE };
const madeAt =
  (account: number[], pair: number[] = []) =>
  (subject: string) =>
    subject === 'account' ? account : pair;

it('allows five tries, and the sixth when the first is a window old', () => {
  expect(waitFor(five, madeAt([0, 1, 2, 3]), 4)).toBe(0);
  expect(waitFor(five, madeAt([0, 1, 2, 3, 4]), 5)).toBe(15 * MINUTE - 5);
  expect(waitFor(five, madeAt([0, 1, 2, 3, 4]), 15 * MINUTE)).toBe(0);
});

it('waits for as many to grow old as are too many', () => {
  expect(waitFor({ ...five, tries: 2 }, madeAt([10, 20, 30]), 40)).toBe(15 * MINUTE + 20 - 40);
});

it('spares who tries for the first time', () => {
  const sparing = { ...five, sparing: { subject: 'pair' } };
  expect(waitFor(sparing, madeAt([0, 1, 2, 3, 4]), 5)).toBe(0);
  expect(waitFor(sparing, madeAt([0, 1, 2, 3, 4], [4]), 5)).toBeGreaterThan(0);
});
