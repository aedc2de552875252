import { addTime, DAY, HOUR, MINUTE } from '#lib/kernel';
import { holdUntil, isOver, prolongedUntil } from './hold-time.js';

const now = new Date('2025-10-01T01:00:00Z');

it('holds for as long as the fair says, and never longer than a day', () => {
  expect(holdUntil(now, 15)).toEqual(addTime(now, 15 * MINUTE));
  expect(holdUntil(now, 5_000)).toEqual(addTime(now, DAY));
});

it('prolongs from the end, not from now, up to a day after the beginning', () => {
  const hold = { createdAt: now, expiresAt: addTime(now, 15 * MINUTE) };
  expect(prolongedUntil(hold, 15)).toEqual(addTime(now, 30 * MINUTE));
  expect(prolongedUntil({ createdAt: now, expiresAt: addTime(now, 20 * HOUR) }, 1_200)).toEqual(
    addTime(now, DAY),
  );
});

it('is over at its last instant', () => {
  expect(isOver(now, now)).toBe(true);
  expect(isOver(addTime(now, 1), now)).toBe(false);
});
