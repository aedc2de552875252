import { readClock, readDay } from './read-time.js';

it.each([
  ['20/11/2025', '2025-11-20'],
  ['1.2.2026', '2026-02-01'],
  [' 2026-2-1 ', '2026-02-01'],
  ['29-02-2028', '2028-02-29'],
])('reads the day %s', (text, day) => expect(readDay(text)).toBe(day));

it.each(['30/02/2026', '11/20/2025', '20/11/25', '20 November 2025', '', '2026'])(
  'finds no day in %j',
  (text) => expect(readDay(text)).toBeNull(),
);

it.each([
  ['07:30', '07:30'],
  ['7h30', '07:30'],
  ['7g', '07:00'],
  ['19.30', '19:30'],
  ['730', '07:30'],
  ['0015', '00:15'],
  ['9', '09:00'],
])('reads the hour %s', (text, clock) => expect(readClock(text)).toBe(clock));

it.each(['24:00', '7:60', '7:5', 'noon', '', '12345'])('finds no hour in %j', (text) =>
  expect(readClock(text)).toBeNull(),
);
