import { addTime, HOUR, MINUTE } from '#lib/kernel';
import { isHopeless, MOST_TRIES, retryIn } from './retry-plan.js';

it('waits 5, 15 and 60 minutes, then 4 hours each time', () => {
  expect([1, 2, 3, 4, 5, 9].map((attempt) => retryIn(attempt) / MINUTE)).toEqual([5, 15, 60, 240, 240, 240]);
});

it('gives up after 48 hours and before the job runs out of tries', () => {
  const queuedAt = new Date('2026-01-01T00:00:00Z');
  let now = queuedAt;
  let attempts = 1;
  while (!isHopeless({ queuedAt, attempts }, now)) {
    now = addTime(now, retryIn(attempts));
    attempts += 1;
  }
  expect(now.getTime() - queuedAt.getTime()).toBeLessThanOrEqual(48 * HOUR);
  expect(now.getTime() - queuedAt.getTime()).toBeGreaterThan(44 * HOUR);
  expect(attempts).toBeLessThan(MOST_TRIES);
});
