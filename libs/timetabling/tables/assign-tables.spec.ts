import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.js';
import { compile } from '../model/compile.js';
import { assignTables, countHallChanges, countTableChanges } from './assign-tables.js';

const { instance, planted } = plantFair({
  seed: 2,
  buyers: 40,
  exhibitors: 25,
  slots: 10,
  tables: 20,
  meetings: 190,
  fairness: null,
});
const c = compile(instance);
const slots = Int32Array.from(planted);

describe('assigning tables', () => {
  it('gives each meeting a table of its own and lets the busier side stay', () => {
    const tables = assignTables(c, slots);
    expect(checkTimetable(instance, { slots: planted, tables: [...tables] }).broken).toEqual([]);
    const inOrder = new Int32Array(c.tables.length);
    const plain = slots.map((t) => inOrder[t]!++);
    expect(countTableChanges(c, slots, tables)).toBeLessThan(0.75 * countTableChanges(c, slots, plain));
  });

  it('keeps tables of the version before', () => {
    const before = assignTables(c, slots).map((table, m) => (m % 2 === 0 ? table : -1));
    const after = assignTables(
      c,
      slots,
      Array.from(before, (table) => (table < 0 ? null : table)),
    );
    expect(Array.from(after).filter((table, m) => m % 2 === 0 && table !== before[m])).toEqual([]);
  });

  it('keeps people in one hall from slot to slot', () => {
    const halls = { ofTable: Array.from({ length: 20 }, (_, table) => table % 2) };
    const inHalls = compile({ ...instance, halls });
    const blind = countHallChanges(inHalls, slots, assignTables(c, slots));
    expect(countHallChanges(inHalls, slots, assignTables(inHalls, slots))).toBeLessThan(0.9 * blind);
    expect(countHallChanges(c, slots, assignTables(c, slots))).toBe(0);
  });
});
