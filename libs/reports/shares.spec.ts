import { shareOf } from './shares.js';

it('gives whole per cent, and nothing of nothing', () => {
  expect([shareOf(2, 3), shareOf(0, 4), shareOf(5, 5), shareOf(0, 0)]).toEqual([67, 0, 100, null]);
});
