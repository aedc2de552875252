import type { ProgrammeItem } from './api';
import { dayToOpen, programmeDays } from './programme-days';

const zone = 'Asia/Ho_Chi_Minh';
const item = (id: string, startsAt: string): ProgrammeItem => ({
  id,
  startsAt,
  endsAt: startsAt,
  stageId: 'main',
  stage: 'Sân khấu chính',
  title: id,
  description: '',
  performers: [],
});
const days = programmeDays(
  [
    item('night', '2026-11-20T16:30:00.000Z'),
    item('late', '2026-11-20T17:30:00.000Z'),
    item('first', '2026-11-20T01:00:00.000Z'),
  ],
  zone,
);

it('counts the days where the festival is, in the order of time', () => {
  expect(days.map(({ day, items }) => [day, items.map(({ id }) => id)])).toEqual([
    ['2026-11-20', ['first', 'night']],
    ['2026-11-21', ['late']],
  ]);
});

it('opens today while the festival runs, else the first day', () => {
  expect(dayToOpen(days, new Date('2026-11-20T18:00:00Z'), zone)).toBe('2026-11-21');
  expect(dayToOpen(days, new Date('2026-10-01T18:00:00Z'), zone)).toBe('2026-11-20');
  expect(dayToOpen([], new Date(), zone)).toBeUndefined();
});
