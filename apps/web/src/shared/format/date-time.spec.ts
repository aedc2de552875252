import { formatDate, formatDay, formatRange, isOtherClock, readersZone } from './date-time';

it("shows the day of the event's zone, not of the reader's", () => {
  expect(formatDate('2026-04-01T18:30:00Z', 'vi', 'date', 'Asia/Ho_Chi_Minh')).toBe('02/04/2026');
});

it('shows a calendar day as it is, wherever the reader is', () => {
  expect(formatDay('2026-04-02', 'en')).toBe('02/04/2026');
});

it('names the day once when both ends of a range fall on it', () => {
  const range = formatRange(
    '2026-04-02T01:00:00Z',
    '2026-04-02T03:30:00Z',
    'fr',
    'dateTime',
    'Asia/Ho_Chi_Minh',
  );
  expect(range.match(/2026/g)).toHaveLength(1);
  expect(range).toMatch(/08:00.*10:30/);
});

it("knows whether a place's clock is another than the reader's", () => {
  const at = '2026-04-02T01:00:00Z';
  expect(isOtherClock(at, readersZone())).toBe(false);
  expect(['Asia/Ho_Chi_Minh', 'America/New_York'].some((zone) => isOtherClock(at, zone))).toBe(true);
});
