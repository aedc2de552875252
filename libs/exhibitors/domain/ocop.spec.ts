import { monthsAfter, starsInForce } from './ocop.js';

const ocop = (stars: number, issuedOn: string, expiresOn: string) => ({
  kind: 'ocop' as const,
  stars,
  issuedOn,
  expiresOn,
});

it.each([
  ['2023-11-30', 36, '2026-11-30'],
  ['2024-02-29', 36, '2027-02-28'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
])('counts from %s %i months to %s', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

it('follows the best certificate in force', () => {
  const claims = [ocop(3, '2023-01-01', '2026-01-01'), ocop(4, '2025-06-01', '2028-06-01')];
  expect(starsInForce(claims, '2024-01-01')).toBe(3);
  expect(starsInForce(claims, '2025-12-31')).toBe(4);
  expect(starsInForce(claims, '2028-06-01')).toBe(4);
  expect(starsInForce(claims, '2028-06-02')).toBeNull();
});

it('gives no stars for other certificates', () => {
  const haccp = { ...ocop(5, '2023-01-01', '2027-01-01'), kind: 'haccp' as const };
  expect(starsInForce([haccp], '2025-01-01')).toBeNull();
});
