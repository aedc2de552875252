import { addTime, DAY, MINUTE } from '#lib/kernel';
import { HOLD_LIMITS, holdsLeft, restsUntil } from './hold-limits.js';

const now = new Date('2026-10-01T01:00:00Z');
const before = (minutes: number) => addTime(now, -minutes * MINUTE);
const restOf = (...minutes: number[]) => {
  const until = restsUntil(minutes.map(before), now);
  return until && (until.getTime() - now.getTime()) / MINUTE;
};

it('lets a booth be given back twice, then it rests a quarter of an hour, and twice as long each time', () => {
  expect([restOf(), restOf(0), restOf(9, 0), restOf(40, 20, 0), restOf(90, 60, 30, 0)]).toEqual([
    null,
    null,
    15,
    30,
    60,
  ]);
});

it('counts the rest from the last return, whatever their order', () => {
  expect([restOf(5, 10), restOf(15, 90), restOf(14, 90)]).toEqual([10, null, 1]);
});

it('never lets a booth rest for more than a day', () => {
  expect(restOf(...Array.from({ length: 30 }, (_, at) => at))).toBe(DAY / MINUTE);
});

it('counts the holds of a day, and says when there is one more', () => {
  const held = Array.from({ length: HOLD_LIMITS.holds }, (_, at) => before(at));
  expect(holdsLeft([])).toEqual({ left: HOLD_LIMITS.holds, nextAt: null });
  expect(holdsLeft(held.slice(1))).toEqual({ left: 1, nextAt: null });
  expect(holdsLeft(held)).toEqual({ left: 0, nextAt: addTime(held.at(-1)!, DAY) });
  expect(holdsLeft([before(1000), ...held])).toEqual({ left: 0, nextAt: addTime(held.at(-1)!, DAY) });
});
