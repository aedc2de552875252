import { slopeOf } from './slope.js';

it('is that of the line, and of the line amid the noise', () => {
  const xs = [0, 1, 2, 3, 4, 5];
  expect(slopeOf(xs.map((x) => ({ x, y: 7 + 3 * x })))).toBeCloseTo(3);
  expect(slopeOf(xs.map((x) => ({ x, y: 7 })))).toBeCloseTo(0);
  expect(slopeOf([0, 1, 2, 3].map((x) => ({ x, y: 2 * x + (x === 0 || x === 3 ? 1 : -1) })))).toBeCloseTo(2);
});
