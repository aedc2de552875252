import { slotDifference } from './slot-difference.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));

it('names what came and what went, by the instant', () => {
  expect(slotDifference([at(1), at(2)], [at(2), at(3)])).toEqual({ added: [at(3)], gone: [at(1)] });
});

it('finds nothing between two equal lists', () => {
  expect(slotDifference([at(1), at(2)], [at(2), at(1)])).toEqual({ added: [], gone: [] });
});
