import type { BoardItem } from './api';
import { dayGrid } from './grid-layout';

const item = (id: string, stageId: string, from: string, to: string): BoardItem => ({
  id,
  stageId,
  title: {},
  description: {},
  performers: '',
  startsAt: `2026-11-20T${from}:00+07:00`,
  endsAt: `2026-11-${to < from ? '21' : '20'}T${to}:00+07:00`,
  version: 0,
});
const grid = dayGrid(
  [
    item('early', 'main', '06:30', '08:00'),
    item('next', 'main', '08:00', '09:00'),
    item('beside', 'main', '08:30', '10:00'),
    item('night', 'south', '22:00', '01:15'),
  ],
  '2026-11-20',
  { startsOn: '2026-11-20', timeZone: 'Asia/Ho_Chi_Minh', nightEndsAt: '04:00' },
);

it('spans the hours of the items, past midnight too', () => {
  expect([grid.hours[0], grid.hours.at(-1)]).toEqual([6, 25]);
});

it('places items by the clock of the place, and what overlaps side by side', () => {
  expect(
    grid.byStage.get('main')?.map((one) => [one.item.id, one.top, one.minutes, one.lane, one.lanes]),
  ).toEqual([
    ['early', 30, 90, 0, 1],
    ['next', 120, 60, 0, 2],
    ['beside', 150, 90, 1, 2],
  ]);
  expect(grid.byStage.get('south')?.map(({ top, minutes }) => [top, minutes])).toEqual([[960, 195]]);
});
