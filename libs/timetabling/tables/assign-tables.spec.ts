import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import { compile } from '../model/compile.js';
import { assignTables, countTableChanges } from './assign-tables.js';

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
});
