import { dateOnlyIn, daysBetween, instantAt, isDateOnly, overlaps } from './time.js';

const range = (start: string, end: string) => ({ start: new Date(start), end: new Date(end) });

it('lets ranges touch without overlapping', () => {
  expect(
    overlaps(
      range('2025-11-20T01:00Z', '2025-11-20T02:00Z'),
      range('2025-11-20T02:00Z', '2025-11-20T03:00Z'),
    ),
  ).toBe(false);
});

it('reads the clock of a place', () => {
  expect(instantAt('2025-11-20', '07:30', 'Asia/Ho_Chi_Minh').toISOString()).toBe('2025-11-20T00:30:00.000Z');
});

it('reads the clock of a place with summer time', () => {
  expect(instantAt('2026-07-01', '12:00', 'Europe/Paris').toISOString()).toBe('2026-07-01T10:00:00.000Z');
});

it('knows the calendar day of a place', () => {
  expect(dateOnlyIn(new Date('2025-11-20T18:00:00Z'), 'Asia/Ho_Chi_Minh')).toBe('2025-11-21');
});

it.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-2-1', false],
])('takes %s for a day: %s', (text, real) => {
  expect(isDateOnly(text)).toBe(real);
});

it('lists days, both ends included', () => {
  expect(daysBetween('2025-11-30', '2025-12-02')).toEqual(['2025-11-30', '2025-12-01', '2025-12-02']);
});
