import { addTime, MINUTE } from '#lib/kernel';
import { SETTLING, settledAt } from './settling.js';

const first = new Date('2026-11-20T02:00:00Z');
const minutesAfter = (instant: Date) => (instant.getTime() - first.getTime()) / MINUTE;
const goesAt = (now: number) => minutesAfter(settledAt(SETTLING.calm, addTime(first, now * MINUTE), first));

it('waits two minutes for another change', () => {
  expect(goesAt(0)).toBe(2);
});

it('waits anew after each change, but no longer than ten minutes in all', () => {
  expect([goesAt(1), goesAt(5), goesAt(9), goesAt(10), goesAt(30)]).toEqual([3, 7, 10, 10, 30]);
});
