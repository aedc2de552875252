import { cellKey, layoutOf, targetOf, unmetOf } from './board-layout';
import { first, sampleBoard, sampleEntry, second } from './sample';

const day = '2031-11-20';
const one = sampleEntry('one', { slotStart: first, tableId: 't1', interpreterId: 'i1' });
const two = sampleEntry('two', { buyerId: 'b2', exhibitorId: 'e2', slotStart: second, tableId: 't2' });
const open = sampleEntry('open', { buyerId: 'b2', weight: 30 });
const must = sampleEntry('must', { exhibitorId: 'e2', must: true });
const board = sampleBoard([one, two, open, must]);
const seen = (view: Parameters<typeof layoutOf>[1]['view'], search = '') =>
  layoutOf(board, { view, day, search });
const labels = (lines: readonly { label: string }[]) => lines.map(({ label }) => label);

describe('layoutOf', () => {
  it('shows an entry in the rows of all who sit there', () => {
    const { rows, columns, cells } = seen('participants');
    expect(labels(rows)).toEqual(['Buyer b1', 'Buyer b2', 'Exhibitor e1', 'Exhibitor e2']);
    expect(columns).toHaveLength(3);
    expect(cells.get(cellKey('b1', first))).toEqual([one]);
    expect(cells.get(cellKey('e1', first))).toEqual([one]);
    expect(cells.get(cellKey('b2', first))).toBeUndefined();
  });

  it('shows the same day by table, by interpreter and by slot', () => {
    expect(seen('tables').cells.get(cellKey('t2', second))).toEqual([two]);
    expect([...seen('interpreters').cells.keys()]).toEqual([cellKey('i1', first)]);
    const bySlot = seen('slots');
    expect(labels(bySlot.columns)).toEqual(['1', '2']);
    expect(bySlot.cells.get(cellKey(first, 't1'))).toEqual([one]);
  });

  it('leaves the rows that a search fits, written with or without accents', () => {
    expect(labels(seen('participants', 'buyer B2').rows)).toEqual(['Buyer b2']);
    expect(labels(seen('tables', 'exhibitor e2').rows)).toEqual(['2']);
    expect(seen('participants', 'nobody').rows).toEqual([]);
  });
});

describe('targetOf', () => {
  it('names slot and table where the view has both', () => {
    expect(targetOf('participants', { rowId: 'b1', columnId: first })).toEqual({
      slotStart: first,
      tableId: null,
    });
    expect(targetOf('tables', { rowId: 't1', columnId: first })).toEqual({ slotStart: first, tableId: 't1' });
    expect(targetOf('slots', { rowId: first, columnId: 't1' })).toEqual({ slotStart: first, tableId: 't1' });
  });
});

describe('unmetOf', () => {
  it('puts first what must take place', () => {
    expect(unmetOf(board).map(({ id }) => id)).toEqual(['must', 'open']);
  });
});
