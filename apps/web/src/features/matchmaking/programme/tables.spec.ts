import { nextNumber, ownTable, placesOf, tablesDraft, tablesToSave } from './tables';

const table = (number: number, change: object = {}) => ({
  id: `t${number}`,
  number,
  kind: 'table' as const,
  hallId: null,
  participantId: null,
  participantName: null,
  ...change,
});
const booth = table(3, { kind: 'booth', participantId: 'p1', participantName: 'HTX Rạch Gốc' });

it('tells ordinary tables from those that differ', () => {
  expect(tablesDraft([table(1, { hallId: 'a' }), table(2, { hallId: 'a' }), booth])).toEqual({
    count: 2,
    hallId: 'a',
    own: [
      {
        number: 3,
        kind: 'booth',
        hallId: null,
        owner: { participantId: 'p1', name: 'HTX Rạch Gốc', side: 'exhibitor' },
      },
    ],
  });
});

it('keeps numbers, gives new tables the lowest free ones and lets the highest go first', () => {
  const known = [table(1), table(4), booth];
  const numbers = (count: number) =>
    tablesToSave({ ...tablesDraft(known), count }, known).map(({ number }) => number);
  expect(numbers(3)).toEqual([1, 4, 2, 3]);
  expect(numbers(1)).toEqual([1, 3]);
});

it('names the owner and the hall of a table that has them', () => {
  const owner = { participantId: 'p2', name: 'B', side: 'exhibitor' as const };
  const own = [{ ...ownTable(9), hallId: 'h', owner }];
  expect(tablesToSave({ count: 0, hallId: null, own }, [])).toEqual([
    { number: 9, kind: 'booth', hallId: 'h', participantId: 'p2' },
  ]);
});

it('says of each table what it is and in which hall it stands', () => {
  const places = placesOf({
    tables: [table(1, { hallId: 'a' }), booth],
    halls: [{ id: 'a', name: 'Nhà A' }],
  });
  expect([...places]).toEqual([
    ['t1', { number: 1, kind: 'table', hallName: 'Nhà A' }],
    ['t3', { number: 3, kind: 'booth', hallName: null }],
  ]);
});

it('leaves a table for everybody in another hall where it stands', () => {
  const known = [table(1, { hallId: 'a' }), table(2, { hallId: 'a' }), table(9, { hallId: 'b' })];
  const draft = tablesDraft(known);
  expect([draft.count, draft.hallId, draft.own.map(({ number }) => number)]).toEqual([2, 'a', [9]]);
  expect(tablesToSave(draft, known)).toContainEqual({
    number: 9,
    kind: 'table',
    hallId: 'b',
    participantId: null,
  });
});

it('numbers a table that is added behind all others, so that it takes nobody theirs', () => {
  const known = [table(1), table(2), booth];
  expect(nextNumber(tablesDraft(known), known)).toBe(4);
  expect(nextNumber({ ...tablesDraft(known), count: 10 }, known)).toBe(11);
  expect(nextNumber(tablesDraft([]), [])).toBe(1);
});
