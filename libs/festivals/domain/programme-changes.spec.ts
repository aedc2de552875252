import { changesBetween, type ReleasedItem } from './programme-changes.js';

const item = (itemId: string, change: Partial<ReleasedItem> = {}): ReleasedItem => ({
  itemId,
  stageId: 'main',
  stage: { vi: 'Sân khấu chính' },
  title: { vi: `Tiết mục ${itemId}` },
  description: { vi: 'Mô tả' },
  performers: '',
  startsAt: '2026-11-20T08:00:00.000Z',
  endsAt: '2026-11-20T09:00:00.000Z',
  ...change,
});

const kinds = (released: ReleasedItem[], draft: ReleasedItem[]) =>
  changesBetween(released, draft).map(({ kind, itemId }) => `${kind} ${itemId}`);

it('is empty for the same programme in another order, and for an empty text left out', () => {
  const again = item('a', { title: { vi: 'Tiết mục a', en: '' } });
  expect(kinds([item('a'), item('b')], [item('b'), again])).toEqual([]);
});

it('tells added, moved, changed and removed apart, in the order of time', () => {
  const later = { startsAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-20T11:00:00.000Z' };
  const released = [item('moved'), item('restaged'), item('reworded'), item('gone', later)];
  const draft = [
    item('moved', { ...later, title: { vi: 'Tên khác' } }),
    item('restaged', { stageId: 'south' }),
    item('reworded', { performers: 'Nhóm Ca Mới' }),
    item('new', { startsAt: '2026-11-20T07:00:00.000Z' }),
  ];
  expect(kinds(released, draft)).toEqual([
    'added new',
    'moved restaged',
    'changed reworded',
    'moved moved',
    'removed gone',
  ]);
});

it('counts a renamed stage as changed words, not as a move', () => {
  expect(kinds([item('a')], [item('a', { stage: { vi: 'Sân khấu lớn' } })])).toEqual(['changed a']);
});
