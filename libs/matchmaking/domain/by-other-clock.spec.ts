import { byOtherClock } from './by-other-clock.js';

const toParis = { from: 'Asia/Ho_Chi_Minh', to: 'Europe/Paris' };

it('tells the same moments by another clock, day by day', () => {
  const days = [
    {
      day: '2026-11-20',
      sessions: [
        { start: '05:00', end: '05:40' },
        { start: '08:30', end: '11:00' },
      ],
    },
  ];
  expect(byOtherClock(days, toParis)).toEqual([
    { day: '2026-11-19', sessions: [{ start: '23:00', end: '23:40' }] },
    { day: '2026-11-20', sessions: [{ start: '02:30', end: '05:00' }] },
  ]);
});

it('gives nothing where a session would lie on two days', () => {
  expect(
    byOtherClock([{ day: '2026-11-20', sessions: [{ start: '05:00', end: '07:00' }] }], toParis),
  ).toBeNull();
});
