import { MINUTE, SECOND } from '#lib/kernel';
import { pauseAfter } from './relay-pause.js';

it('asks a relay that refuses less and less often, but never less than every five minutes', () => {
  expect([1, 2, 3, 4, 5, 200].map(pauseAfter)).toEqual([
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    5 * MINUTE,
  ]);
});
