import { instantAt } from '#lib/kernel';
import { daysFault, liesWithin } from './edition-days.js';

const days = {
  startsOn: '2026-11-20',
  endsOn: '2026-11-22',
  timeZone: 'Asia/Ho_Chi_Minh',
  nightEndsAt: '04:00',
};
const at = (day: string, time: string) => instantAt(day, time, days.timeZone);

it.each([
  [{}, null],
  [{ endsOn: '2026-11-20' }, null],
  [{ endsOn: '2026-11-19' }, 'ends-before-it-begins'],
  [{ endsOn: '2027-11-22' }, 'too-long'],
  [{ timeZone: 'Asia/Ca_Mau' }, 'unknown-time-zone'],
  [{ nightEndsAt: '12:01' }, 'night-too-long'],
])('finds the fault of %j', (change, fault) => {
  expect(daysFault({ ...days, ...change })).toBe(fault);
});

it.each([
  ['the first minute', at('2026-11-20', '00:00'), at('2026-11-20', '01:00'), true],
  ['the evening before', at('2026-11-19', '23:59'), at('2026-11-20', '01:00'), false],
  ['a last evening over midnight', at('2026-11-22', '20:00'), at('2026-11-23', '01:30'), true],
  ['a last evening into the next day', at('2026-11-22', '20:00'), at('2026-11-23', '04:30'), false],
  ['the night after the last evening', at('2026-11-23', '00:30'), at('2026-11-23', '02:00'), true],
  ['the last minute of that night', at('2026-11-23', '03:00'), at('2026-11-23', '04:00'), true],
  ['the morning after', at('2026-11-23', '04:00'), at('2026-11-23', '05:00'), false],
])('counts %s by the place', (_what, start, end, within) => {
  expect(liesWithin(days, start, end)).toBe(within);
});

it('lets the night end at midnight where the edition says so', () => {
  const early = { ...days, nightEndsAt: '00:00' };
  expect(liesWithin(early, at('2026-11-22', '20:00'), at('2026-11-23', '00:00'))).toBe(true);
  expect(liesWithin(early, at('2026-11-22', '20:00'), at('2026-11-23', '00:30'))).toBe(false);
});
