import { shifted } from './shifted.js';

const within = (zone: string) => ({ from: zone, to: zone });
const vietnam = within('Asia/Ho_Chi_Minh');
const iso = (text: string, days: number, zones = vietnam) =>
  shifted(new Date(text), days, zones)?.toISOString();

it('moves by days of the calendar and keeps what is below the minute', () => {
  expect(iso('2026-11-20T01:30:00.000Z', 7)).toBe('2026-11-27T01:30:00.000Z');
  expect(iso('2026-12-31T16:59:59.999Z', 1)).toBe('2027-01-01T16:59:59.999Z');
  expect(iso('2026-11-27T01:30:00.000Z', -7)).toBe('2026-11-20T01:30:00.000Z');
});

it.each([
  ['Europe/Paris', '2027-03-22T08:00:00.000Z', '2027-03-29T07:00:00.000Z'],
  ['Europe/Paris', '2027-10-25T07:00:00.000Z', '2027-11-01T08:00:00.000Z'],
  ['America/New_York', '2027-03-09T14:00:00.000Z', '2027-03-16T13:00:00.000Z'],
])('keeps the hour on the clock in %s from %s, and comes back', (zone, before, after) => {
  expect(iso(before, 7, within(zone))).toBe(after);
  expect(iso(after, -7, within(zone))).toBe(before);
});

it('does not invent an hour that the clock jumps over', () => {
  expect(iso('2027-03-21T01:30:00.000Z', 7, within('Europe/Paris'))).toBeUndefined();
  expect(iso('2027-03-07T07:30:00.000Z', 7, within('America/New_York'))).toBeUndefined();
});

it('shows on another clock what the first one showed', () => {
  const zones = { from: 'Asia/Ho_Chi_Minh', to: 'Europe/Paris' };
  expect(iso('2026-11-20T01:30:00.000Z', 0, zones)).toBe('2026-11-20T07:30:00.000Z');
});
