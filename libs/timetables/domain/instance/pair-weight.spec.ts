import { pairWeight, recommendationWeight } from './pair-weight.js';

const nothing = { buyer: null, exhibitor: null, isRequested: false } as const;

it('leaves a pair apart when one of the two says no, whatever the other wishes', () => {
  expect(pairWeight({ ...nothing, buyer: 'must', exhibitor: 'no' })).toBeNull();
  expect(pairWeight({ buyer: 'no', exhibitor: null, isRequested: true })).toBeNull();
});

it('has no meeting for a pair that nobody asked for', () => {
  expect(pairWeight(nothing)).toBeNull();
});

it('counts a must for more than any number of wishes of one side, and buyers for more than exhibitors', () => {
  const buyerMust = pairWeight({ ...nothing, buyer: 'must' })!;
  const exhibitorMust = pairWeight({ ...nothing, exhibitor: 'must' })!;
  const mutualWish = pairWeight({ ...nothing, buyer: 'want', exhibitor: 'want' })!;
  expect([buyerMust > exhibitorMust, exhibitorMust > mutualWish]).toEqual([true, true]);
});

it('counts an accepted request as a wish of both sides', () => {
  expect(pairWeight({ ...nothing, isRequested: true })).toBe(
    pairWeight({ ...nothing, buyer: 'want', exhibitor: 'want' }),
  );
});

it('values four recommendations, all that can be in the way of a meeting, less than the least wish', () => {
  const said = ['must', 'want', null] as const;
  const wishes = said.flatMap((buyer) =>
    said.flatMap((exhibitor) => [false, true].map((isRequested) => ({ buyer, exhibitor, isRequested }))),
  );
  const least = Math.min(...wishes.flatMap((wish) => pairWeight(wish) ?? []));
  expect(4 * recommendationWeight(100)).toBeLessThan(least);
  expect([1, 20, 55, 100].map(recommendationWeight)).toEqual([1, 2, 6, 10]);
});
