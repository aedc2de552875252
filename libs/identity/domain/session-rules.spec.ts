import { addTime, DAY, HOUR, MINUTE } from '#lib/kernel';
import { isSessionAlive, isUseToNote } from './session-rules.js';

const now = new Date('2026-11-20T08:00:00Z');
const before = (milliseconds: number) => addTime(now, -milliseconds);

it.each([
  ['a member of an organiser at work', 6 * DAY, HOUR, true, true],
  ['a member of an organiser after a night', DAY, 8 * HOUR, true, false],
  ['a member of an organiser after a week', 7 * DAY, MINUTE, true, false],
  ['an exhibitor after three quiet weeks', 21 * DAY, 21 * DAY, false, true],
  ['an exhibitor who came within the last month', 89 * DAY, 29 * DAY, false, true],
  ['an exhibitor after 30 quiet days', 60 * DAY, 30 * DAY, false, false],
  ['an exhibitor after 90 days', 90 * DAY, MINUTE, false, false],
])('%s', (_who, age, idle, strict, alive) => {
  expect(isSessionAlive({ createdAt: before(age), lastSeenAt: before(idle) }, now, strict)).toBe(alive);
});

it('notes the use of a session every five minutes', () => {
  expect([isUseToNote(before(4 * MINUTE), now), isUseToNote(before(5 * MINUTE), now)]).toEqual([false, true]);
});
