import { requestExpiry } from './request-expiry.js';

const fairStart = new Date('2026-11-20T00:00:00Z');
const lastSlot = new Date('2026-11-22T08:00:00Z');
const expiry = (now: string) =>
  requestExpiry({ now: new Date(now), answerDays: 7, fairStart, lastSlot }).toISOString();

it('gives seven days long before the fair', () => {
  expect(expiry('2026-11-01T03:00:00Z')).toBe('2026-11-08T03:00:00.000Z');
});

it('ends with the start of the fair', () => {
  expect(expiry('2026-11-18T03:00:00Z')).toBe('2026-11-20T00:00:00.000Z');
});

it('ends with the last slot once the fair is on', () => {
  expect(expiry('2026-11-21T03:00:00Z')).toBe('2026-11-22T08:00:00.000Z');
});
