import { barBetween } from './may-meet.js';

const buyer = (groupName: string | null = null) => ({ side: 'buyer' as const, groupName });
const exhibitor = (groupName: string | null = null) => ({ side: 'exhibitor' as const, groupName });
const bars = { barred: [{ buyers: 'retailers', exhibitors: 'wholesale' }] };

it('keeps apart the groups that the programme bars, from whichever side it is asked', () => {
  const bar = { why: 'barred-groups', buyers: 'retailers', exhibitors: 'wholesale' };
  expect(barBetween(buyer('retailers'), exhibitor('wholesale'), bars)).toEqual(bar);
  expect(barBetween(exhibitor('wholesale'), buyer('retailers'), bars)).toEqual(bar);
});

it('lets everybody else of the two sides meet, with or without a group', () => {
  expect(barBetween(buyer('retailers'), exhibitor(), bars)).toBeNull();
  expect(barBetween(buyer(), exhibitor('wholesale'), bars)).toBeNull();
  expect(barBetween(buyer('wholesale'), exhibitor('retailers'), bars)).toBeNull();
  expect(barBetween(buyer('retailers'), exhibitor('wholesale'), { barred: [] })).toBeNull();
});

it('never joins two of one side', () => {
  expect(barBetween(buyer(), buyer(), bars)).toEqual({ why: 'same-side' });
});
