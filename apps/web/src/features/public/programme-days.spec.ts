import type { ProgrammeItem } from './api';
import { dayToOpen, programmeDays } from './programme-days';

const edition = { startsOn: '2026-11-20', timeZone: 'Asia/Ho_Chi_Minh', nightEndsAt: '04:00' };
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
    item('morning', '2026-11-21T01:00:00.000Z'),
    item('first', '2026-11-20T01:00:00.000Z'),
  ],
  edition,
);

it('counts the days where the festival is, and an hour after midnight to the evening before', () => {
  expect(days.map(({ day, items }) => [day, items.map(({ id }) => id)])).toEqual([
    ['2026-11-20', ['first', 'night', 'late']],
    ['2026-11-21', ['morning']],
  ]);
});

it('opens today while the festival runs, else the first day', () => {
  expect(dayToOpen(days, new Date('2026-11-20T18:00:00Z'), edition)).toBe('2026-11-20');
  expect(dayToOpen(days, new Date('2026-11-20T22:00:00Z'), edition)).toBe('2026-11-21');
  expect(dayToOpen(days, new Date('2026-10-01T18:00:00Z'), edition)).toBe('2026-11-20');
  expect(dayToOpen([], new Date(), edition)).toBeUndefined();
});
