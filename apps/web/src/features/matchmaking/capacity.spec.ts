import { slotCount } from './capacity';

const days = (start: string, end: string) => [{ day: '2026-11-20', sessions: [{ start, end }] }];

it.each([
  ['08:30', '11:00', 20, 5, 6],
  ['08:30', '10:05', 20, 5, 4],
  ['08:30', '10:04', 20, 5, 3],
  ['08:30', '08:40', 20, 5, 0],
  ['11:00', '08:00', 20, 5, 0],
])(
  'counts the slots from %s to %s of %i minutes with %i between',
  (start, end, slotMinutes, pauseMinutes, count) => {
    expect(slotCount({ days: days(start, end), slotMinutes, pauseMinutes })).toBe(count);
  },
);
