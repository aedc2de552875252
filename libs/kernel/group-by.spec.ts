import { groupBy } from './group-by.js';

it('groups by key in the order in which keys come, and leaves out what has none', () => {
  const meetings = [{ table: 2 }, { table: 1 }, { table: null }, { table: 2 }];
  expect([...groupBy(meetings, ({ table }) => table)]).toEqual([
    [2, [{ table: 2 }, { table: 2 }]],
    [1, [{ table: 1 }]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});
