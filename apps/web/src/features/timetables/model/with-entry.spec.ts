import { first, sampleBoard, sampleEntry, second } from './sample';
import { withEntry } from './with-entry';

const [one, other] = [
  sampleEntry('one', { slotStart: first, tableId: 't1', interpreterId: 'i1' }),
  sampleEntry('other', { slotStart: first, tableId: 't2' }),
];

it('moves an entry to whoever translates it now, and leaves the others alone', () => {
  const placed = { slotStart: second, tableId: 't1', interpreterId: 'i2' };
  const board = withEntry(sampleBoard([one, other]), 'one', placed);
  expect(board.entries).toEqual([{ ...one, ...placed }, other]);
});

it('says of an entry that is taken out that somebody removed it', () => {
  const board = withEntry(sampleBoard([one]), 'one', { slotStart: null, tableId: null });
  expect(board.entries).toMatchObject([{ slotStart: null, unmet: { reason: 'removed' } }]);
});
