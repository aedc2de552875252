import { DemoCalendar } from './demo-calendar.js';

it('leaves true dates alone while they lie ahead', () => {
  const calendar = new DemoCalendar('2025-11-20', new Date('2025-09-01T00:00:00Z'));
  expect(calendar.day('2025-11-20')).toBe('2025-11-20');
  expect(calendar.instant('2025-11-20T08:30').toISOString()).toBe('2025-11-20T01:30:00.000Z');
});

it('moves them by whole weeks once they are near or over', () => {
  const calendar = new DemoCalendar('2025-11-20', new Date('2026-11-21T10:00:00Z'));
  expect(calendar.day('2025-11-20')).toBe('2026-12-17');
  expect(new Date('2026-12-17').getUTCDay()).toBe(new Date('2025-11-20').getUTCDay());
});
