import type { Board, BoardItem } from './api';
import { requestOf, valuesOf } from './item-values';

const edition = { startsOn: '2026-11-20', endsOn: '2026-11-22', timeZone: 'UTC', nightEndsAt: '04:00' };
const board = { edition, stages: [{ id: 'quay' }, { id: 'square' }] } as Board;
const item = {
  title: { vi: 'Hát bội' },
  description: {},
  performers: '',
  stageId: 'square',
  startsAt: '2026-11-22T00:30:00.000Z',
  endsAt: '2026-11-22T02:00:00.000Z',
} as BoardItem;

it('begins a new item on the first stage, in the morning of the day that is looked at', () => {
  expect(valuesOf(null, board, '2026-11-21')).toMatchObject({
    stageId: 'quay',
    day: '2026-11-21',
    startsAt: '08:00',
    endsAt: '09:00',
  });
});

it('shows an item on its own stage and in the night of its day, and sends the instants that it was', () => {
  const values = valuesOf(item, board, '2026-11-20');
  expect(values).toMatchObject({ stageId: 'square', day: '2026-11-21', startsAt: '00:30' });
  const { startsAt, endsAt } = item;
  expect(requestOf(values, board.edition, item)).toMatchObject({ stageId: 'square', startsAt, endsAt });
});
