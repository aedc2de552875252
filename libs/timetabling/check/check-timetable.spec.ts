import type { TimetableInstance } from '../model/instance.js';
import { checkTimetable } from './check-timetable.js';

const instance: TimetableInstance = {
  participants: 4,
  slots: 4,
  morningSlots: 2,
  tables: 1,
  fairness: 0,
  meetings: [
    [0, 1, 0],
    [0, 2, 1],
    [0, 3, 2],
  ],
  forbidden: [[], [3], [], []],
  fixed: [null, 0, null],
  precedences: [[1, 2]],
};

describe('the independent checker', () => {
  it('counts one break per run of idle slots between meetings, across lunch too', () => {
    expect(checkTimetable({ ...instance, fairness: null }, { slots: [1, 0, 3] })).toMatchObject({
      broken: [],
      placed: 3,
      breaks: 1,
      breaksOf: [1, 0, 0, 0],
    });
  });

  it.each([
    [[1, 0, null], 'meeting 2 is not placed'],
    [[1, 0, 1], 'participant 0 has two meetings in one slot'],
    [[1, 0, 1], '2 meetings on 1 tables in slot 1'],
    [[3, 0, 2], 'participant 1 is not there in slot 3'],
    [[0, 1, 2], 'meeting 1 is fixed to slot 0'],
    [[1, 2, 3], 'meeting 1 is not in the morning'],
    [[2, 0, 1], 'meeting 2 is not in the afternoon'],
    [[1, 3, 2], 'meeting 1 is not before 2'],
    [[1, 0, 3], 'breaks differ by 1'],
  ])('finds in %j that %s', (slots, fault) => {
    expect(checkTimetable(instance, { slots }).broken).toContain(fault);
  });

  it('finds tables taken twice', () => {
    const wide = { ...instance, tables: 2, fairness: null };
    expect(checkTimetable(wide, { slots: [1, 0, 2], tables: [0, 2, 1] }).broken).toEqual([
      'meeting 1 is at table 2 of 2',
    ]);
    const same: TimetableInstance = {
      ...wide,
      meetings: [
        [0, 1, 0],
        [2, 3, 0],
      ],
      fixed: [null, null],
      precedences: [],
    };
    expect(checkTimetable(same, { slots: [0, 0], tables: [1, 1] }).broken).toEqual([
      'table 1 is taken twice in slot 0',
    ]);
  });
});
