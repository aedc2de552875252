import { dateOnlyIn, eventDayOf, localText } from './local-text.js';
import { instantAt, isTimeZone, readLocal } from './read-time.js';
import { dayAfter, daysBetween, isDateOnly, overlaps } from './time.js';

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

describe.each([
  ['Asia/Ho_Chi_Minh', '2025-11-20T23:45', '2025-11-20T16:45:00.000Z'],
  ['Europe/Paris', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['America/New_York', '2026-07-04T00:00', '2026-07-04T04:00:00.000Z'],
])('at %s', (zone, local, instant) => {
  it('reads what a clock there shows', () => expect(readLocal(local, zone)?.toISOString()).toBe(instant));
  it('shows what was read', () => expect(localText(new Date(instant), zone)).toBe(local));
});

it.each(['2027-03-28T02:30', '2027-02-30T10:00', '2027-03-28T24:00', '2027-03-28', '10:00', ''])(
  'finds no moment in Paris that shows %j',
  (local) => expect(readLocal(local, 'Europe/Paris')).toBeNull(),
);

it('takes the first of two moments that show the same hour in autumn', () => {
  expect(readLocal('2027-10-31T02:30', 'Europe/Paris')?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
});

it.each([
  ['Asia/Ho_Chi_Minh', true],
  ['Mekong/Delta', false],
  ['', false],
])('knows whether %j is a zone', (name, known) => expect(isTimeZone(name)).toBe(known));

it('counts days forwards and backwards', () => {
  expect([dayAfter('2027-02-28'), dayAfter('2028-03-01', -1)]).toEqual(['2027-03-01', '2028-02-29']);
});

it.each([
  ['2026-11-23T00:30', '2026-11-23T02:00', '2026-11-22'],
  ['2026-11-23T03:00', '2026-11-23T04:00', '2026-11-22'],
  ['2026-11-23T03:30', '2026-11-23T05:00', '2026-11-23'],
  ['2026-11-23T04:00', '2026-11-23T05:00', '2026-11-23'],
  ['2026-11-22T23:00', '2026-11-23T01:00', '2026-11-22'],
  ['2026-11-20T00:30', '2026-11-20T02:00', '2026-11-20'],
])('counts %s to %s as part of %s', (from, until, day) => {
  const nights = { startsOn: '2026-11-20', timeZone: 'Asia/Ho_Chi_Minh', nightEndsAt: '04:00' };
  const [start, end] = [from, until].map((local) => readLocal(local, nights.timeZone)!);
  expect(eventDayOf({ start: start!, end: end! }, nights)).toBe(day);
});
