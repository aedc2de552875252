import type { Entry } from '../api';
import { layoutOf } from './board-layout';
import { deedOf, type Position, targetAt, within } from './grid-keys';
import { first, sampleBoard, sampleEntry, second } from './sample';

const one = sampleEntry('one', { slotStart: first, tableId: 't1' });
const beside = sampleEntry('beside', { slotStart: first, tableId: 't1' });
const other = sampleEntry('other', { buyerId: 'b2', exhibitorId: 'e2', slotStart: second, tableId: 't2' });
const layout = layoutOf(sampleBoard([one, beside, other]), { view: 'tables', day: '2031-11-20', search: '' });
const lastRow = layout.rows.length - 1;
const lastColumn = layout.columns.length - 1;
/** Where `one` and `beside` are; the cell below is empty. */
const full = { row: 0, column: 0 };
const empty = { row: 1, column: 0 };

interface State {
  at?: Position;
  carried?: Entry;
  isEditable?: boolean;
}
const no = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, { at = full, carried, isEditable = true }: State = {}, held = {}) =>
  deedOf({ key, ...no, ...held }, { layout, active: at, carried: carried ?? null, isEditable });

describe('arrows', () => {
  it.each([
    ['ArrowDown', { row: 1, column: 0 }],
    ['ArrowRight', { row: 0, column: 1 }],
    ['ArrowUp', full],
    ['ArrowLeft', full],
    ['PageDown', { row: lastRow, column: 0 }],
    ['End', { row: 0, column: lastColumn }],
    ['Home', full],
  ])('%s goes on, and stays on the board', (key, to) => {
    expect(press(key)).toEqual({ kind: 'go', to });
  });

  it('goes to the nearest position of a board that has shrunk', () => {
    expect(within(layout, { row: 99, column: 99 })).toEqual({ row: lastRow, column: lastColumn });
    expect(within({ ...layout, rows: [] }, { row: 3, column: 0 })).toEqual(full);
  });
});

describe.each(['Enter', ' '])('%j', (key) => {
  it('picks up, then the next of several in the cell, and puts down behind the last', () => {
    expect(press(key)).toEqual({ kind: 'pickUp', entry: one });
    expect(press(key, { carried: one })).toEqual({ kind: 'pickUp', entry: beside });
    expect(press(key, { carried: beside })).toEqual({ kind: 'letGo' });
  });

  it('drops what was picked up elsewhere', () => {
    const target = targetAt(layout, empty);
    expect(target).not.toBeNull();
    expect(press(key, { at: empty, carried: one })).toEqual({ kind: 'drop', target });
  });

  it('opens an entry that may not be moved, and does nothing in an empty cell', () => {
    expect(press(key, { isEditable: false })).toEqual({ kind: 'open', entry: one });
    expect(press(key, { at: empty, isEditable: false })).toEqual({ kind: 'nothing' });
  });
});

describe('letters', () => {
  it.each([
    ['m', 'open'],
    ['p', 'pin'],
    ['Delete', 'takeOut'],
    ['Backspace', 'takeOut'],
  ])('%s is of the entry of the cell', (key, kind) => {
    expect(press(key)).toEqual({ kind, entry: one });
    expect(press(key, { at: empty })).toBeNull();
    expect(press(key, { carried: other })).toBeNull();
  });

  it('change nothing where a run may not be changed', () => {
    const kinds = ['m', 'p', 'Delete'].map((key) => press(key, { isEditable: false })?.kind);
    expect(kinds).toEqual(['open', undefined, undefined]);
  });
});

it('gives up by Escape what is carried, and leaves Escape alone otherwise', () => {
  expect([press('Escape', { carried: one }), press('Escape')]).toEqual([{ kind: 'letGo' }, null]);
});

it('takes back and does again, and leaves every other command to the browser', () => {
  expect(press('z', {}, { ctrlKey: true })).toEqual({ kind: 'undo' });
  expect(press('Z', {}, { metaKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
  expect([press('p', {}, { ctrlKey: true }), press('ArrowLeft', {}, { altKey: true })]).toEqual([null, null]);
});
