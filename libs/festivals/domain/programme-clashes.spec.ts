import { clashesIn, type PlannedItem } from './programme-clashes.js';

const item = (id: string, stageId: string, from: string, to: string, performers = ''): PlannedItem => ({
  id,
  stageId,
  performers,
  startsAt: new Date(`2026-11-20T${from}:00Z`),
  endsAt: new Date(`2026-11-20T${to}:00Z`),
});

it('lets one item follow another at once', () => {
  expect(clashesIn([item('a', 'main', '08:00', '09:00'), item('b', 'main', '09:00', '10:00')])).toEqual([]);
});

it('warns of two items on one stage, and not of two on two stages', () => {
  const items = [
    item('late', 'main', '08:30', '10:00'),
    item('early', 'main', '08:00', '09:00'),
    item('aside', 'south', '08:30', '09:00'),
  ];
  expect(clashesIn(items)).toEqual([{ kind: 'stage', itemIds: ['early', 'late'], performer: null }]);
});

it('finds an item inside a long one even after others have passed', () => {
  const items = [
    item('long', 'main', '08:00', '12:00'),
    item('short', 'south', '08:10', '08:20'),
    item('noon', 'main', '11:00', '11:30'),
  ];
  expect(clashesIn(items)).toEqual([{ kind: 'stage', itemIds: ['long', 'noon'], performer: null }]);
});

it('knows a performer by name without accents, case and order', () => {
  const items = [
    item('a', 'main', '08:00', '09:00', 'Đội lân Sao Biển, Ban nhạc Gió Chướng'),
    item('b', 'south', '08:30', '09:30', 'ban nhac gio chuong; Nhóm Ca Mới'),
  ];
  expect(clashesIn(items)).toEqual([
    { kind: 'performer', itemIds: ['a', 'b'], performer: 'Ban nhạc Gió Chướng' },
  ]);
});
