import { assignTables, type Placed } from './assign-tables.js';
import { slotStart, table } from './fixtures.js';

const placed = (
  buyerId: string,
  exhibitorId: string,
  slot: number,
  keptTableId: string | null = null,
): Placed => ({
  seats: [buyerId, exhibitorId].map((id) => ({ participantId: id, representativeId: id })),
  slotStart: slotStart(slot).getTime(),
  keptTableId,
});

it('leaves a meeting at the table that it keeps, and another one elsewhere', () => {
  expect(
    assignTables([placed('b1', 'e1', 0), placed('b2', 'e2', 0, 'table-1')], { tables: [table(1), table(2)] }),
  ).toEqual(['table-2', 'table-1']);
});

it('lets people stay where they have just been', () => {
  const meetings = [
    placed('b1', 'e1', 0),
    placed('b2', 'e2', 0),
    placed('b3', 'e3', 1),
    placed('b4', 'e2', 1),
  ];
  expect(assignTables(meetings, { tables: [table(1), table(2)] })).toEqual([
    'table-1',
    'table-2',
    'table-1',
    'table-2',
  ]);
});

it('prefers the same hall when the table is gone', () => {
  const tables = [table(1, { hallId: 'b' }), table(2, { hallId: 'a' }), table(3, { hallId: 'a' })];
  const meetings = [
    placed('b1', 'e1', 0, 'table-3'),
    placed('b1', 'e2', 1),
    placed('b2', 'e3', 1, 'table-3'),
  ];
  expect(assignTables(meetings, { tables })).toEqual(['table-3', 'table-2', 'table-3']);
});

it('holds the meetings of who has a place of their own there, and says where no table is left', () => {
  const tables = [table(1), table(2, { kind: 'booth', participantId: 'e1' })];
  expect(
    assignTables([placed('b1', 'e1', 0), placed('b2', 'e2', 0), placed('b3', 'e3', 0)], { tables }),
  ).toEqual(['table-2', 'table-1', null]);
});

it('puts competitors at tables that are no neighbours, where there is a choice', () => {
  const tables = [table(1), table(2), table(3)];
  const competitionOf = (id: string) => (id.startsWith('e') ? 'crab farms' : null);
  const meetings = [placed('b1', 'e1', 0), placed('b2', 'e2', 0)];
  expect(assignTables(meetings, { tables, competitionOf })).toEqual(['table-1', 'table-3']);
  expect(assignTables(meetings, { tables: tables.slice(0, 2), competitionOf })).toEqual([
    'table-1',
    'table-2',
  ]);
});
