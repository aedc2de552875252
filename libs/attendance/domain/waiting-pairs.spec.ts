import { rankWaiting, type WaitingPair, type WaitingReason } from './waiting-pairs.js';

const pair = (buyerId: string, why: WaitingReason, requestId: string | null = null): WaitingPair => ({
  requestId,
  why,
  buyerId,
  buyerName: buyerId,
  exhibitorId: 'crab',
  exhibitorName: 'crab',
});
const nobody = () => false;
const shown = (pairs: WaitingPair[]) => pairs.map(({ buyerId, why }) => [buyerId, why]);

it('puts what was promised first, then musts, requests and wants', () => {
  const pairs = [pair('a', 'want'), pair('b', 'requested'), pair('c', 'must'), pair('d', 'accepted')];
  expect(rankWaiting(pairs, nobody).map(({ why }) => why)).toEqual(['accepted', 'must', 'requested', 'want']);
});

it('names a pair once, by its strongest reason, and keeps its request', () => {
  const pairs = [pair('a', 'requested', 'request'), pair('a', 'must')];
  expect(rankWaiting(pairs, nobody)).toEqual([pair('a', 'must', 'request')]);
  expect(rankWaiting(pairs.toReversed(), nobody)).toEqual([pair('a', 'must', 'request')]);
});

it('prefers those who are at the fair', () => {
  const pairs = [pair('a', 'want'), pair('b', 'want'), pair('c', 'must')];
  expect(shown(rankWaiting(pairs, (id) => id === 'b'))).toEqual([
    ['c', 'must'],
    ['b', 'want'],
    ['a', 'want'],
  ]);
});
